/** Words of the dialogues: questions to residents, and what they answered. */
export const dialogues = {
  title: 'Dialog',
  lead: 'Svara på frågor från kommunen och Polisen. Här ser du också vad andra har svarat, och vad det ledde till.',
  none: 'Det finns ingen dialog just nu.',
  listTitle: {
    open: 'Öppet nu',
    coming: 'Öppnar snart',
    closed: 'Stängt, resultatet kommer',
    answered: 'Så här svarade ni',
  },
  /** One line under a dialogue's name. */
  line: {
    open: (to: string) => `Du kan svara till och med ${to}.`,
    coming: (from: string) => `Öppnar ${from}.`,
    closed: (by: string) => `Resultatet visas senast ${by}.`,
    answered: (day: string) => `Resultatet kom ${day}.`,
  },
  who: 'Vem frågar?',
  whoText: (asks: string) => `${asks} frågar.`,
  usedFor: 'Vad används svaren till?',
  notice: {
    title: 'Det här händer med dina svar',
    titleDemonstration: 'Så går det till när dialogen är på riktigt',
    lines: [
      'Dina svar blir en allmän handling. Andra kan be att få läsa dem, och då prövas om något är hemligt.',
      'Du behöver inte säga vem du är. Skriv inte namn på andra.',
    ],
    erasure: (days: string) => `Svaren raderas efter ${days} dagar.`,
    noErasure: 'Det finns inget beslut om när svaren ska raderas. Tills dess sparas de.',
  },
  demonstration: 'Det här är en demonstration. Ingen på kommunen läser dina svar.',
  coming: (from: string, to: string) =>
    `Dialogen öppnar ${from} och stänger ${to}. Välkommen tillbaka då.`,
  closed: (to: string, by: string) =>
    `Dialogen stängde ${to}. Nu läser vi svaren. Resultatet visas här senast ${by}.`,
  closedLate: (to: string, by: string) =>
    `Dialogen stängde ${to}. Resultatet skulle ha visats ${by}. Det är försenat.`,
  results: {
    title: 'Så här svarade ni',
    answers: (count: string) => `${count} svarade.`,
    published: (day: string) => `Publicerat ${day}.`,
    whatItSays: 'Svaren visar vad de som svarade tycker. De visar inte vad alla i kommunen tycker.',
    answer: 'Svar',
    count: 'Antal',
    answered: (count: string) => `${count} svarade på frågan.`,
    severalAnswers: 'Var och en fick välja flera svar.',
    firstOfRanking: 'Antalet säger hur många som satte svaret först.',
    hidden: 'Döljs, så att ingen kan pekas ut.',
    tooFew: 'För få svarade för att vi ska visa antalen. Då kan ingen pekas ut.',
    stepOf: (step: string, word: string) => `${step} (${word})`,
    cameOfIt: 'Vad det ledde till',
    cameOfItLink: 'Läs vad vi hörde och gjorde',
    cameOfItNone: 'Vi har inte skrivit vad det ledde till än.',
  },
  contactTitle: 'Kontakt',
  contactIntro:
    'Fyll bara i det här om du vill att vi hör av oss. Adressen sparas för sig, skild från dina svar.',
  email: 'Din e-post',
  areaOf: 'I vilket område?',
  point: {
    label: 'Vill du visa platsen på en karta?',
    hint: 'Området och dina ord räcker. Bara de som läser svaren ser punkten.',
  },
  /** Of the form. */
  form: {
    send: 'Skicka svaren',
    check: {
      title: 'Stämmer dina svar?',
      lead: 'Svaren är inte skickade än.',
      again: 'Svaren är inte skickade än. Titta igenom dem och tryck på Skicka en gång till.',
    },
    receipt: {
      title: 'Tack. Vi har fått dina svar.',
      codeText:
        'Skriv upp koden om du vill kunna fråga något senare. Vi kan inte ta fram den åt dig.',
      nextDemonstration: 'Inget mer. Det här var ett prov, och ingen läser svaren.',
      nextText: 'Vi läser alla svar när dialogen har stängt. Resultatet visas på dialogens sida.',
      follow: 'Se om svaren är lästa',
      another: 'Tillbaka till dialogen',
    },
  },
  /** On the start page while a dialogue is open. */
  home: { title: 'Svara på frågor', link: 'Alla dialoger' },
};
