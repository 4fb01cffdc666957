/**
 * Words of the coordinators' desk: signing in, the frame, what went wrong. Swedish alone, and in no other
 * dictionary: the desk is an authority's own tool, and what is written there becomes its documents.
 */
export const desk = {
  title: 'Handläggning',
  needsScript:
    'Handläggningen behöver JavaScript. Tipsen är låsta och öppnas i din webbläsare, aldrig på servern.',
  toSite: 'Till webbplatsen',
  skip: 'Hoppa till innehållet',
  demonstration: 'Demonstration. Tipsen är påhittade eller skickade på prov.',
  signIn: {
    title: 'Lås upp handläggningen',
    lead: 'Välj din nyckelfil och skriv lösenfrasen. Nyckeln stannar i den här webbläsaren.',
    file: 'Nyckelfil',
    passphrase: 'Lösenfras',
    passphraseHint: 'Lämna tomt om filen saknar lösenfras.',
    submit: 'Lås upp',
    opening: 'Låser upp …',
    noFile: 'Välj din nyckelfil först.',
    help: 'Har du ingen nyckelfil? Fråga den som sköter driften. Ingen kan skicka dig en ny nyckel till gamla tips utan att en kollega låser upp dem.',
    drafts: (count: number) =>
      count === 1
        ? 'En text som du inte har skickat finns kvar i fönstret. Lås upp för att fortsätta.'
        : `${count} texter som du inte har skickat finns kvar i fönstret. Lås upp för att fortsätta.`,
  },
  /** Why it was not done. What to do stands in the same words. */
  troubles: {
    session:
      'Din inloggning har gått ut. Lås upp igen, så fortsätter du där du var. Det du skrev finns kvar.',
    idle: 'Du rörde inget på tio minuter, så nyckeln är glömd. Lås upp igen. Det du skrev finns kvar.',
    'unknown-key':
      'Nyckeln hör inte till någon samordnare här. Kanske är det en annan kommuns nyckel, eller så är den borttagen. Fråga den som sköter driften.',
    challenge:
      'Servern kunde inte känna igen nyckeln. Försök en gång till. Händer det igen, ladda om sidan.',
    changed: 'Någon annan har ändrat. Det du skrev finns kvar.',
    gone: 'Det finns inte kvar. Det kan ha raderats av någon annan eller enligt gallringsbeslutet.',
    malformed: 'Servern förstod inte. Ladda om sidan. Kopiera först det du vill ha kvar.',
    'too-large': 'Det blev för mycket text. Korta ner och försök igen.',
    'cross-origin': 'Sidan är öppnad på en annan adress än den ska. Öppna den rätta adressen.',
    'too-often': 'Det blev många försök på kort tid. Vänta en minut.',
    off: 'Det finns ingen handläggning på den här adressen.',
    proxy: 'Du är inte längre inloggad i kommunens nät. Logga in där och ladda sedan om sidan.',
    unavailable:
      'Servern kan inte spara just nu. Det du skrev finns kvar. Försök igen om en stund.',
    network: 'Ingen kontakt med servern. Det du skrev finns kvar. Försök igen om en stund.',
    stopped:
      'Det som öppnar tipsen har stannat. Lås upp igen. Det du skrev finns kvar. Händer det igen, starta om webbläsaren.',
    passphrase: 'Lösenfrasen öppnar inte filen. Skriv den igen. Stora och små bokstäver räknas.',
    'key-file':
      'Det där är ingen nyckelfil, eller så är den skadad. I en nyckelfil står AGE-SECRET-KEY, eller AGE ENCRYPTED FILE.',
    damaged: 'Det som sparades går inte att läsa. Säg till den som sköter driften.',
  },
  lock: 'Lås',
  /** Before `troubles.idle`. */
  locksSoon:
    'Du har inte rört något på nio minuter. Om en minut glöms nyckeln. Tryck på en tangent för att fortsätta.',
  refresh: 'Hämta nytt',
  signedInAs: (label: string) => `Inloggad som ${label}`,
  navigation: 'Handläggningens delar',
  views: { inbox: 'Inkorg', week: 'Vecka', measures: 'Åtgärder', statistics: 'Uppföljning' },
  progress: (opened: number, total: number) => `Låser upp ${opened} av ${total} tips.`,
  progressDone: (total: number) =>
    total === 1 ? '1 tips är upplåst.' : `${total} tips är upplåsta.`,
  clock: (minutes: number) =>
    `Datorns klocka går ${minutes} minuter fel. Här gäller serverns tid, så veckor och svar blir rätt ändå.`,
  close: 'Stäng',
} as const;
