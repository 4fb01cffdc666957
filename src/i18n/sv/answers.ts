/** Words of the receipt page: what has happened with a tip, the answers, and the question back. */
export const answers = {
  /** Why a tip was closed. The keys are the intake's own. */
  closedReasons: {
    done: 'Vi har gjort det som gick att göra.',
    'passed-on': 'Vi har lämnat tipset vidare till dem som kan göra något åt det.',
    'not-ours': 'Det här är inte kommunens sak. Därför kan vi inte göra mer.',
    'same-as-other': 'Fler har berättat om samma sak. Vi arbetar med allt på en gång.',
    'not-clear': 'Vi förstod inte vilken plats det gällde. Berätta gärna mer här nedanför.',
  } as Record<string, string>,
  threadTitle: 'Svar och frågor',
  empty: 'Det finns inget svar än. Titta in här igen.',
  from: {
    municipality: (name: string) => `${name} svarade`,
    sender: 'Du skrev',
  },
  unreadable: 'Det här går inte att visa just nu. Ring oss så hjälper vi dig.',
  question: {
    title: 'Vill du fråga eller berätta mer?',
    label: 'Din fråga eller det du vill lägga till',
    hint: 'Svaret kommer på den här sidan. Kom tillbaka med din kod.',
    send: 'Skicka',
    sent: 'Tack. Vi har fått det du skrev.',
    demonstration: 'Det här är en demonstration. Ingen läser det du skriver.',
  },
  /** Why a question was not taken. The keys are the intake's own. */
  problems: {
    empty: 'Skriv något först.',
    'too-long': 'Texten är för lång. Den får ha högst 4 000 tecken.',
    'too-many': 'Du har skrivit många gånger om det här tipset. Ring oss i stället.',
    'no-tip': 'Tipset finns inte kvar hos oss. Ring oss eller skicka ett nytt tips.',
    trap: 'Ett dolt fält var ifyllt. Det gör ibland webbläsaren själv. Försök igen.',
  },
  lostTitle: 'Har du tappat koden?',
  lost: 'Ditt tips finns kvar och vi läser det. Men utan koden kan vi inte visa det för dig, för vi vet inte vilket som är ditt. Vill du ha svar kan du skicka ett nytt tips eller ringa.',
  /** When tips are read. The keys are the publisher's own. */
  tipsRead: {
    'every-day': 'Tips läses varje dag.',
    'working-days': 'Tips läses på vardagar.',
    weekly: 'Tips läses en gång i veckan.',
    unknown: 'Kommunen har inte sagt när tips läses.',
  },
  notUrgent: 'Därför är det fel väg om det är bråttom.',
  /** How long what was sent is kept. */
  erasure: {
    contacts: (days: string) => `Namn och kontaktuppgifter raderas efter ${days} dagar.`,
    tips: (days: string) => `Tipset och svaren raderas efter ${days} dagar.`,
    backups: (days: string) => `De kan finnas i säkerhetskopior i ${days} dagar till.`,
    decision: 'Det står i:',
  },
};
