/** Words around practice, and around the pages for those who help others. The cases and pages are content. */
export const practice = {
  title: 'Öva',
  /** In the browser's tab: a situation may have the same name as the case. */
  caseTitle: (title: string) => `Öva: ${title}`,
  lead: 'Tio korta händelser. Välj vad du skulle göra. Det finns inga poäng och ingen klocka.',
  channels: { call: 'Samtal', text: 'Sms, mejl och brev', door: 'Vid dörren', online: 'På nätet' },
  kinds: {
    safe: 'Det är tryggt.',
    half: 'Du är på rätt väg.',
    risky: 'Det är så de vill att du gör.',
  },
  place: (number: string, of: string) => `Övning ${number} av ${of}`,
  next: 'Nästa övning',
  done: 'Det var den sista. Bra att du övade.',
  all: 'Alla övningar',
  help: 'Hjälp när det händer på riktigt',
};

export const helpers = {
  title: 'För dig som hjälper andra',
  lead: 'Du som håller möten, är anhörig eller arbetar nära äldre. Ta det du behöver.',
  groups: { meeting: 'Hålla ett möte', others: 'Stå nära någon' },
  handouts: 'Att dela ut och sätta upp',
  card: 'Kortet vid telefonen',
  cardText: 'Skriv ut ett till var och en.',
  homeCareCard: 'Kortet för hemtjänsten',
  homeCareCardText: 'Lägg det vid telefonen hemma hos den du hjälper.',
  warnings: 'Varningar just nu',
  warningsText: 'Korta texter att läsa upp på mötet, och en affisch.',
  practice: 'Tio övningar',
  practiceText: 'Prata om dem två och två.',
  hands: 'Räkna händerna efter mötet',
  handsText: 'Skriv in hur många som fick ett samtal, och hur många som lade på.',
  /** Over the published figures of the shows of hands. */
  told: 'Så har folk svarat på mötena',
  dates: 'Möten som kommer',
  noDates: 'Inga möten är inlagda just nu.',
  calendar: 'Hela kalendern',
  print: 'Skriv ut',
  minutes: (minutes: string) => `${minutes} minuter`,
  say: 'Säg så här',
  note: 'Till dig som talar',
  showAnswer: 'Visa svaret',
};
