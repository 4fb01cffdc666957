/** Words of the page about personal data: what GDPR art. 13 asks a controller to say. */
export const privacy = {
  controller: {
    title: 'Vem ansvarar?',
    text: 'En nämnd i kommunen ansvarar för dina uppgifter. Den kallas personuppgiftsansvarig.',
    /** Before the name, as the municipality has written it. */
    name: 'Här är det:',
    missing:
      'Här står vilken nämnd i kommunen som ansvarar, när kommunen använder sidan på riktigt.',
    each: 'Varje kommun ansvarar för sina egna sidor. Där står vem du kan fråga.',
  },
  forms: {
    tips: {
      title: 'När du skickar ett tips',
      purpose:
        'Vi använder tipset för att veta vilka platser som känns otrygga eller trygga, och vad vi kan göra.',
    },
    dialog: {
      title: 'När du svarar i en dialog',
      purpose: 'Vi använder svaret för att veta vad de som bor här tycker om en fråga.',
    },
    vandring: {
      title: 'När du går en trygghetsvandring på egen hand',
      purpose: 'Vi använder det du ser för att veta vad som behöver bli bättre på platsen.',
    },
    anmalan: {
      title: 'När du anmäler dig',
      purpose: 'Vi använder det du skriver för att veta hur många som kommer och kunna nå dig.',
    },
  },
  counted: {
    title: 'När du svarar om en sida hjälpte dig',
    text: 'Vi räknar bara svaren. Vi sparar inget om dig.',
  },
  basis: {
    title: 'Varför får vi göra det?',
    text: [
      'Kommunen ska arbeta för att förebygga brott. Det står i lagen (2023:196).',
      'Det är en uppgift av allmänt intresse enligt artikel 6.1 e i EU:s dataskyddsförordning (GDPR).',
    ],
  },
  recipients: {
    title: 'Vem kan läsa det?',
    text: 'Det här är de som kan få se det du skriver:',
    list: [
      'De på kommunen som arbetar med frågan.',
      'Den som ber att få läsa det. Först prövar kommunen om något är hemligt.',
      'Polisen. Kommunen kan vara skyldig att lämna uppgifter till Polisen.',
    ],
    /** Before each further one, as the municipality has written it. */
    further: 'Dessutom:',
  },
  period: { title: 'Hur länge sparas det?' },
  rights: {
    title: 'Dina rättigheter',
    text: 'Du kan be oss om det här. Vi svarar inom en månad.',
    list: [
      'Få veta vad vi har om dig.',
      'Få fel rättade.',
      'Säga nej till att vi använder dina uppgifter. Då måste vi ha starka skäl för att fortsätta.',
      'Få uppgifter raderade, eller att vi bara sparar dem. Det går inte alltid, för lagen säger att kommunen ska spara allmänna handlingar.',
    ],
  },
  voluntary: {
    title: 'Måste jag säga vem jag är?',
    text: [
      'Nej. Du väljer själv om du vill skriva namn, e-post eller telefon. Utan dem kan vi inte höra av oss till dig.',
      'Vet vi inte vem du är kan vi inte heller leta upp det du har skrivit. Spara därför din kvittokod.',
      'Ingen dator fattar beslut om dig.',
    ],
  },
  officer: {
    title: 'Dataskyddsombud',
    text: 'Ombudet ser till att kommunen följer reglerna. Du kan fråga och klaga där.',
    missing: 'Här står hur du når ombudet, när kommunen använder sidan på riktigt.',
  },
  complaint: {
    title: 'Om du inte är nöjd',
    text: [
      'Prata gärna med oss först. Du kan alltid klaga hos Integritetsskyddsmyndigheten (IMY). Det kostar inget.',
    ],
    link: 'Så klagar du hos IMY',
  },
};
