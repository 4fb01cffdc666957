/**
 * The words of what stands around the guides: the card by the telephone, reading help, saving on the
 * telephone. Swedish and English have them in their dictionaries; a language that has fraud help alone
 * has them as content. One shape for both, plain texts with `{number}` and the like to fill in.
 */
import { z } from 'zod';
import { line } from '../content/fields.ts';

/** One text; the Swedish one is the example of what belongs there, and names the field in the form. */
export const word = (swedish: string) =>
  line('Text', swedish, 300).meta({ title: 'Text', example: swedish, cms: { label: swedish } });

const cardVariant = (title: string, lead: string, heading: string, rule: string) =>
  z
    .strictObject({
      title: word(title),
      lead: word(lead),
      heading: word(heading),
      /** Three lines, because three is what a frightened person remembers: decision 28. */
      rules: z
        .array(word(rule))
        .length(3, { error: 'Kortet har tre rader, varken fler eller färre.' })
        .meta({ title: 'De tre raderna' }),
    })
    .meta({ title });

export const cardWordsSchema = z
  .strictObject({
    resident: cardVariant(
      'Kortet vid telefonen',
      'Skriv ut kortet, fyll i det och lägg det vid telefonen.',
      'Ringer någon om pengar, kod eller kort?',
      'Lägg på.',
    ),
    homeCare: cardVariant(
      'Kortet för hemtjänsten',
      'För dig som arbetar hemma hos andra.',
      'Pratar någon i telefon om pengar, kod eller kort?',
      'Be personen lägga på. Stanna kvar.',
    ),
    bank: word('Min bank'),
    bankHint: word('Numret står på baksidan av kortet.'),
    trusted: word('Någon jag litar på'),
    urgent: word('Det händer nu, har just hänt eller någon är på väg hit.'),
    police: word('Polisen, när det inte är bråttom.'),
    local: word('Kommunen'),
    paper: word('Välj papper'),
    whole: word('Helt papper'),
    half: word('Halvt papper'),
    print: word('Skriv sedan ut sidan från webbläsarens meny.'),
    download: word('Färdigt som pdf'),
    others: word('Det finns två kort'),
  })
  .meta({ title: 'Kortet vid telefonen' });

export const toolWordsSchema = z
  .strictObject({
    label: word('Hjälp att läsa'),
    listen: word('Läs upp'),
    pause: word('Pausa'),
    resume: word('Läs vidare'),
    text: word('Text'),
    size: word('Textens storlek'),
    sizes: z
      .tuple([word('Vanlig'), word('Större'), word('Störst')], {
        error: 'Det finns tre storlekar.',
      })
      .meta({ title: 'Textens tre storlekar' }),
    airy: word('Mer luft mellan raderna'),
    remembered: word('Ditt val sparas bara på den här telefonen eller datorn.'),
    offline: word('Utan nät'),
    offlineText: word('Spara hjälpen, så fungerar den även utan nät.'),
    save: word('Spara på min telefon'),
    saving: word('Sparar …'),
    saved: word('Sparat. Hjälpen fungerar nu utan nät.'),
    remove: word('Ta bort från min telefon'),
    removed: word('Borttaget. Inget är kvar.'),
    failed: word('Det gick inte. Försök igen när du har nät.'),
  })
  .meta({ title: 'Hjälp att läsa och spara' });

export type CardWords = z.infer<typeof cardWordsSchema>;
export type ToolWords = z.infer<typeof toolWordsSchema>;
