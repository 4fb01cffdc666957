/** Warnings: what fraudsters try right now, for as long as it is true, and an archive after that. */
import { z } from 'zod';
import { daysBetween, type Day } from '../calendar/days.ts';
import { WHOLE_COUNTRY } from '../statistics/national.ts';
import { isoDate, lang, line, prose, slug, sources } from '../content/fields.ts';

/** A warning that stands longer is not about now; it belongs in a guide. */
const LONGEST_DAYS = 366;

export const fraudWarningSchema = z
  .strictObject({
    lang,
    publisher: slug.meta({ title: 'Utgivare, eller riket', example: 'exempelkommun' }),
    /** The first and the last day on which it is shown as a warning. */
    from: isoDate.meta({ title: 'Första dagen', example: '2026-11-02' }),
    to: isoDate.meta({
      title: 'Sista dagen',
      example: '2027-01-31',
      cms: { hint: 'Högst ett år. Efter den dagen ligger varningen i arkivet.' },
    }),
    title: line('Rubrik', 'Falska hantverkare ringer på', 80),
    happens: prose('Det här händer', 'Någon ringer på och säger att taket måste lagas i dag.'),
    todo: z
      .array(line('Gör så här', 'Släpp inte in någon du inte väntar på.', 160))
      .min(1, { error: 'Minst ett råd behövs.' })
      .max(4, { error: 'Högst fyra råd i en varning.' })
      .meta({ title: 'Gör så här', cms: { hint: 'Högst fyra råd. Det viktigaste först.' } }),
    sources,
  })
  .superRefine(({ from, to }, context) => {
    const days = daysBetween(from, to);
    if (days >= 0 && days <= LONGEST_DAYS) return;
    context.addIssue({
      code: 'custom',
      path: ['to'],
      message:
        days < 0
          ? 'Varningen slutar före den börjar.'
          : 'En varning gäller högst ett år. Råd som alltid gäller hör till bedrägerihjälpen.',
    });
  })
  .meta({ title: 'Varning' });

export type FraudWarning = z.infer<typeof fraudWarningSchema>;

export interface SortedWarnings<T> {
  /** In force on the day, the newest first. */
  inForce: T[];
  /** Over, the last to end first. */
  archive: T[];
}

/**
 * The publisher's own warnings and the country's, sorted by whether they hold on `today`. Both ends
 * count. What begins later is in neither list: it is not published yet.
 */
export function sortWarnings<T extends FraudWarning>(
  warnings: readonly T[],
  publisher: string | undefined,
  today: Day,
): SortedWarnings<T> {
  const begun = warnings.filter(
    (warning) =>
      (warning.publisher === WHOLE_COUNTRY || warning.publisher === publisher) &&
      warning.from <= today,
  );
  return {
    inForce: begun.filter(({ to }) => to >= today).sort((a, b) => b.from.localeCompare(a.from)),
    archive: begun.filter(({ to }) => to < today).sort((a, b) => b.to.localeCompare(a.to)),
  };
}
