/** Words about following a promise: feeds, calendar files, open data, embed cards, corrections. */
export const follow = {
  /** In the foot of every page, and the page's own heading. */
  title: 'Följ löftet',
  lead: 'Få veta när något händer. Du behöver inte lämna någon uppgift om dig själv.',
  copy: 'Kopiera adressen och klistra in den i ditt program.',
  feeds: {
    title: 'Nyheter till din läsare',
    text: 'Ett flöde är en adress som en nyhetsläsare hämtar. Läsaren säger till när något är nytt.',
    all: 'Allt om våra löften',
    allHint: 'Nya löften, uppföljningar och ändringar.',
    corrections: 'Rättelser',
    correctionsHint: 'När vi har skrivit fel och rättat det.',
    promises: 'Ett löfte',
    areas: 'Ett prioriterat område',
    /** Titles of the feeds themselves, in the reader's program. */
    feedAll: (publisher: string) => `Löften: ${publisher}`,
    feedOf: (title: string, publisher: string) => `${title}: ${publisher}`,
    feedCorrections: (publisher: string) => `Rättelser: ${publisher}`,
    /** Titles of what stands in a feed. */
    entry: {
      promise: (title: string) => `Löfte: ${title}`,
      'follow-up': (title: string) => `Uppföljning: ${title}`,
      'corrected-follow-up': (title: string) => `Rättad uppföljning: ${title}`,
      changed: (title: string) => `Ändrat i ${title}`,
      withdrawn: (title: string) => `Draget tillbaka ur ${title}`,
      added: (title: string) => `Nytt i ${title}`,
      correction: (title: string) => `Rättelse i ${title}`,
    },
    before: (text: string) => `Så stod det förut: ${text}`,
  },
  calendar: {
    title: 'Kalendern i din telefon',
    text: 'Lägg till adressen som en prenumeration i din kalender. Då kommer nya träffar med av sig själva.',
    subscribe: 'Alla träffar',
    /** On the calendar page. */
    link: 'Prenumerera på kalendern',
    file: 'Lägg i din kalender',
    /** With the event's title, for those who hear the link without what stands around it. */
    fileOf: (event: string) => `Lägg i din kalender: ${event}`,
    /** The calendar's name in the reader's program. */
    name: (publisher: string) => `Trygghet i ${publisher}`,
    near: 'Nära dig',
  },
  data: {
    title: 'Allt som data',
    text: 'En fil i formatet JSON. Där finns löften, uppföljningar och källor. Du får använda den fritt.',
    link: 'Ladda ner alla löften',
  },
  embed: {
    title: 'Visa löftet på en annan webbplats',
    text: 'Kortet visar löftet och hur det går. Klistra in koden på din sida. Kortet har inga kakor och inga skript.',
    see: (title: string) => `Se kortet: ${title}`,
    /** The title of the frame, which screen readers say. */
    frame: (title: string, publisher: string) => `${title}, ${publisher}: så går det`,
    more: 'Läs mer om löftet',
  },
  corrections: {
    title: 'Rättelser',
    corrected: (date: string) => `Rättat ${date}`,
    followUp: (title: string) => `Uppföljningen ”${title}” är rättad.`,
    before: 'Så stod det förut:',
  },
  /** Beside the publisher's name in feeds, calendars and pictures. */
  demonstration: (publisher: string) => `${publisher} (demonstration)`,
};
