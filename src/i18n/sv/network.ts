/** Words of the pages that show promises side by side, by theme. */
export const network = {
  /** In the menu of the portal and of an association. */
  nav: 'Teman',
  title: 'Löften sida vid sida',
  leadPortal: 'Välj ett tema. Då ser du vad alla som är med har lovat om det.',
  leadAssociation: 'Välj ett tema. Då ser du vad medlemmarna har lovat om det.',
  chooseTheme: 'Välj tema',
  /** Beside a theme: how much the page holds. */
  count: (commitments: number, publishers: string) =>
    `${commitments === 1 ? '1 del' : `${commitments} delar`} från ${publishers}`,
  noRanking:
    'Det här är ingen tävling. Ordningen är efter namn, och påhittade kommuner står sist. Löftena lovar olika saker, under olika tid. Därför går det inte att säga vem som är bäst.',
  none: 'Inget löfte har ett tema än.',
  ownThemes: (name: string) => `Teman som ${name} arbetar med`,
  ownThemesLead: 'De här sidorna handlar om själva frågan.',
  otherThemes: 'Alla teman',
  lead: (theme: string) => `Det här har lovats om ${theme}, och så går det.`,
  demonstration: 'Demonstration på öppna källor',
  invented: 'Påhittad',
  /** Before the theme tags on a promise's page. */
  tags: 'Teman:',
  themes: {
    'young-people': { title: 'Unga', inWords: 'unga' },
    fraud: { title: 'Bedrägerier', inWords: 'bedrägerier' },
    traffic: { title: 'Trafik', inWords: 'trafik' },
    narcotics: { title: 'Narkotika och droger', inWords: 'narkotika och droger' },
    'police-presence': { title: 'Poliser som syns och är nära', inWords: 'poliser på plats' },
    participation: { title: 'Samtal och att vara med', inWords: 'samtal och att få vara med' },
    'public-places': { title: 'Platser ute', inWords: 'platser ute' },
    violence: { title: 'Våld', inWords: 'våld' },
    'welfare-crime': { title: 'Välfärdsbrott', inWords: 'välfärdsbrott' },
    'undue-influence': { title: 'Otillåten påverkan', inWords: 'otillåten påverkan' },
    'parallel-structures': {
      title: 'Parallella samhällsstrukturer',
      inWords: 'parallella samhällsstrukturer',
    },
    'school-safety': { title: 'Trygghet i skolan', inWords: 'trygghet i skolan' },
    'working-together': { title: 'Att arbeta ihop', inWords: 'att arbeta ihop' },
  },
};
