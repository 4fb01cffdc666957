/** Words about what was changed in a promise, who approved what is published, and how status is derived. */
export const history = {
  title: 'Historik',
  lead: 'Här står varje ändring med dag och skäl. De gamla orden står kvar.',
  none: 'Inget har ändrats i löftet sedan det lades ut här.',
  kind: {
    changed: 'Ändrat',
    withdrawn: 'Tillbakadraget',
    added: 'Tillagt',
    correction: 'Rättat',
  },
  kindMeans: {
    changed: 'De som lovade har ändrat löftet.',
    withdrawn: 'De som lovade har dragit tillbaka det.',
    added: 'De som lovade har lagt till det.',
    correction: 'Vi hade skrivit fel här. Löftet självt är som förut.',
  },
  /** On the commitment's line: "Ändrat 20 maj 2026". */
  marker: (kind: string, date: string) => `${kind} ${date}`,
  wholePromise: 'Hela löftet',
  reason: 'Skäl:',
  before: 'Så stod det förut:',
  approvedBy: (party: string) => `Godkänt av ${party}`,
  replyFrom: (party: string) => `Svar från ${party}`,
  party: {
    municipality: 'kommunen',
    police: 'Polisen',
    association: 'förbundet',
    other: 'en annan part',
  },
  judgedBy: 'Statistik bakom svaret:',
  rules: {
    title: 'Så räknar vi',
    lead: 'Ingen kan skriva in hur det går. Sidan räknar ut det från uppföljningar med datum och källa.',
    link: 'Läs hur vi räknar',
    statusTitle: 'Vad märkena betyder',
    status: {
      'not-started':
        'Löftet har inte börjat gälla. Eller så gäller det, och en uppföljning har kommit, men den säger inget om den här delen. Har löftet ett högsta tal pågår det i stället, för det gäller från första dagen.',
      'under-way':
        'Något är gjort, men delen är inte klar. Finns ett tal pågår delen tills talet är nått eller tiden är slut. Utan tal pågår den så länge löftet gäller och ingen har bedömt den.',
      delivered:
        'Talet är nått. Ett löfte per vecka eller månad är gjort när tiden är slut och alla är hållna. Ett löfte om ”högst” är gjort när tiden är slut och talet inte har passerats. Finns inget tal gäller bedömningen i uppföljningen.',
      partly:
        'Tiden är slut. Något är gjort, men talet är inte nått. Eller så är några veckor eller månader hållna och andra inte. Annars är det bedömningen som säger ”delvis”.',
      'not-delivered':
        'Tiden är slut, och uppföljningarna visar att inget som räknas är gjort. Ett löfte om ”högst” för hela tiden är brutet så snart talet har passerats. Gäller det per vecka eller månad är det brutet när tiden är slut och talet passerades varje gång. Annars är det bedömningen som säger ”nej”. Att inget står räcker aldrig.',
      changed:
        'De som lovade har dragit tillbaka delen, eller så säger bedömningen att löftet ändrades. Då räknar vi inte mot de gamla orden. Har delen fått ett nytt tal räknar vi mot det nya. Då står dagen för ändringen bredvid märket.',
      'cannot-tell': 'Vi vet för lite. Det står alltid varför. Det kan vara något av detta:',
    },
    orderTitle: 'Vad som väger tyngst',
    order: [
      'Ett tal går före en bedömning. Räcker inte talen gäller bedömningen och dess skäl.',
      'Vi räknar till den dag som uppföljningarna når, inte till i dag.',
      'Samma insats i två uppföljningar är en insats. Den senaste texten gäller.',
      'Datum är bara så exakta som källan. En insats ”i juni” kan höra till vilken vecka som helst i juni.',
    ],
    paceTitle: 'I fas eller efter',
    pace: [
      'Det står bara när löftet gäller och delen pågår.',
      'Vi delar talet på dagarna fram till sista dagen. Har halva tiden gått ska halva talet vara gjort, räknat nedåt till hela insatser.',
      'Ett löfte per vecka eller månad ligger efter när en av dem är missad. Det är i fas när alla är hållna. Ett löfte om ”högst” kan inte ligga efter.',
      'Går det inte att veta står det inget.',
    ],
    lateTitle: 'Tiden har gått ut',
    late: 'Sista dagen har passerat, och delen är inte påbörjad eller pågår än.',
    staleTitle: 'Ingen uppdatering',
    stale: (days: number) =>
      `Det står när löftet gäller och mer än ${days} dagar har gått sedan den senaste uppföljningen. Har ingen kommit räknar vi från löftets första dag. Utgivaren bestämmer antalet dagar.`,
    targetTitle: 'Mål som vi inte har',
    target:
      'Ibland finns ett mål, men inte i den källa vi har. Då skriver vi det. Det betyder inte att målet saknas. Det betyder inte heller att inget är gjort.',
    demonstrationTitle: 'Demonstrationer',
    demonstration:
      'Vissa sidor visar riktiga kommuner men bygger på öppna källor. Där kan det finnas uppföljningar som vi inte känner till. Därför skriver vi ”Vi har inga fler uppgifter”. Vi skriver aldrig att tiden har gått ut eller att uppdatering saknas.',
    periodTitle: 'Varje tid för sig',
    period:
      'Varje löfte har sin egen tid. Vi lägger aldrig ihop flera år eller löften till en siffra. Inte heller veckor, månader, kvartal eller tertial läggs ihop: var och en är hållen eller inte.',
    questionsTitle: 'Två frågor',
    questions:
      'Gjorde vi det vi lovade? Blev det bättre? Ett löfte kan hållas utan att det blir bättre. Därför svarar vi på dem var för sig.',
  },
};
