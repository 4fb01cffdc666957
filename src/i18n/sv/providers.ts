/** Words about who takes a form and where the site lies: said before the first question, and under personal data. */
export const providers = {
  /** What happens with the address, for the site's own forms. */
  address: {
    own: 'Vi sparar inte din nätadress eller vilken webbläsare du har.',
    unknown:
      'Formuläret sparar inte din nätadress eller vilken webbläsare du har. Det är inte sagt om servern gör det.',
    logged: (days: string) =>
      `Formuläret sparar inte din nätadress. Men servern skriver upp den i en logg. Loggen raderas efter ${days} dagar.`,
    cloud: 'Formuläret sparar inte din nätadress. Men företaget som har servern kan se den.',
  },
  /** What happens with the address of the one who reads. */
  reading: {
    own: 'Vi sparar inget om dig när du läser.',
    unknown:
      'Sidan sparar inget om dig när du läser. Det är inte sagt om servern skriver upp din nätadress.',
    logged: (days: string) =>
      `Sidan sparar inget om dig när du läser. Men servern skriver upp din nätadress i en logg. Loggen raderas efter ${days} dagar.`,
    cloud:
      'Sidan sparar inget om dig när du läser. Men företaget som har servern kan se din nätadress.',
  },
  /** Before the name and the place of the company, as the municipality has written them. */
  cloudHost: 'Servern finns hos:',
  decision: 'Kommunen har beslutat om det:',
  hosted: {
    where: 'Det du skriver går till Formspree, ett företag i USA. Kommunen läser det där.',
    address: 'Formspree kan se din nätadress och vilken webbläsare du har.',
    kept: 'Den här sidan kan inte radera det som finns hos Formspree. Det måste kommunen göra där.',
    contactIntro: 'Fyll bara i det här om du vill att vi hör av oss.',
    thanks: {
      title: 'Tack. Det du skrev är skickat.',
      text: 'Formspree har tagit emot det åt kommunen. Du får ingen kod, så här kan du inte följa vad som händer.',
      demonstration: 'Det här var ett prov. Ingen på kommunen läser det.',
      ask: 'Vill du veta mer? Ring oss eller skriv till oss.',
      back: 'Tillbaka till formuläret',
    },
    network:
      'Det gick inte iväg till Formspree. Det du skrev finns kvar. Försök igen, eller ring oss.',
    /** When Formspree says no in a language of its own. */
    refused: 'Formspree tog inte emot det. Det du skrev finns kvar. Försök igen, eller ring oss.',
    fieldRefused: 'Svaret togs inte emot. Skriv på ett annat sätt.',
  },
  closed: {
    title: 'Här finns inget formulär',
    text: 'Vill du berätta något? Ring, skriv eller besök oss.',
    notYet: 'Formuläret är inte öppet än. Ring, skriv eller besök oss så länge.',
    lead: 'Så når du oss om du vill berätta om en plats.',
  },
  privacy: {
    sending: 'När du skickar ett tips',
    hosted:
      'Det låses inte med kommunens nyckel. Skriv därför inget känsligt. Ring hellre om det är något som inte ska synas.',
    none: 'Här finns inget formulär. Du kan ringa, skriva eller besöka oss.',
    various: 'Varje kommun säger på sin egen sida vad som händer med det du skickar.',
    addresses: 'Din nätadress',
  },
};
