/** Words of the accessibility page: the statement of a public body, and what has been tried. */
export const accessibility = {
  title: 'Tillgänglighet',
  lead: 'Alla ska kunna använda sidan.',
  demonstration:
    'Det här är en demonstration. Därför finns ingen redogörelse i kommunens namn. Här står vad som har prövats i programmet.',
  portal: 'Varje kommun har sin egen redogörelse. Här står vad som har prövats i programmet.',
  helps: {
    title: 'Det här kan du räkna med',
    list: [
      'Sidorna fungerar utan JavaScript.',
      'Texten är stor från början. Den går att förstora till 400 procent.',
      'Du kan skriva ut varje sida.',
    ],
  },
  statement: {
    title: 'Tillgänglighetsredogörelse',
    /** The publisher stands for the site. */
    who: (name: string) => `${name} står bakom webbplatsen. Alla ska kunna använda den.`,
    compliance: {
      full: 'Webbplatsen uppfyller lagens krav helt.',
      partial: 'Webbplatsen uppfyller lagens krav delvis. Bristerna står här nedanför.',
      none: 'Webbplatsen uppfyller inte lagens krav. Bristerna står här nedanför.',
    },
    law: 'Kraven står i lagen (2018:1937) om tillgänglighet till digital offentlig service.',
    shortcomings: 'Det här är inte tillgängligt',
    noShortcomings: 'Vi känner inte till några brister.',
    known: 'Fel som vi känner till:',
    notShown: 'Det här har ingen prövat helt än, så vi vet inte om det stämmer:',
    exempt: 'Det här behöver inte följa kraven',
    report: 'Säg till om något inte fungerar',
    reportText:
      'Berätta vad du ville göra och vad som gick fel. Du kan också be att få något på ett sätt som passar dig.',
    answer: (days: number) =>
      days === 1 ? 'Vi svarar inom 1 arbetsdag.' : `Vi svarar inom ${days} arbetsdagar.`,
    supervisor: 'Är du inte nöjd med svaret?',
    supervisorText: 'Då kan du anmäla det till den myndighet som har tillsyn:',
    how: 'Så har vi prövat',
    assessed: 'Bedömd',
    updated: 'Redogörelsen ändrad',
    method: 'Hur',
  },
  audit: {
    title: 'Det här har prövats',
    text: 'Programmet prövas mot WCAG 2.2 på nivå A och AA. Så här gick det:',
    /** The number of criteria, then the words. */
    counts: {
      'no-fault': 'prövat, inga fel funna',
      partly: 'prövat till en del, inga fel funna',
      fault: 'fel som är kända',
      untried: 'inte prövat',
      'not-applicable': 'finns inte på sidorna',
    },
    lastTried: (date: string) => `Senast prövat ${date}.`,
    table: 'Alla krav, ett för ett',
  },
};
