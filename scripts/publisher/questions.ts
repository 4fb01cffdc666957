/** What a new publisher is made from: each answer as a flag, as a question, and with its check. */
import { z } from 'zod';
import { email, line, phone, prose, slug } from '../../src/domain/content/fields.ts';
import { position } from '../../src/domain/publishers/schema.ts';
import { COUNTIES } from './counties.ts';
import { slugFrom } from './slug.ts';

export interface Question {
  flag: string;
  /** In Swedish, as it stands in the terminal. */
  ask: string;
  example: string;
  check: z.ZodType;
  /** Left out with an empty answer. */
  optional?: true;
  /** The answer when there is none, from those before. */
  fallback?: (answers: Answers) => string | undefined;
  /** Asked only when this answer was given. */
  after?: string;
}

/** Flag → what was answered. */
export type Answers = Readonly<Record<string, string>>;

const degrees = (field: 'lat' | 'lon') => z.coerce.number().pipe(position.shape[field]);
const list = (check: z.ZodType<string, string>) =>
  z
    .string()
    .transform((text) => splitList(text))
    .pipe(z.array(check).min(1));

/** `Centrum; Norrby` → two names. */
export function splitList(text: string): string[] {
  return text
    .split(';')
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

/** In the order in which they are asked. */
export const QUESTIONS: readonly Question[] = [
  {
    flag: 'name',
    ask: 'Vad heter kommunen?',
    example: 'Nyby kommun',
    check: line('Namn', 'Nyby kommun'),
  },
  {
    flag: 'short',
    ask: 'Vad säger man till vardags? Det står i menyn, och i Brås fil',
    example: 'Nyby',
    check: line('Kort namn', 'Nyby'),
    // "Kungsörs kommun" is Kungsör, "Borås stad" is Borås: only people know which.
    fallback: ({ name }) =>
      /[^s] (?:kommun|stad)$/.test(name ?? '') ? name?.replace(/ \S+$/, '') : undefined,
  },
  {
    flag: 'slug',
    ask: 'Kortnamn i adresser. Det går inte att ändra sedan',
    example: 'nyby',
    check: slug,
    fallback: ({ short = '' }) => slugFrom(short),
  },
  {
    flag: 'code',
    ask: 'Kommunkod hos SCB, fyra siffror',
    example: '0683',
    check: z
      .string()
      .regex(/^\d{4}$/, { error: 'Koden har fyra siffror.' })
      .refine((code) => Object.hasOwn(COUNTIES, code.slice(0, 2)), {
        error: 'De två första siffrorna är länets. Det länet finns inte.',
      })
      .refine((code) => !code.endsWith('00'), { error: 'Det är länets kod, inte en kommuns.' }),
  },
  {
    flag: 'police',
    ask: 'Vilket lokalpolisområde?',
    example: 'Nybybygden',
    check: line('Lokalpolisområde', 'Värnamo'),
    optional: true,
  },
  {
    flag: 'unit',
    ask: 'Vem svarar på frågor? En roll, inget namn',
    example: 'Trygghetssamordnaren',
    check: line('Enhet eller roll', 'Trygghetssamordnaren'),
    optional: true,
  },
  {
    flag: 'phone',
    ask: 'Telefon dit',
    example: '08-465 004 11',
    check: phone,
    optional: true,
    after: 'unit',
  },
  {
    flag: 'email',
    ask: 'E-post dit',
    example: 'trygghet@nyby.example',
    check: email,
    optional: true,
    after: 'unit',
  },
  {
    flag: 'lat',
    ask: 'Var ligger kommunens mitt? Högerklicka där på en karta på nätet. Latituden är det första talet',
    example: '59.1',
    check: degrees('lat'),
  },
  {
    flag: 'lon',
    ask: 'Och longituden: det andra talet',
    example: '15.6',
    check: degrees('lon'),
  },
  {
    flag: 'areas',
    ask: 'Områden som invånarna känner till, med semikolon mellan',
    example: 'Centrum; Söderby',
    check: list(line('Områdets namn', 'Bredaryd')),
    optional: true,
  },
  {
    flag: 'promise',
    ask: 'Ett löfte att börja med: vad heter det?',
    example: 'Medborgarlöfte 2027',
    check: line('Rubrik', 'Medborgarlöfte 2024'),
    optional: true,
  },
  {
    flag: 'promise-summary',
    ask: 'Vad handlar löftet om, i en eller två meningar?',
    example: 'Löftet gäller trafiken vid skolorna.',
    check: prose('Kort om löftet', 'Löftet gäller trafiken vid skolorna.'),
    after: 'promise',
  },
  {
    flag: 'promise-years',
    ask: 'Vilket år, eller vilka år, gäller det?',
    example: '2027 eller 2026-2027',
    check: z
      .string()
      .regex(/^20\d\d(-20\d\d)?$/, { error: 'Skriv ett år, eller två med bindestreck mellan.' })
      .refine((years) => (years.slice(5) || years.slice(0, 4)) >= years.slice(0, 4), {
        error: 'Det sista året kommer före det första.',
      }),
    after: 'promise',
  },
  {
    flag: 'commitments',
    ask: 'Vad lovar ni? Varje del i en mening, med semikolon mellan',
    example: 'Minst åtta fartkontroller vid skolorna; En lägesbild varje vecka',
    check: list(line('Åtagandet i en mening', 'Fler trafikkontroller vid skolorna')),
    after: 'promise',
  },
  {
    flag: 'statistics',
    ask: 'Brås årsfil över kommuner, om du har hämtat den: var ligger filen?',
    example: '../bra-kommuner-2025.csv',
    check: z.string().min(1),
    optional: true,
  },
  {
    flag: 'statistics-year',
    ask: 'Vilket år gäller den?',
    example: '2025',
    check: z.string().regex(/^20\d\d$/, { error: 'Skriv ett år.' }),
    after: 'statistics',
    fallback: ({ statistics = '' }) => /20\d\d/.exec(statistics)?.[0],
  },
];
