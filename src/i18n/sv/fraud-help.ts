/** Words around the fraud guides: the card by the telephone, reading help, saving, warnings. */
import type { CardWords, ToolWords } from '../../domain/fraud/help-words.ts';

const card: CardWords = {
  resident: {
    title: 'Kortet vid telefonen',
    lead: 'Skriv ut kortet. Fyll i det. Lägg det vid telefonen.',
    heading: 'Ringer någon om pengar, kod eller kort?',
    rules: [
      'Lägg på. Du behöver inte vara artig.',
      'Logga inte in. Säg ingen kod.',
      'Lita inte på den som ringer. Ring upp själv.',
    ],
  },
  homeCare: {
    title: 'Kortet för hemtjänsten',
    lead: 'För dig som arbetar hemma hos andra. Lägg kortet vid telefonen och läs det tillsammans.',
    heading: 'Pratar någon i telefon om pengar, kod eller kort?',
    rules: [
      'Be personen lägga på. Stanna kvar.',
      'Hjälp till att ringa banken. Ta numret på kortets baksida.',
      'Låna aldrig bankkort, kod eller BankID. Berätta för din chef.',
    ],
  },
  bank: 'Min bank',
  bankHint: 'Numret står på kortets baksida.',
  trusted: 'Någon jag litar på',
  urgent: 'Det händer nu, har just hänt eller någon är på väg hit.',
  police: 'Polisen, när det inte är bråttom.',
  local: 'Kommunen',
  paper: 'Välj papper',
  whole: 'Helt papper',
  half: 'Halvt papper',
  print: 'Skriv sedan ut sidan från webbläsarens meny.',
  download: 'Färdigt som pdf',
  others: 'Det finns två kort',
};

const tools: ToolWords = {
  label: 'Hjälp att läsa',
  listen: 'Läs upp',
  pause: 'Pausa',
  resume: 'Läs vidare',
  text: 'Större text',
  size: 'Textens storlek',
  sizes: ['Vanlig', 'Större', 'Störst'],
  airy: 'Mer luft mellan raderna',
  remembered: 'Ditt val sparas bara på den här telefonen eller datorn.',
  offline: 'Utan nät',
  offlineText: 'Spara hjälpen, så fungerar den även utan nät.',
  save: 'Spara på min telefon',
  saving: 'Sparar …',
  saved: 'Sparat. Hjälpen fungerar nu utan nät.',
  remove: 'Ta bort från min telefon',
  removed: 'Borttaget. Inget är kvar.',
  failed: 'Det gick inte. Försök igen när du har nät.',
};

export const fraudHelp = {
  card,
  tools,
  warnings: {
    title: 'Varningar',
    lead: 'Det här försöker bedragare med just nu.',
    none: 'Det finns ingen varning just nu. De här råden gäller alltid.',
    now: 'Varning just nu',
    archive: 'Tidigare varningar',
    archiveNote: 'De här gäller inte längre. Knepen kan komma tillbaka.',
    happens: 'Det här händer',
    todo: 'Gör så här',
    always: 'Det här gäller alltid',
    core: [
      'Lägg på luren. Du behöver inte vara artig.',
      'Logga inte in och säg ingen kod. Banken och Polisen frågar aldrig efter den.',
      'Lita inte på den som ringer. Ring upp själv, på ett nummer som du letar upp.',
    ],
    whole: 'Gäller hela landet.',
    period: (from: string, to: string) => `Gäller ${from} till ${to}.`,
    ended: (from: string, to: string) => `Gällde ${from} till ${to}.`,
    call: 'Ring 112 om det händer nu. Ring annars Polisen på 114 14.',
    poster: 'Sidan går att skriva ut som affisch på A4.',
    all: 'Alla varningar',
    feed: 'Följ varningarna i en läsare (Atom)',
    feedTitle: (sender: string) => `Varningar för bedrägerier: ${sender}`,
    aloud: {
      title: 'Läs upp på mötet',
      lead: 'En text att läsa högt på en träff. Den tar någon minut.',
      opening: (name: string) => `Varningar för bedrägerier, ${name}.`,
      asOf: (date: string) => `Texten är från ${date}.`,
      plain: 'Samma text utan sida runt om',
      link: 'Text att läsa upp på ett möte',
    },
  },
};
