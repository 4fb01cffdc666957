/** Words of the small standing pages: about, privacy, accessibility, components. */
export const pages = {
  about: {
    title: 'Om sidan',
    lead: 'Trygghetslöftet visar vad kommunen och Polisen har lovat, vad de gjorde och om det hjälpte.',
    sections: [
      {
        title: 'Varför finns sidan?',
        text: 'Ett löfte på en webbsida glöms lätt bort. Här står varje löfte med datum och källa. Då kan alla se hur det går.',
      },
      {
        title: 'Är det här kommunens egen sida?',
        text: 'Det står högst upp på varje sida. Är det en demonstration bygger den på öppna källor. Då har kommunen inte granskat den.',
      },
      {
        title: 'Vem har gjort programmet?',
        text: 'Trygghetslöftet är öppen källkod. Vilken kommun som helst får använda det utan att betala.',
      },
    ],
  },
  privacy: {
    title: 'Personuppgifter',
    lead: 'Sidan använder inga kakor. Den spårar dig inte. Den hämtar inget från andra webbplatser.',
    demonstration:
      'Det här är en demonstration. Inget du skriver når kommunen. Skriv inga riktiga uppgifter om dig eller någon annan.',
    reading: 'När du läser',
    /** True of the site's own intake. */
    sealed:
      'Det du skriver låses med kryptering innan det sparas. Bara den som har kommunens nyckel kan läsa det. Kontaktuppgifter är frivilliga och låses för sig.',
  },
};
