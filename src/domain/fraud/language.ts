/**
 * A language that has fraud help and nothing else: every word of its pages, as content. A further
 * language is such a file and translated guides; no code (decision 26).
 */
import { z } from 'zod';
import { isoDate, line, prose } from '../content/fields.ts';
import { cardWordsSchema, toolWordsSchema, word } from './help-words.ts';

/** A text that must hold a place to fill in, such as `{number}`. */
const wordWith = (place: string, swedish: string) =>
  word(swedish).refine((text) => text.includes(`{${place}}`), {
    error: `Texten måste ha med {${place}}.`,
  });

export const fraudLanguageSchema = z
  .strictObject({
    /** The language's own name: what stands in the language switch. */
    name: line('Språkets eget namn', 'suomi', 40),
    dir: z
      .enum(['ltr', 'rtl'], { error: 'Skriv ltr (från vänster) eller rtl (från höger).' })
      .meta({ title: 'Skriftens riktning', example: 'ltr' }),
    /** For dates. Arabic has `ar-u-nu-latn`: telephone numbers and dates with the same digits. */
    intl: z
      .string()
      .regex(/^[a-z]{2,3}(-[A-Za-z0-9]{1,8})*$/, { error: 'Skriv en språkkod, så här: fi-FI.' })
      .meta({ title: 'Språkkod för datum', example: 'fi-FI' }),
    /** When someone whose mother tongue it is has read all texts. Until then the pages say so. */
    reviewed: z
      .strictObject({ date: isoDate, by: line('Roll', 'översättare med språket som modersmål') })
      .optional()
      .meta({ title: 'Granskad av modersmålstalare' }),
    frame: z
      .strictObject({
        skip: word('Hoppa till innehållet'),
        languages: word('Språk'),
        demonstration: word('Det här är en demonstration'),
        real: wordWith('name', 'Den är inte en sida från {name}.'),
        invented: wordWith('name', '{name} finns inte. Allt är påhittat.'),
        notReviewed: word('Texten är inte granskad av någon som har språket som modersmål.'),
        reviewed: wordWith('date', 'Texten är granskad av en modersmålstalare, {date}.'),
        call: wordWith('number', 'Ring {number}'),
        numbers: word('Ring rätt nummer'),
        urgent: word('Det händer nu, har just hänt eller någon är i fara.'),
        police: word('Polisen, när det inte är bråttom.'),
        support: word('Brottsofferjouren, om du vill ha stöd.'),
        elsewhere: word('Mer på andra språk'),
        swedish: word('Alla sidor på svenska'),
        english: word('Alla sidor på engelska'),
        sources: word('Källor (på svenska)'),
        built: wordWith('date', 'Sidan byggdes {date}.'),
        noTracking: word('Inga kakor. Ingen spårning.'),
      })
      .meta({ title: 'Ramen runt sidorna' }),
    guide: z
      .strictObject({
        title: word('Bluff och bedrägeri'),
        lead: word('Vad händer dig? Välj det som liknar mest.'),
        steps: word('Gör så här'),
        why: word('Därför'),
        behaviour: word('Så känner du igen dem'),
        genuine: word('Så gör de riktiga'),
        impostor: word('Så gör bedragaren'),
        others: word('Något annat har hänt'),
        more: word('Fler råd'),
        bank: word('Bankens nummer står på baksidan av ditt kort.'),
        abroad: word('Är du utomlands? Ring Polisen på +46 77 114 14 00. 112 gäller i hela EU.'),
        noShame: word('Det är inget att skämmas för. De som lurar är skickliga.'),
      })
      .meta({ title: 'Sidorna om bedrägerier' }),
    after: z
      .strictObject({
        steps: word('Ett steg i taget'),
        notSaved: word('Du kan bocka av här eller skriva ut sidan. Inget skickas. Inget sparas.'),
        /** Read aloud before the boxes of a step. */
        checks: wordWith('step', 'Bocka av: {step}'),
        questions: word('Det här kan de fråga'),
        notes: word('Skriv här'),
        why: word('Bra att veta'),
      })
      .meta({ title: 'Listan för den som har blivit lurad' }),
    card: cardWordsSchema,
    tools: toolWordsSchema,
    note: prose('Anteckning till den som översätter', 'Säg du, inte ni.').optional(),
  })
  .meta({ title: 'Språk för bedrägerihjälp' });

export type FraudLanguage = z.infer<typeof fraudLanguageSchema>;
