/** The window in which an editor signs in to GitHub. */
export const signIn = {
  title: 'Inloggning',
  /** Shown for a moment, until the window closes by itself. */
  done: 'Du är inloggad. Fönstret stängs av sig självt.',
  /** Why it did not go, and what to do. */
  refused: {
    otherWindow: 'Inloggningen hör inte till det här fönstret. Stäng det och logga in igen.',
    notLetIn: 'GitHub släppte inte in. Stäng fönstret och logga in igen.',
    noAnswer: 'GitHub svarar inte. Vänta en stund och logga in igen.',
    notTaken: 'GitHub tog inte emot inloggningen. Stäng fönstret och logga in igen.',
  },
};
