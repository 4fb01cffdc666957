/**
 * Who takes what a form sends, and where the site lies: what a publisher has decided, and what follows.
 *
 * Nothing leaves the municipality's own server unless a decision by the controller is named (GDPR art. 24
 * and, outside the EU, chapter V). Decision 39 says why.
 */
import { z } from 'zod';
import { isoDate, line } from '../content/fields.ts';

/** The forms whose answers go to somebody. What is only counted is always the site's own. */
export const PROVIDED_FORMS = ['tips', 'dialog', 'vandring', 'anmalan'] as const;
export type ProvidedForm = (typeof PROVIDED_FORMS)[number];

export { FORMSPREE_ORIGIN } from './formspree-origin.ts';

/** The decision of the municipality's controller: which document, its number in the register, its day. */
export const controllerDecision = z
  .strictObject({
    document: line('Beslutets namn', 'Beslut om personuppgifter i tipsformuläret'),
    diarienummer: line('Diarienummer', 'KS 2026/131', 60),
    date: isoDate.meta({ title: 'Dagen då det beslutades', example: '2026-05-01' }),
  })
  .meta({ title: 'Den personuppgiftsansvarigas beslut' });

export type ControllerDecision = z.infer<typeof controllerDecision>;

const formProvider = (title: string) =>
  z
    .strictObject({
      provider: z
        .enum(['own', 'formspree', 'none'], {
          error: 'Skriv own (egen server), formspree (Formspree) eller none (inget formulär).',
        })
        .meta({
          title: 'Vem tar emot',
          example: 'own',
          cms: {
            options: { own: 'Den egna servern', formspree: 'Formspree', none: 'Inget formulär' },
          },
        }),
      key: z
        .string({ error: 'Skriv nyckeln som text.' })
        .regex(/^[A-Za-z0-9]{4,40}$/, { error: 'Nyckeln har bara bokstäver och siffror.' })
        .optional()
        .meta({ title: 'Formulärets nyckel hos Formspree', example: 'xpzvabcd' }),
      decision: controllerDecision.optional(),
    })
    .superRefine(({ provider, key, decision }, context) => {
      const missing = (field: string, message: string) =>
        context.addIssue({ code: 'custom', path: [field], message });
      if (provider !== 'formspree') {
        if (key !== undefined) missing('key', 'Nyckeln används bara med provider: formspree.');
        return;
      }
      if (key === undefined) missing('key', 'Formuläret behöver sin nyckel hos Formspree.');
      if (decision === undefined) {
        missing(
          'decision',
          'Svaren går till ett företag utanför EU. Skriv kommunens beslut om det: document, diarienummer och date.',
        );
      }
    })
    .optional()
    .meta({ title });

/** Who takes each form. One that is not named goes to the site's own intake. */
export const formProviders = z
  .strictObject({
    tips: formProvider('Tips'),
    dialog: formProvider('Dialog'),
    vandring: formProvider('Trygghetsvandring').refine((form) => form?.provider !== 'formspree', {
      // What is kept on a telephone until it is sent must come to the one who said that it may be kept.
      error:
        'En trygghetsvandring tas bara emot av webbplatsens egen server. Skriv own eller none.',
      path: ['provider'],
    }),
    anmalan: formProvider('Anmälan'),
  })
  .meta({ title: 'Vem som tar emot formulären' });

/** Where the site's pages and its intake run. Without it nobody has said. */
export const hosting = z
  .strictObject({
    kind: z
      .enum(['own', 'own-with-logs', 'cloud'], {
        error:
          'Skriv own (egen server utan logg över adresser), own-with-logs (egen server med logg) eller cloud (molntjänst).',
      })
      .meta({
        title: 'Slag',
        example: 'own',
        cms: {
          options: {
            own: 'Egen server',
            'own-with-logs': 'Egen server som för logg över adresser',
            cloud: 'Molntjänst',
          },
        },
      }),
    logDays: z
      .int()
      .min(1)
      .max(3650)
      .optional()
      .meta({ title: 'Dagar som loggen över adresser finns kvar', example: 14 }),
    name: line('Molntjänstens namn', 'Exempelmolnet AB', 80).optional(),
    region: line('Var servrarna står', 'Irland', 80).optional(),
    decision: controllerDecision.optional(),
  })
  .superRefine(({ kind, logDays, name, region }, context) => {
    const missing = (field: string, message: string) =>
      context.addIssue({ code: 'custom', path: [field], message });
    if (kind === 'own-with-logs' && logDays === undefined) {
      missing('logDays', 'Skriv hur många dagar loggen finns kvar.');
    }
    if (kind !== 'own-with-logs' && logDays !== undefined) {
      missing('logDays', 'Antalet dagar hör till kind: own-with-logs.');
    }
    if (kind === 'cloud' && name === undefined) missing('name', 'Skriv vad molntjänsten heter.');
    if (kind === 'cloud' && region === undefined) missing('region', 'Skriv var servrarna står.');
  })
  .meta({ title: 'Var sidorna ligger' });

export type FormProviders = z.infer<typeof formProviders>;
export type Hosting = z.infer<typeof hosting>;

/** What a publisher has said about its forms and its host. */
export interface FormDecisions {
  forms?: FormProviders | undefined;
  hosting?: Hosting | undefined;
}

/** Who takes a form, as it is in this installation. */
export type ProviderInUse =
  | { kind: 'own' }
  | { kind: 'formspree'; key: string; decision: ControllerDecision }
  | { kind: 'none'; because: 'chosen' | 'no-server' | 'no-decision' };

/**
 * Who takes a form. Without a server the site's own intake takes nothing; on somebody else's computers it
 * does not open until the controller's decision is named.
 */
export function providerOf(
  { forms, hosting: host }: FormDecisions,
  form: ProvidedForm,
  hasServer: boolean,
): ProviderInUse {
  const chosen = forms?.[form];
  if (chosen?.provider === 'none') return { kind: 'none', because: 'chosen' };
  if (chosen?.provider === 'formspree' && chosen.key && chosen.decision) {
    return { kind: 'formspree', key: chosen.key, decision: chosen.decision };
  }
  if (!hasServer) return { kind: 'none', because: 'no-server' };
  if (host?.kind === 'cloud' && !host.decision) return { kind: 'none', because: 'no-decision' };
  return { kind: 'own' };
}

/** Whether any form of the publisher comes to the site's own intake, and so has a receipt. */
export function hasOwnForm(decisions: FormDecisions, hasServer: boolean): boolean {
  return PROVIDED_FORMS.some((form) => providerOf(decisions, form, hasServer).kind === 'own');
}

/**
 * Whether answers that are only counted can be taken: they need the intake, and hold nothing about anyone.
 * On a cloud without a decision nothing is taken at all.
 */
export function takesCounted({ hosting: host }: FormDecisions, hasServer: boolean): boolean {
  return hasServer && !(host?.kind === 'cloud' && !host.decision);
}
