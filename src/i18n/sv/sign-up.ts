/** Words of signing up for a walk, a talk or a meeting. */
export const signUp = {
  link: (title: string) => `Anmäl dig till ${title}`,
  title: 'Anmäl dig',
  until: (day: string) => `Anmäl dig senast ${day}.`,
  places: (count: string) => `Det finns ${count} platser.`,
  over: 'Anmälan är stängd. Ring oss om du undrar något.',
  notice: {
    title: 'Det här händer med din anmälan',
    titleDemonstration: 'Så går det till när anmälan är på riktigt',
    why: 'Vi behöver kunna nå dig om något ändras. Därför frågar vi efter namn och e-post eller telefon.',
    public: 'Din anmälan blir en allmän handling. Uppgifterna sparas för sig.',
    erasure: (days: string) => `Uppgifterna raderas ${days} dagar efter träffen.`,
    noErasure:
      'Det finns inget beslut om när anmälningar ska raderas. Tills dess sparas uppgifterna.',
  },
  demonstration:
    'Det här är en demonstration. Ingen på kommunen läser anmälan, och det finns ingen träff.',
  fields: {
    contactName: { label: 'Ditt namn' },
    contactEmail: { label: 'Din e-post', hint: 'Fyll i e-post eller telefon. Ett av dem räcker.' },
    contactPhone: { label: 'Ditt telefonnummer' },
    people: {
      label: 'Hur många kommer ni?',
      hint: 'Räkna med dig själv. Är ni fler än 10, ring oss.',
    },
    needs: {
      label: 'Behöver du något för att kunna vara med?',
      hint: 'Till exempel hörslinga, ramp eller tolk.',
    },
  },
  errors: {
    contactName: { REQUIRED_FIELD_EMPTY: 'Skriv ditt namn.' },
    contactEmail: {
      REQUIRED_FIELD_EMPTY: 'Skriv din e-post eller ditt telefonnummer, så att vi når dig.',
      TYPE_EMAIL: 'Skriv en hel e-postadress, till exempel namn@exempel.se.',
    },
    people: {
      REQUIRED_FIELD_EMPTY: 'Skriv hur många ni kommer. Kommer du själv, skriv 1.',
      TYPE_NUMERIC: 'Skriv ett antal från 1 till 10.',
      OUT_OF_RANGE: 'Skriv ett antal från 1 till 10.',
    },
  } as Record<string, Record<string, string>>,
  form: {
    send: 'Skicka anmälan',
    check: {
      title: 'Stämmer din anmälan?',
      lead: 'Anmälan är inte skickad än.',
      again: 'Anmälan är inte skickad än. Titta igenom den och tryck på Skicka en gång till.',
    },
    receipt: {
      title: 'Tack. Du är anmäld.',
      codeText:
        'Skriv upp koden. Med den kan du fråga oss något, eller säga att du inte kan komma.',
      nextDemonstration:
        'Inget mer. Det här var ett prov. Ingen läser anmälan, och det finns ingen träff.',
      nextText: 'Kom på dagen. Vi hör av oss om något ändras.',
      follow: 'Fråga eller säg att du inte kan komma',
      another: 'Tillbaka till träffen',
    },
  },
};
