/** Words of the forms that are counted and not kept. */
export const counted = {
  helped: {
    question: 'Hjälpte sidan dig?',
    answers: { yes: 'Ja', partly: 'Delvis', no: 'Nej' },
    privacy: 'Vi räknar svaren. Vi sparar inte vem du är.',
    thanks: 'Tack. Ditt svar är räknat.',
    thanksNo: 'Tack för att du säger till. Ring någon du litar på om du behöver hjälp nu.',
    demonstration: 'Det här är en demonstration. Ingen på kommunen läser svaren.',
    /** On a page saved on the telephone, pressed where there is no network. */
    offline: 'Svaret behöver nät för att komma fram. Hjälpen på sidan fungerar ändå.',
    back: 'Tillbaka till sidan',
    refused: 'Vi kunde inte räkna svaret. Gå tillbaka till sidan och försök igen.',
  },
  hands: {
    title: 'Räkna händerna efter mötet',
    lead: 'Du som höll mötet skriver in hur många som räckte upp handen.',
    how: [
      'Fråga: Vem har fått ett samtal från en bedragare det senaste året? Räkna händerna.',
      'Fråga sedan dem: Vem av er lade på? Räkna igen.',
      'Skriv bara antal. Skriv inga namn.',
    ],
    what: 'Kommunen går igenom siffrorna och slår ihop dem innan de visas. Då kan ingen pekas ut.',
    canSay:
      'Siffrorna visar vad de som kom till mötet berättade. De visar inte hur det är i hela kommunen.',
    fields: {
      date: { label: 'Vilken dag var mötet?' },
      audience: {
        label: 'Vilka kom mest?',
        choices: {
          older: 'Äldre',
          relatives: 'Anhöriga',
          staff: 'Personal',
          mixed: 'Blandat',
        },
      },
      attended: { label: 'Hur många var där?', hint: 'Skriv med siffror. Gissa inte: räkna.' },
      gotCall: { label: 'Hur många hade fått ett samtal?' },
      hungUp: { label: 'Hur många av dem lade på?' },
    },
    errors: {
      date: {
        REQUIRED_FIELD_EMPTY: 'Skriv vilken dag mötet var.',
        TYPE_DATE: 'Skriv dagen så här: 2026-11-20.',
        OUT_OF_RANGE: 'Dagen har inte varit än. Skriv dagen då mötet hölls.',
      },
      audience: { REQUIRED_FIELD_EMPTY: 'Välj vilka som mest var där.' },
      attended: {
        REQUIRED_FIELD_EMPTY: 'Skriv hur många som var där.',
        OUT_OF_RANGE: 'Skriv ett antal från 1 till 2000.',
      },
      gotCall: {
        REQUIRED_FIELD_EMPTY: 'Skriv hur många som hade fått ett samtal. Ingen: skriv 0.',
        OUT_OF_RANGE: 'Det kan inte vara fler än de som var där.',
      },
      hungUp: {
        REQUIRED_FIELD_EMPTY: 'Skriv hur många som lade på. Ingen: skriv 0.',
        OUT_OF_RANGE: 'Det kan inte vara fler än de som fick ett samtal.',
      },
    } as Record<string, Record<string, string>>,
    errorNumber: 'Skriv ett helt antal med siffror.',
    errorFallback: 'Välj ett av svaren.',
    send: 'Skicka siffrorna',
    thanksTitle: 'Tack. Siffrorna är mottagna.',
    thanks: (attended: string, gotCall: string, hungUp: string) =>
      `${attended} var på mötet. ${gotCall} hade fått ett samtal. ${hungUp} av dem lade på.`,
    wrong: 'Blev det fel? Ring trygghetssamordnaren, så tas siffrorna bort.',
    demonstration: 'Det här är en demonstration. Ingen på kommunen läser siffrorna.',
  },
};
