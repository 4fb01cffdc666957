/** Words of the search page. */
export const search = {
  title: 'Sök',
  lead: 'Sök på sidorna här, eller välj i listan.',
  /** The link in the menu. */
  nav: 'Sök',
  label: 'Vad letar du efter?',
  hint: 'Skriv ett eller flera ord. Det du skriver stannar i din webbläsare.',
  button: 'Sök',
  searching: 'Söker …',
  /** `{n}` is the number of pages. */
  found: '{n} sidor hittades.',
  foundOne: '1 sida hittades.',
  none: 'Inget hittades. Prova ett annat ord, eller välj i listan.',
  failed: 'Sökningen går inte att hämta just nu. Välj i listan i stället.',
  more: 'Visa fler',
  results: 'Det här hittades',
  noScript: 'Sökrutan behöver JavaScript. Listan fungerar ändå.',
  ways: 'Sidor att börja på',
  /** What a way in leads to, by its address within the site. */
  about: {
    '/medborgarloften/': 'Löften nu och förr, del för del.',
    '/sa-gar-det/': 'Hur det går med varje del av löftet.',
    '/statistik/': 'Frågor om brott och trygghet, med svar i siffror.',
    '/bedragerier/': 'Hjälp när någon försöker lura dig.',
    '/tipsa/': 'Berätta om en plats som känns otrygg eller trygg.',
    '/det-har-horde-vi/': 'Vad ni har sagt och vad vi gjorde.',
    '/prioriterade-omraden/': 'Platser och frågor som vi arbetar extra med.',
    '/lagesbild/': 'Vad som hände, var och när.',
    '/kalender/': 'Trygghetsvandringar och möten.',
    '/folj/': 'Få veta när något ändras.',
    '/sa-arbetar-vi/': 'Hur arbetet går till, och vem som gör vad.',
    '/teman/': 'Löften om samma sak, kommun för kommun.',
    '/oppna-data/': 'Siffror och löften att ladda ner.',
    '/om/': 'Varför sidan finns.',
    '/personuppgifter/': 'Vad som sparas om dig, och vad du kan begära.',
    '/tillganglighet/': 'Hur sidan fungerar för alla, och var du säger till.',
  } as Record<string, string>,
};
