/** Words around figures. The finding itself is written by the statistics domain. */
export const statistics = {
  title: 'Statistik',
  lead: 'Siffror om brott och trygghet, med förklaring av vad de kan och inte kan säga.',
  none: 'Ingen statistik finns här än.',
  figure: 'Diagram',
  table: 'Visa siffrorna i en tabell',
  tableCaption: (title: string) => `${title}, tabell`,
  period: { year: 'År', month: 'Månad', quarter: 'Kvartal', days: 'Del av året' },
  status: 'Anmärkning',
  preliminary: 'preliminär siffra',
  final: 'slutlig siffra',
  suppressed: {
    protected: 'Visas inte, så att ingen ska kunna pekas ut',
    'by-source': 'Visas inte i källan',
  },
  missing: {
    'not-collected': 'Samlades inte in',
    'not-published': 'Inte publicerad än',
    'not-applicable': 'Gäller inte',
    'not-in-source': 'Finns inte i vår källa',
  },
  /** In the drawing, where a figure would stand. */
  gap: { suppressed: 'dold', missing: 'saknas' },
  download: 'Ladda ner siffrorna',
  csv: 'CSV',
  csvExcel: 'CSV för Excel',
  json: 'JSON',
  definition: 'Det här räknas',
  countedBy: (who: string) => `Räknat av ${who}.`,
  retrieved: (date: string) => `Hämtat ${date}.`,
  retrievedUnknown: 'Vi vet inte när siffrorna hämtades.',
  caveats: 'Tänk på det här',
  breaks: 'Ändringar i hur det räknas',
  official: 'Officiell statistik. Visas som den är publicerad.',
  own: 'Kommunens egna siffror. Små antal visas inte, så att ingen kan pekas ut.',
  overview: {
    groups: {
      reported: {
        title: 'Anmälda brott',
        lead: 'Det här visar vad som har anmälts. Det är inte allt som har hänt.',
      },
      own: {
        title: 'Kommunens egna siffror',
        lead: 'Det här har kommunen själv räknat. Färre rapporter är inte säkert färre händelser.',
      },
      stated: {
        title: 'Förändringar som en källa berättar om',
        lead: 'Källan säger hur stor skillnaden är. Den säger inte hur många det var.',
      },
      population: {
        title: 'Invånare',
        lead: 'Med de här talen räknar vi brott per invånare.',
      },
    },
    country: 'Hela landet',
    countryLead: 'Siffror för hela Sverige, att läsa bredvid de egna.',
    publishers: 'Siffror för en kommun',
    more: 'Läs mer om siffrorna',
    readingText: 'Vad kan siffrorna säga, och vad kan de inte säga?',
    openDataText: 'Ladda ner alla siffror, eller hämta dem med ett program.',
  },
  /** Several series in one sentence each; the labels come as a list. */
  summary: {
    more: (previous: string, labels: string) => `Fler än ${previous}: ${labels}.`,
    fewer: (previous: string, labels: string) => `Färre än ${previous}: ${labels}.`,
    equal: (previous: string, labels: string) => `Lika många som ${previous}: ${labels}.`,
    uncertain: (labels: string) => `Det är osäkert om det är fler eller färre: ${labels}.`,
    none: (labels: string) => `Går inte att jämföra: ${labels}.`,
    /** How many there were last, each with its name. */
    newest: (period: string, figures: string) => `${period}: ${figures}.`,
  },
  glance: {
    title: 'Kort svar',
    /** The same, where the short answer is how like compares with like. */
    over: 'Blir det fler eller färre?',
    series: 'Vad',
    change: 'Skillnad',
    verdict: 'Fler eller färre?',
    verdicts: {
      more: 'fler',
      fewer: 'färre',
      equal: 'lika många',
      uncertain: 'inte säkert',
    },
    none: 'går inte att jämföra',
    how: 'Vad betyder ”inte säkert”?',
    each: 'En i taget',
  },
  stated: {
    title: 'Det här säger källan',
    compared: (current: string, previous: string) => `${current}, jämfört med ${previous}`,
    sentence: (amount: string, previous: string) =>
      `Enligt källan är det ${amount} jämfört med ${previous}.`,
    baseTitle: 'Talen bakom',
    /** Both figures are unknown, or only the one before. */
    base: {
      both: 'Uppgift saknas. Källan säger inte hur många det var.',
      previous: 'Uppgift saknas om hur många det var före.',
    },
    canMean: 'Det kan betyda',
    cannotMean: 'Det säger inte',
    percent: (percent: string) => `${percent} procent`,
    /** A percentage alone: of what. */
    percentOf: (amount: string, unit: string) => `${amount} i antalet ${unit}`,
  },
  rates: {
    title: 'Per 100 000 invånare',
    lead: 'Antalet delat med hur många som bodde där samma år. Spannet visar vad slumpen kan göra.',
    inhabitants: 'Invånare',
    rate: 'Per 100 000',
    interval: 'Spann',
    range: (lower: string, upper: string) => `${lower} till ${upper}`,
    without: (years: string) => `Antalet invånare saknas här för ${years}. Då räknar vi inte.`,
  },
  neighbours: 'Fler frågor',
  /** How to read the figures: /statistik/sa-laser-du/. */
  reading: {
    title: 'Så läser du siffrorna',
    lead: 'Siffror om brott är lätta att missförstå. Här står vad de kan säga, och vad de inte kan säga.',
    sections: [
      {
        id: 'anmalt',
        title: 'Anmält är inte samma sak som begånget',
        text: [
          'Anmälda brott är det som har anmälts och skrivits in som brott. Det sker hos Polisen, Tullverket eller en åklagare.',
          'Många brott anmäls aldrig. Då syns de inte här. Hur många som saknas är olika för olika slags brott.',
          'Några procent av det som anmäls visar sig inte vara brott. De är ändå med.',
          'Om siffran går upp kan det bero på att fler brott begås. Det kan också bero på att fler anmäler.',
        ],
      },
      {
        id: 'polisens-arbete',
        title: 'Polisens arbete syns i siffrorna',
        text: [
          'Vissa brott upptäcks mest när Polisen letar. Narkotikabrott är ett exempel. Om Polisen letar mer går siffran upp.',
        ],
      },
      {
        id: 'preliminar',
        title: 'En preliminär siffra kan ändras',
        text: [
          'De första siffrorna är preliminära. Brott som skrivs in sent är inte med än.',
          'Vi säger alltid till när en siffra är preliminär. I diagrammet har den en streckad kant.',
        ],
      },
      {
        id: 'andrat-satt',
        title: 'Ibland ändras sättet att räkna',
        text: [
          'Lagar och rutiner ändras. Då går det inte att jämföra med det som var förut.',
          'I diagrammet står ett streck där det ändras. Vi jämför aldrig över strecket.',
        ],
      },
      {
        id: 'samma-tid',
        title: 'Samma tid mot samma tid',
        text: [
          'Vi jämför ett helt år med ett helt år, och juni med juni. Vi jämför aldrig en del av ett år med ett helt år.',
        ],
      },
      {
        id: 'inte-sakert',
        title: 'Därför skriver vi ”inte säkert”',
        text: [
          'Antalet brott går upp och ner av en slump, även när inget har ändrats. Små tal hoppar mest.',
          'Vi skriver fler eller färre bara när skillnaden är större än så. Har inget ändrats tar metoden fel högst en gång av tjugo.',
          'Om talet före är mindre än 20 skriver vi ingen procent. Då säger procenten mer om det lilla talet än om förändringen.',
        ],
      },
      {
        id: 'per-invanare',
        title: 'Per 100 000 invånare',
        text: [
          'I en stor kommun anmäls fler brott än i en liten. När vi jämför delar vi därför med hur många som bor där.',
          'Vi använder antalet samma år. Saknas det räknar vi inte.',
          'I ett centrum finns många som bor någon annanstans. Det syns inte i talet.',
        ],
      },
      {
        id: 'vantat-spann',
        title: 'Det väntade spannet',
        text: [
          'I långa serier kan diagrammet ha ett ljust band. Det visar hur mycket siffran brukar gå upp och ner.',
          'En punkt i bandet är som vanligt. Vi märker bara ut det som sticker ut.',
          'Har siffran gått upp eller ner under lång tid finns inget som är vanligt. Då ritar vi inget band.',
        ],
      },
      {
        id: 'egna-siffror',
        title: 'Kommunens egna siffror',
        text: [
          'Personal skriver in det de ser. Om siffran går upp kan det bero på att fler skriver.',
          'Färre rapporter är inte säkert färre händelser.',
        ],
      },
      {
        id: 'dolda-tal',
        title: 'Därför döljer vi några tal',
        text: [
          'Är ett tal litet kan någon bli utpekad. Då döljer vi det. Ibland döljer vi ett tal till, så att ingen kan räkna ut det första.',
          'Ett dolt tal är inte noll.',
          'Officiell statistik är redan publicerad. Den döljer vi inte.',
        ],
      },
      {
        id: 'inte-varfor',
        title: 'Siffror säger inte varför',
        text: [
          'En siffra går ner efter ett löfte. Det bevisar inte att löftet hjälpte. Vi visar löftet och siffran bredvid varandra, och lämnar frågan öppen.',
        ],
      },
    ],
  },
};
