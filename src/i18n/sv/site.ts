/** Words of the frame around every page: header, menu, footer, notices, start pages. */
export const site = {
  brand: 'Trygghetslöftet',
  /** After the page's title in the browser tab. */
  titleSeparator: ' – ',
  skipLink: 'Hoppa till innehållet',
  /** The button on every page that leads to fraud help. */
  fraudNow: 'Bluffsamtal? Få hjälp nu',
  menu: 'Meny',
  menuLabel: 'Huvudmeny',
  breadcrumbLabel: 'Du är här',
  languageLabel: 'Språk',
  start: 'Start',
  allPublishers: 'Alla kommuner',
  nav: {
    promises: 'Det här lovade vi',
    progress: 'Så går det',
    statistics: 'Statistik',
    fraud: 'Bluff och bedrägeri',
    tips: 'Tipsa oss',
    feedback: 'Det här hörde vi',
    calendar: 'Kalender',
    areas: 'Prioriterade områden',
    methods: 'Så arbetar vi',
    about: 'Om sidan',
    privacy: 'Personuppgifter',
    accessibility: 'Tillgänglighet',
  },
  /** The callout at the foot of every page. */
  emergency: {
    title: 'Ring rätt nummer',
    items: [
      { number: '112', text: 'Det händer nu, har just hänt eller någon är i fara.' },
      { number: '114 14', text: 'Polisen, när det inte är bråttom.' },
      { number: '116 006', text: 'Brottsofferjouren, om du vill ha stöd.' },
    ],
    call: (number: string) => `Ring ${number}`,
  },
  demonstration: {
    title: 'Det här är en demonstration',
    real: (name: string) => `Den bygger på öppna källor och är inte ${name}s egen sida.`,
    invented: (name: string) => `${name} finns inte. Allt som står här är påhittat.`,
    portal:
      'Det här är en visning av programvaran. Kommunernas sidor bygger på öppna källor och är inte deras egna.',
  },
  /** Shown where an entry's language is not the page's. */
  otherLanguage: {
    notice: (language: string) => `Texten finns bara på ${language}.`,
    partly: (language: string) => `En del av texten finns bara på ${language}.`,
    names: { sv: 'svenska', en: 'engelska', fi: 'finska', ar: 'arabiska' } as Record<
      string,
      string
    >,
  },
  sources: {
    title: 'Källor',
    undated: 'datum saknas',
  },
  missing: 'Uppgift saknas',
  footer: {
    about: 'Om Trygghetslöftet',
    built: (date: string) => `Sidan byggdes ${date}.`,
    openSource: 'Öppen källkod för kommuner.',
    noCookies: 'Inga kakor. Ingen spårning.',
  },
  portal: {
    title: 'Vad har din kommun lovat?',
    lead: 'Här ser du vad kommunen och Polisen har lovat för din trygghet, vad de har gjort och om det hjälpte.',
    choose: 'Välj din kommun',
    filterLabel: 'Sök kommun',
    filterHint: 'Skriv de första bokstäverna.',
    filterCount: (count: number) => (count === 1 ? '1 träff' : `${count} träffar`),
    filterNone: 'Ingen träff. Din kommun kanske inte är med än.',
    kinds: { municipality: 'Kommun', association: 'Kommunförbund', invented: 'Påhittad kommun' },
    latest: (title: string) => `Senast: ${title}`,
    fraudTitle: 'Hjälp mot bluff och bedrägeri',
    fraudLead: 'Du behöver inte välja kommun. Välj det som händer dig.',
    aboutTitle: 'Vad är det här?',
    aboutText:
      'Trygghetslöftet är öppen källkod. Kommuner använder den för att visa vad de lovat och hur det går.',
  },
  home: {
    title: (name: string) => `Tryggare i ${name}`,
    lead: (name: string, police: string) => `${name} och Polisen i ${police}`,
    /** Before the period, large: "Det här har vi lovat: 2026–2027 (gäller nu)". */
    current: 'Det här har vi lovat:',
    latestKnown: 'Senaste löftet vi känner till:',
    allCommitments: (count: number) =>
      `Läs hela löftet (${count} ${count === 1 ? 'del' : 'delar'})`,
    progressTitle: 'Så går det',
    progressLink: 'Se hur det går med varje del',
    tipTitle: 'Känns en plats otrygg?',
    tipText: 'Berätta för oss. Det tar några minuter. Du behöver inte säga vem du är.',
    tipTextAssociation: 'Varje kommun tar emot sina egna tips. Vi visar dig vart du ska vända dig.',
    tipLink: 'Tipsa oss',
    onTitle: 'Det här är på gång',
    onNone: 'Inget är inlagt i kalendern just nu.',
    onLink: 'Hela kalendern',
    heardTitle: 'Det här hörde vi',
    statisticsTitle: 'Siffror om brott',
    statisticsLink: 'Alla siffror',
  },
  notFound: {
    title: 'Sidan finns inte',
    text: 'Adressen kan vara fel, eller så har sidan flyttat. Här är några vägar vidare.',
    home: 'Till startsidan',
    search: 'Sök på sidorna',
    ways: 'Sidor att börja på',
  },
  error: {
    title: 'Något gick fel',
    text: 'Felet är vårt. Försök igen om en stund.',
  },
};
