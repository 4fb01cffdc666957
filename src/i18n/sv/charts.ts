/** Words in and beside drawn figures. Whole sentences about a figure are written by the statistics domain. */
export const charts = {
  /** What a screen reader says of the picture: what it shows, what it says, and where the figures are. */
  label: (title: string, finding: string) =>
    `Diagram: ${title}. ${finding} Alla siffror finns i tabellen.`,
  /** The same where the table is on another page. */
  smallLabel: (title: string, finding: string) => `Diagram: ${title}. ${finding}`,
  /** After a number: "58 (…)" */
  preliminary: 'preliminär',
  legendDashed: 'Streckad kant: preliminär siffra.',
  legendHollow: 'Streckad linje och ihålig punkt: preliminär siffra.',
  /** `sign` is ".." */
  legendNoFigure: (sign: string) =>
    `Tecknet ${sign} betyder att det inte finns något tal att visa.`,
  legendBreak: (period: string) =>
    `Streckad lodrät linje: från och med ${period} räknas det på ett annat sätt.`,
  legendRange: 'Ljust fält: så brukar siffran variera.',
  legendSingledOut: {
    outside: 'Ring: utanför det vanliga.',
    shift: 'Mörka prickar: sju eller fler i rad på samma sida av genomsnittet.',
  },
  several: {
    /** Above several small charts. */
    sameScale: 'Diagrammen har samma skala. Då kan du jämföra dem med ögat.',
  },
  small: {
    title: 'Siffror som hör till',
    behind: 'Siffrorna bakom bedömningen',
    note: 'Siffran visar hur det ser ut. Den visar inte vad som är orsaken.',
    more: (title: string) => `Mer om ${title}`,
  },
  heat: {
    title: 'När rapporterades det?',
    caption: (title: string) => `${title}, veckodag och tid`,
    lead: 'Ju starkare färg, desto fler. Talet i rutan säger hur många.',
    day: 'Dag',
    days: {
      monday: 'Måndag',
      tuesday: 'Tisdag',
      wednesday: 'Onsdag',
      thursday: 'Torsdag',
      friday: 'Fredag',
      saturday: 'Lördag',
      sunday: 'Söndag',
    },
    /** "Flest: fredag 18–24, 31." */
    most: (where: string, count: string) => `Flest av det som visas: ${where}, ${count}.`,
    cell: (day: string, band: string) => `${day.toLowerCase()} ${band}`,
    hidden: 'Dold: talet visas inte, så att ingen kan pekas ut. Det är inte noll.',
    missing: 'Saknas: talet finns inte. Det är inte noll.',
    scale: 'Så stark är färgen',
  },
  compare: {
    title: 'Jämför kommuner',
    lead: 'Kommuner är olika stora. Här räknar vi per 100 000 invånare, och visar hur säkra talen är.',
    /** On the way there, from the statistics. */
    link: 'Jämför kommuner',
    none: 'Det finns ingen jämförelse här än. Den behöver siffror och invånare för samma år, för flera kommuner.',
    noneKnown:
      'Vi har inga fler uppgifter. Våra källor har inte siffror och invånare för samma år, för flera kommuner.',
    invented: 'Kommunerna och talen här är påhittade.',
    reading: 'Så läser du jämförelsen',
    readingText: [
      'Punkten är talet. Strecket visar hur mycket talet kan bero på slumpen.',
      'Når två streck över samma tal går det inte att säga vem som har fler.',
      'Namnen står i bokstavsordning. Det här är ingen topplista. Vad som anmäls beror också på hur många som anmäler.',
    ],
    chart: (unit: string, period: string) => `${unit} per 100 000 invånare, ${period}`,
    /** Beside a small chart: "2025: 1 329" */
    newest: (period: string, rate: string) => `${period}: ${rate}`,
    preliminary: 'Ihålig punkt: preliminär siffra.',
    over: 'År för år',
    overChart: (name: string, unit: string) => `${name}: ${unit} per 100 000 invånare`,
    member: 'Kommun',
    rate: 'Per 100 000',
    interval: '95 %-intervall',
    count: 'Antal',
    population: 'Invånare',
    tableAll: 'Visa alla år i en tabell',
    /** "512 (480–545)" */
    rated: (rate: string, lower: string, upper: string) => `${rate} (${lower}–${upper})`,
    between: (lower: string, upper: string) => `${lower}–${upper}`,
    because: {
      hidden: 'dold',
      missing: 'saknas',
      'no-population': 'invånare saknas för året',
    },
    populationFrom: (who: string) => `Invånare enligt ${who}.`,
    full: 'Siffrorna, vad de räknar och att ladda ner',
  },
};
