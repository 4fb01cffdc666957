/** Words of the forms: questions, hints, errors, check page, receipt. */
export const forms = {
  optional: 'frivilligt',
  choose: 'Välj …',
  next: 'Nästa',
  back: 'Tillbaka',
  review: 'Granska dina svar',
  send: 'Skicka tipset',
  sending: 'Skickar …',
  change: 'Ändra',
  /** The field that no person sees. */
  trap: 'Lämna fältet tomt',
  step: (step: number, steps: number) => `Steg ${step} av ${steps}`,
  /** `{n}` is the number of characters. */
  charactersLeft: 'Du kan skriva {n} tecken till.',
  errorPrefix: 'Fel: ',
  errorSummary: {
    title: 'Något behöver rättas',
    text: 'Det du skrev finns kvar.',
  },
  again: 'Försök igen',
  noAnswer: 'Inget svar',
  /** A rank of a ranking. */
  rank: (rank: number) => `Nummer ${rank}`,
  chosenTwice: (label: string) => `Samma sak är vald två gånger: ${label}`,
  missing: (label: string) => `Svara på frågan: ${label}`,
  /** When the net is down: said by the island. */
  network: 'Det gick inte iväg. Det du skrev finns kvar. Försök igen, eller ring oss.',
  /** Why the intake did not take what was sent. The keys are the intake's own. */
  refusals: {
    trap: 'Ett dolt fält var ifyllt. Det gör ofta robotar, men ibland webbläsaren själv. Det du skrev finns kvar. Skicka en gång till.',
    'no-key': 'Något saknas i det som skickades. Ladda om sidan och försök igen.',
    'too-quick':
      'Det gick väldigt fort. Så gör oftast robotar. Det du skrev finns kvar. Skicka en gång till.',
    'spent-proof': 'Det gick inte iväg. Det du skrev finns kvar. Skicka en gång till.',
    changed: 'Du har redan skickat det här. Vill du ändra något, börja om från formuläret.',
    'not-open':
      'Formuläret har inte öppnat än. Det du skrev finns kvar. Du kan kopiera det och skicka det senare, eller ringa oss.',
    closed:
      'Tiden att svara har gått ut. Det du skrev finns kvar. Du kan kopiera det, och du kan ringa oss.',
    full: 'Platserna räcker inte. Det du skrev finns kvar. Anmäl färre, eller ring oss.',
    malformed: 'Vi kunde inte läsa det som skickades. Öppna formuläret och försök igen.',
    'cross-origin':
      'Formuläret skickades från en annan sida. Öppna formuläret här och försök igen.',
    'unknown-form': 'Formuläret finns inte.',
    method: 'Den här adressen tar bara emot formulär. Öppna formuläret i stället.',
    'too-large': 'Det blev för mycket text. Korta ner och försök igen.',
    'too-many-fields': 'Det blev för många fält. Öppna formuläret här och försök igen.',
    'content-type': 'Vi kunde inte läsa det som skickades. Öppna formuläret och försök igen.',
    files: 'Vi tar inte emot bilder eller filer. Ta bort dem och försök igen.',
    'too-often':
      'Det har kommit mycket från samma nät. Det du skrev finns kvar. Vänta en minut och försök igen.',
    unexpected: 'Något gick fel hos oss. Det du skrev finns kvar. Försök igen om en stund.',
    unavailable: 'Vi kunde inte spara det. Det du skrev finns kvar. Försök igen om en stund.',
  },
  quickExit: 'Lämna sidan snabbt',
  tip: {
    title: 'Tipsa oss',
    lead: 'Berätta om en plats som känns otrygg eller trygg.',
    /** The right door first: before any question. */
    doors: {
      title: 'Är det rätt ställe?',
      items: [
        { phone: '112', text: 'Det händer nu, har just hänt eller någon är i fara.' },
        { phone: '114 14', text: 'Du vill anmäla ett brott eller tipsa Polisen om någon.' },
      ],
      fault: 'Trasig lampa eller skräp: gör en felanmälan till kommunen.',
      child: 'Orolig för ett barn: ring socialtjänsten i kommunen. Är det akut, ring 112.',
      home: 'Rädd för någon hemma: Kvinnofridslinjen 020-50 50 50. Barn kan ringa Bris 116 111.',
    },
    demonstration:
      'Det här är en demonstration. Ingen på kommunen läser det du skriver. Ring 112 eller 114 14.',
    noticeTitle: 'Det här händer med ditt tips',
    /** Over the same words in a demonstration, where nobody reads. */
    noticeTitleDemonstration: 'Så går det till när tipset är på riktigt',
    notice: [
      'Ditt tips blir en allmän handling. Andra kan be att få läsa den, och då prövas om något är hemligt.',
      'Du behöver inte säga vem du är. Men vi kan inte lova att du är helt okänd. Polisen kan få ta del av det du skriver.',
    ],
    retention: 'Det finns inget beslut om när tips ska raderas. Tills dess sparas det du skriver.',
    doNotName:
      'Skriv inte namn, personnummer, telefonnummer eller bilnummer på andra. Ring 114 14 om du vill berätta om en viss person.',
    parts: {
      what: 'Vad det gäller',
      'where-when': 'Var och när',
      tell: 'Berätta',
      contact: 'Kontakt',
    },
    fields: {
      experience: {
        label: 'Vad vill du berätta om?',
        choices: { unsafe: 'En plats som känns otrygg', safe: 'En plats som känns trygg' },
      },
      category: {
        label: 'Vad handlar det mest om?',
        choices: {
          light: 'Ljus och sikt',
          people: 'Människor på platsen, eller att det är tomt',
          disorder: 'Bråk och störningar',
          damage: 'Skadegörelse och klotter',
          'alcohol-drugs': 'Alkohol och droger',
          traffic: 'Trafik',
          other: 'Något annat',
        },
      },
      area: {
        label: 'I vilket område?',
        hint: 'Välj ”Annan plats” om du inte är säker.',
        elsewhere: 'Annan plats, eller vet inte',
      },
      place: {
        label: 'Var där?',
        hint: 'Till exempel: gångtunneln vid stationen.',
      },
      point: {
        label: 'Vill du visa platsen på en karta?',
        hint: 'Området och dina ord räcker. Bara de som läser ditt tips ser punkten.',
      },
      occurrence: {
        label: 'Hände det en gång, eller brukar det vara så?',
        choices: { once: 'Det hände en gång', often: 'Det brukar vara så' },
      },
      date: { label: 'Vilken dag hände det?', hint: 'Om du minns.' },
      weekdays: {
        label: 'Vilka dagar brukar det vara så?',
        choices: {
          mon: 'Måndag',
          tue: 'Tisdag',
          wed: 'Onsdag',
          thu: 'Torsdag',
          fri: 'Fredag',
          sat: 'Lördag',
          sun: 'Söndag',
        },
      },
      timeBand: {
        label: 'Vilken tid på dygnet?',
        choices: {
          morning: 'Morgon (6 till 10)',
          day: 'Dag (10 till 16)',
          evening: 'Kväll (16 till 22)',
          night: 'Natt (22 till 6)',
          unknown: 'Vet inte',
        },
      },
      text: {
        label: 'Berätta hur det är',
        hint: 'Vad ser du? Vad känns otryggt eller tryggt? Vad skulle hjälpa?',
      },
      contactName: { label: 'Ditt namn' },
      contactEmail: { label: 'Din e-post', hint: 'Till exempel: namn@exempel.se' },
      contactPhone: { label: 'Ditt telefonnummer' },
    },
    contactIntro:
      'Fyll bara i det här om du vill att vi hör av oss. Uppgifterna sparas för sig, skilda från det du berättar.',
    errors: {
      experience: { REQUIRED_FIELD_EMPTY: 'Välj om platsen känns otrygg eller trygg.' },
      category: { REQUIRED_FIELD_EMPTY: 'Välj vad det mest handlar om.' },
      area: { REQUIRED_FIELD_EMPTY: 'Välj ett område, eller ”Annan plats”.' },
      date: { TYPE_DATE: 'Skriv dagen så här: 2026-11-21.' },
      text: {
        REQUIRED_FIELD_EMPTY: 'Berätta hur det är. En mening räcker.',
        TOO_LONG: 'Texten är för lång. Den får ha högst 4 000 tecken.',
      },
      contactEmail: { TYPE_EMAIL: 'Skriv en hel e-postadress, till exempel namn@exempel.se.' },
    } as Record<string, Record<string, string>>,
    errorFallback: {
      REQUIRED_FIELD_EMPTY: 'Svara på frågan.',
      TYPE_EMAIL: 'Skriv en hel e-postadress.',
      TYPE_TEXT: 'Svaret gick inte att läsa. Skriv på nytt.',
      TYPE_DATE: 'Skriv dagen så här: 2026-11-21.',
      TOO_LONG: 'Svaret är för långt. Korta ner det.',
      UNKNOWN_CHOICE: 'Välj ett av svaren.',
      CHOSEN_TWICE: 'Samma sak är vald två gånger.',
      OUT_OF_RANGE: 'Svaret går inte att använda. Skriv på nytt.',
      TYPE_NUMERIC: 'Skriv ett helt antal med siffror.',
    } as Record<string, string>,
    personalData: {
      title: 'Har du skrivit något som pekar ut en person?',
      text: 'Du kan skicka ändå. Men ta gärna bort det om det inte behövs.',
      kinds: {
        personnummer: 'Något ser ut som ett personnummer.',
        phone: 'Något ser ut som ett telefonnummer.',
        email: 'Något ser ut som en e-postadress.',
        plate: 'Något ser ut som ett bilnummer.',
      } as Record<string, string>,
    },
    check: {
      title: 'Stämmer det här?',
      lead: 'Tipset är inte skickat än.',
      /** When the sender must press send once more. */
      again: 'Tipset är inte skickat än. Titta igenom det och tryck på Skicka en gång till.',
    },
    receipt: {
      title: 'Tack. Vi har fått ditt tips.',
      number: 'Ditt nummer i vårt register',
      code: 'Din kvittokod',
      codeText:
        'Skriv upp koden. Med den kan du se vad som händer med tipset. Vi kan inte ta fram den åt dig senare.',
      next: 'Det här händer nu',
      nextDemonstration: 'Inget mer. Det här var ett prov, och ingen läser tipset.',
      nextText:
        'Trygghetssamordnaren läser tipset och tar med det i nästa möte med Polisen och andra. Vi svarar alla tillsammans på sidan Det här hörde vi.',
      print: 'Skriv ut',
      copy: 'Kopiera koden',
      copied: 'Koden är kopierad.',
      follow: 'Följ ditt tips',
      another: 'Skriv ett nytt tips',
    },
    /** What is wrong with a typed receipt code. */
    codeProblems: {
      empty: 'Skriv koden som stod på kvittot.',
      length: 'Koden ska ha 20 tecken. Titta på kvittot och försök igen.',
      character: 'Koden har ett tecken som inte brukar finnas. Titta på kvittot och försök igen.',
      check: 'Koden stämmer inte. Ett tecken kan ha blivit fel. Titta på kvittot och försök igen.',
      'not-found': 'Vi hittar inget tips med den koden. Titta på kvittot och försök igen.',
    },
    status: {
      title: 'Följ ditt tips',
      lead: 'Skriv koden som stod på ditt kvitto.',
      codeLabel: 'Kvittokod',
      codeHint: 'Fem grupper med fyra tecken. Stora och små bokstäver går lika bra.',
      submit: 'Visa tipset',
      found: (number: string) => `Tips ${number}`,
      /** What was sent with another form than the tip form. */
      foundOther: {
        dialog: (number: string) => `Svar ${number}`,
        vandring: (number: string) => `Trygghetsvandring ${number}`,
        anmalan: (number: string) => `Anmälan ${number}`,
      } as Record<string, (number: string) => string>,
      received: (date: string) => `Vi fick det ${date}.`,
      states: {
        received: 'Mottaget. Ingen har läst det än.',
        read: 'Läst av trygghetssamordnaren.',
        'in-lagesbild': 'Läst. Det är med i veckans lägesbild.',
        answered: 'Du har fått ett svar.',
        closed: 'Avslutat.',
      } as Record<string, string>,
    },
    otherWays: {
      title: 'Vill du hellre ringa eller komma hit?',
      phone: (unit: string, phone: string) => `Ring ${unit} på ${phone}.`,
      email: (email: string) => `Skriv till ${email}.`,
      visit: (address: string) => `Besök oss: ${address}.`,
      none: 'Vi har inga kontaktuppgifter till kommunen här. Ring kommunens växel.',
    },
    association: {
      title: 'Tipsa din kommun',
      lead: (name: string) =>
        `${name} tar inte emot tips. Varje kommun tar emot sina egna. Välj din kommun.`,
      notHereTitle: 'Kommuner utan formulär här',
      notHere: 'Ring kommunens växel om du vill berätta något.',
    },
    /** Sent back to a form client; the page writes its own. */
    ok: 'Tack. Vi har fått ditt tips.',
  },
};
