/**
 * What invented residents write, of ten kinds. Every name is invented, every telephone number is one that
 * PTS keeps for fiction (070-174 06 05 to 06 99), and no plate is in use: the first letters are not given out.
 */
import type { TipAnswers } from '../../domain/tips/form.ts';

/** The ten kinds of a Monday. */
export const TIP_KINDS = [
  'dark',
  'names-people',
  'angry',
  'english',
  'script',
  'novel',
  'child',
  'safe',
  'traffic',
  'asks-to-be-called',
] as const;
export type TipKind = (typeof TIP_KINDS)[number];

/** Drawn for one tip: each call gives one of the choices, the same for the same seed. */
export type Draw = <T>(choices: readonly T[]) => T;

type Drawn = Partial<TipAnswers> & Pick<TipAnswers, 'experience' | 'category' | 'text'>;

const PLACES = [
  'Gångtunneln vid stationen',
  'Parkeringen bakom Sjöhallen',
  'Lekplatsen vid Ekbacken',
  'Busshållplatsen Norrbyvägen',
  'Gångvägen längs ån',
  'Trapphuset på Storgatan 14',
  'Skolgården vid Sjöviksskolan',
  'Torget utanför biblioteket',
] as const;
const DAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
const EVENING = ['evening', 'evening', 'night'] as const;

/** What a sender of a kind tells. */
export const WRITE: Record<TipKind, (draw: Draw) => Drawn> = {
  dark: (draw) => ({
    experience: 'unsafe',
    category: 'light',
    place: draw(PLACES.slice(0, 5)),
    occurrence: 'often',
    weekdays: [draw(DAYS), 'sun'],
    timeBand: draw(EVENING),
    text: `${draw([
      'Två av lamporna har varit släckta i en månad.',
      'Lamporna lyser inte efter klockan nio.',
      'Det är helt mörkt sedan lampan gick sönder.',
    ])} ${draw([
      'Jag går omvägen i stället, och den är en kvart längre.',
      'Min mamma vågar inte gå hem själv från bussen.',
      'Buskarna skymmer sikten också, de är högre än jag.',
    ])}`,
  }),
  'names-people': (draw) => ({
    experience: 'unsafe',
    category: 'alcohol-drugs',
    place: draw(PLACES),
    occurrence: 'often',
    timeBand: 'night',
    text: `${draw([
      'Det är Robban Fiktivsson på tredje våningen som säljer, alla vet det.',
      'En som heter Janne Påhittad står där varje kväll.',
    ])} ${draw([
      'Han har en svart bil med skylt ÅÄÖ 000. Hans nummer är 070-174 06 23.',
      'Ring honom på 070-174 06 47 så får ni höra själva.',
    ])}`,
  }),
  angry: (draw) => ({
    experience: 'unsafe',
    category: draw(['disorder', 'damage'] as const),
    place: draw(PLACES),
    timeBand: draw(EVENING),
    text: draw([
      'NU FÅR DET VARA NOG!!! Jag har skrivit tre gånger och INGENTING HÄNDER. Vad gör ni med våra skattepengar?',
      'Det är skandal. Klottret sitter kvar sedan i våras och ingen bryr sig. Ni borde skämmas.',
      'Varje helg samma oväsen till klockan tre på natten. Ni bara skickar mig runt. Svara någon gång!',
    ]),
  }),
  english: (draw) => ({
    experience: 'unsafe',
    category: 'people',
    place: draw(['Underpass by the station', 'Bus stop Norrbyvägen']),
    occurrence: 'often',
    timeBand: 'evening',
    text: draw([
      'I am new here and work late shifts. A group stands in the underpass most evenings and shouts at people who pass. I do not feel safe walking there alone.',
      'The waiting room at the station is locked after eight, so we wait in the dark. Could it stay open until the last bus?',
    ]),
  }),
  script: () => ({
    experience: 'unsafe',
    category: 'other',
    text: 'Hej <script>alert("hej")</script> <img src=x onerror=alert(1)> =HYPERLINK("http://example.invalid";"klicka") Det är trasigt glas på lekplatsen.',
  }),
  novel: (draw) => ({
    experience: 'unsafe',
    category: 'people',
    place: draw(PLACES),
    occurrence: 'often',
    timeBand: 'evening',
    text: novel(draw),
  }),
  child: (draw) => ({
    experience: 'unsafe',
    category: 'people',
    place: draw(PLACES),
    occurrence: 'often',
    timeBand: draw(EVENING),
    text: draw([
      'En liten flicka, kanske sju år, är ute ensam till elva på kvällarna. Hon säger att hon inte vågar gå hem. Jag är orolig för henne.',
      'Grannens pojke sover i trapphuset ibland. Han är nog nio. Man hör skrik därifrån.',
    ]),
  }),
  safe: (draw) => ({
    experience: 'safe',
    category: draw(['people', 'light'] as const),
    place: draw(PLACES),
    text: draw([
      'Tack för de nya lamporna! Nu går jag gärna hem den vägen.',
      'Grannvandringen på torsdagar gör stor skillnad. Mer sådant.',
      'Personalen på biblioteket är där till åtta och det känns tryggt på hela torget.',
    ]),
  }),
  traffic: (draw) => ({
    experience: 'unsafe',
    category: 'traffic',
    place: draw(['Skolgården vid Sjöviksskolan', 'Övergångsstället på Norrbyvägen']),
    occurrence: 'often',
    weekdays: ['mon', 'tue', 'wed', 'thu', 'fri'],
    timeBand: 'morning',
    text: draw([
      'Bilarna kör alldeles för fort förbi skolan när barnen ska in, minst 60 i stället för 30.',
      'A-traktorer och mopeder kör på cykelvägen varje morgon. Det är bara en tidsfråga innan någon blir påkörd.',
    ]),
  }),
  'asks-to-be-called': (draw) => ({
    experience: 'unsafe',
    category: draw(['disorder', 'people'] as const),
    place: draw(PLACES),
    timeBand: draw(EVENING),
    text: draw([
      'Jag vill gärna berätta mer, men inte skriva det här. Kan någon höra av sig?',
      'Vi är flera i föreningen som vill vara med och vandra på fredagar. Hur gör man?',
    ]),
    contactName: draw(['Kim Exempelman', 'Alex Provsson']),
    contactPhone: draw(['070-174 06 31', '070-174 06 88']),
  }),
};

/** Nearly as long as the form takes. */
function novel(draw: Draw): string {
  const sentences = [
    'Det började förra hösten, eller om det var sommaren, jag minns inte riktigt.',
    'Då satt det ungdomar på bänkarna och spelade musik, och det gjorde mig ingenting.',
    'Men sedan kom det andra, äldre, och de unga slutade att komma.',
    'Jag har bott här i fyrtio år och känner varenda sten.',
    'När min man levde gick vi alltid en runda efter nyheterna, och då hälsade alla på alla.',
    'Nu drar jag för gardinerna klockan fyra.',
    'Hunden måste ut, och då går jag den andra vägen, förbi affären, för där är det ljust.',
    'Jag har pratat med värden, och värden säger att det är kommunens mark.',
    'Kommunen säger att det är värdens mark, och så håller det på.',
    'En gång kastade någon en flaska mot fönstret, men det kan ha varit otur.',
  ];
  let text = '';
  while (text.length < 3600) text += `${draw(sentences)} `;
  return text.trim();
}
