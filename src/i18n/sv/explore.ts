/** Words around figures that are opened on the page: the chart to explore, and the map by area. */
export const explore = {
  /** Above the button, on a statistics page. */
  title: 'Titta närmare',
  lead: 'Välj vad du vill se. Siffrorna är samma som i tabellerna på sidan.',
  open: 'Utforska siffrorna',
  close: 'Dölj diagrammet',
  loading: 'Hämtar diagrammet …',
  opened: 'Diagrammet finns nu under knappen.',
  failed: 'Det gick inte att hämta diagrammet. Alla siffror finns i tabellerna på sidan.',
  retry: 'Försök igen',

  map: {
    title: 'Siffrorna på karta',
    lead: 'Kartan visar samma siffror som tabellerna på sidan.',
    open: 'Visa på karta',
    close: 'Dölj kartan',
    loading: 'Hämtar kartan …',
    opened: 'Kartan finns nu under knappen.',
    failed: 'Det gick inte att hämta kartan. Alla siffror finns i tabellerna på sidan.',
  },

  /** The choices of the opened chart and map. */
  series: 'Visa',
  noSeries: 'Välj minst en av dem, så visas siffrorna.',
  form: 'Diagram',
  line: 'Linje',
  bar: 'Staplar',
  basis: 'Räkna',
  count: 'Antal',
  rate: 'Per 100\u00a0000 invånare',
  rateUnit: 'per 100\u00a0000 invånare',
  /** Per 100,000 and that quarter, month or part of the year: it is not scaled up to a year. */
  ratePeriod: {
    year: 'Antalet gäller ett år.',
    quarter: 'Antalet gäller ett kvartal. Det är inte omräknat till ett år.',
    month: 'Antalet gäller en månad. Det är inte omräknat till ett år.',
    days: 'Antalet gäller en del av året. Det är inte omräknat till ett helt år.',
  },
  noRates:
    'Per 100\u00a0000 invånare går inte att visa: vi vet inte hur många som bodde här de åren.',
  noRateFor: (years: string) =>
    `Vi vet inte hur många som bodde här ${years}. Då går det inte att räkna per 100\u00a0000.`,
  /** In place of a rate, where the year's population is not at hand. */
  noPopulation: 'vi vet inte hur många som bodde här det året',
  /** Beside a rate: what it was made from. */
  madeFrom: (count: string, population: string) => `${count} bland ${population} invånare`,
  from: 'Från',
  to: 'Till',
  cursor: 'Följ en period i taget',
  cursorHint: 'Dra i reglaget, eller använd piltangenterna.',
  /** The canvas, for those who do not see it. */
  picture: (finding: string) =>
    `Diagram. ${finding} Samma siffror finns i tabellerna på sidan och i reglaget under diagrammet.`,
  preliminary: 'Ihålig punkt eller stapel, streckad linje: preliminär siffra.',
  gaps: 'Där det står dold, saknas eller två punkter (..) finns ingen siffra att visa.',
  breakAt: (period: string) => `Streckat lodrätt streck vid ${period}:`,

  /** On the map. */
  period: 'Period',
  areas: 'Områden',
  zoomIn: 'Zooma in',
  zoomOut: 'Zooma ut',
  whole: 'Visa alla områden',
  mapNote:
    'En större cirkel är ett större tal. Cirkeln står mitt i området, inte där något har hänt. Kartan har inga gator.',
  mapHollow: 'Streckad cirkel utan fyllning: siffran är dold eller saknas.',
  mapPreliminary: 'Streckad kant: preliminär siffra.',
  notOnMap: 'Inte på kartan:',
  kilometres: (km: number) => `${km} km`,
  metres: (metres: number) => `${metres} m`,
  table: 'Siffrorna på kartan i en tabell',
  area: 'Område',
  figure: 'Tal',
  note: 'Anmärkning',
};
