/** Words around fraud help. The guides themselves are content. */
export const fraud = {
  title: 'Bluff och bedrägeri',
  lead: 'Välj det som liknar mest.',
  /** Headings of the list of situations. */
  groups: {
    now: 'Det händer nu',
    happened: 'Det har hänt',
    doubt: 'Något känns fel',
    helping: 'Jag hjälper någon annan',
  },
  allSituations: 'Alla situationer',
  /** Easy Swedish: its own pages. */
  easy: {
    /** From a guide. */
    link: 'Läs på lättläst svenska',
    title: 'Lättläst hjälp mot bluff',
    lead: 'Korta rader. En sak i taget.',
    /** The page's title in the browser's tab: "Lättläst: Någon ringer mig nu". */
    pageTitle: (situation: string) => `Lättläst: ${situation}`,
    back: 'Läs den vanliga texten',
    all: 'Alla lättlästa texter',
    reviewed: (role: string, date: string) => `Provläst av ${role}, ${date}.`,
    notReviewed: 'Ingen har provläst den här texten än.',
  },
  /** The list to tick off after a fraud. */
  after: {
    link: 'Har du blivit lurad? Följ listan',
    /** At the foot of a guide, beside the question whether the page helped. */
    foot: 'Har du blivit lurad? Gör så här',
    notSaved: 'Du kan bocka av här eller skriva ut sidan. Inget skickas. Inget sparas.',
    steps: 'Ett steg i taget',
    /** Read aloud before the boxes of a step. */
    checks: (step: string) => `Bocka av: ${step}`,
    questions: 'Det här kan de fråga',
    why: 'Bra att veta',
    notes: 'Skriv här',
  },
  call: (number: string) => `Ring ${number}`,
  steps: 'Gör så här',
  why: 'Varför det är viktigt',
  behaviour: 'Så känner du igen dem',
  genuine: 'Så gör de riktiga',
  impostor: 'Så gör bedragaren',
  otherSituations: 'Något annat har hänt',
  /** Over links to the kit, on the guides for those who help someone else. */
  kit: 'Mer för dig som hjälper',
  /** What is read when nothing is happening, under the list of situations. */
  calm: 'När du har lugn och ro',
  numbers: 'Nummer som hjälper',
  numbersList: [
    { number: '112', text: 'Det pågår, har just hänt eller någon är på väg till dig.' },
    { number: '114 14', text: 'Polisen, när det inte är bråttom. Anmäl också försök.' },
    { number: '116 006', text: 'Brottsofferjouren. Stöd om du har råkat ut för brott.' },
    { number: '1177', text: 'Råd om vård, om du mår dåligt.' },
    { number: '020-50 50 50', text: 'Kvinnofridslinjen. Stöd vid hot och våld, dygnet runt.' },
    { number: '116 111', text: 'Bris. För dig som är under 18 år, dygnet runt.' },
  ],
  abroad:
    'Är du utomlands? Ring Polisen på +46\u00a077\u00a0114\u00a014\u00a000. Numret 112 gäller i hela EU.',
  bank: 'Bankens nummer står på baksidan av ditt kort.',
  textMessage:
    'Har du svårt att höra eller tala? Du kan nå 112 med sms om du har anmält dig i förväg.',
  reviewed: (role: string, date: string) => `Granskad av ${role}, ${date}.`,
  notReviewed: 'Texten är inte granskad av Polisen eller banken än.',
  noShame: 'Det är inget att skämmas för. De som lurar är skickliga.',
};
