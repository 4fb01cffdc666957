/** Words of /oppna-data/ and of the catalogue that data portals read. */
export const openData = {
  title: 'Öppna data',
  lead: 'Här laddar du ner siffrorna och löftena som finns på sidan. Du behöver inget konto.',
  tables: 'Siffror',
  noTables: 'Inga siffror finns att ladda ner än.',
  about: 'Om tabellen',
  covers: (period: string) => `Gäller ${period}.`,
  files: (title: string) => `Filer: ${title}`,
  promises: {
    title: 'Löften och uppföljningar',
    text: 'Alla löften i en fil: åtaganden, vad som har gjorts, bedömningar och läge.',
    link: 'Löften som JSON',
    follow: 'Flöden och kalendrar',
  },
  formats: {
    title: 'Vilken fil ska jag välja?',
    csvExcel: 'Öppnas direkt i svenska Excel.',
    csv: 'För andra program. Följer standarden RFC 4180.',
    json: 'För den som programmerar. Allt om tabellen är med.',
  },
  terms: {
    title: 'Villkor',
    items: [
      'Egna siffror och löften får du använda fritt. De är märkta CC0 1.0.',
      'Officiella siffror har källans villkor. Ange källan.',
      'Villkoren står i varje fil.',
      'Dolda tal finns inte i någon fil.',
    ],
  },
  cite: {
    title: 'Så hänvisar du',
    text: 'Skriv vem som har räknat, tabellens namn, adressen och dagen då du hämtade den.',
    example: (table: string, address: string, day: string) =>
      `${table}. ${address}, hämtad ${day}.`,
    exampleLabel: 'Så här kan det se ut:',
  },
  addresses: {
    title: 'Adresserna ligger kvar',
    items: [
      'En fil ligger kvar på sin adress. Nya siffror kommer i samma fil.',
      'Kolumner tas inte bort och byter inte mening. Nya kolumner läggs sist.',
      'Du kan hämta filerna från andra webbplatser (CORS).',
    ],
  },
  catalogue: {
    title: 'Katalog för dataportaler',
    text: 'Katalogen följer DCAT-AP-SE 3.0.1. Sveriges dataportal kan hämta den.',
    link: 'Katalogen som RDF',
    demonstration:
      'Det här är en demonstration. Därför finns inget härifrån i katalogen för dataportaler.',
    portal:
      'Portalens katalog pekar på varje utgivares egen katalog. En demonstration är inte med.',
  },
  publishers: 'Öppna data från en kommun',
  /** In the catalogue, not on a page. */
  dcat: {
    catalogue: (name: string) => `Öppna data från ${name}`,
    catalogueText: (name: string) =>
      `Siffror om brott och trygghet, och löften med uppföljning, från ${name}.`,
    portalText: 'Kommunernas kataloger med löften, uppföljning och siffror om brott och trygghet.',
    described: (definition: string, caveats: string) => `${definition} Att tänka på: ${caveats}`,
    /** Where the definition has no translation. */
    asked: (question: string, title: string) => `${title}. ${question}`,
    countedBy: (who: string) => `Räknat av ${who}.`,
    promises: (name: string) => `Löften och uppföljningar, ${name}`,
    file: (title: string, format: string) => `${title}, ${format}`,
    keywords: ['trygghet', 'brott', 'medborgarlöften'],
    keywordsReported: ['anmälda brott'],
  },
};
