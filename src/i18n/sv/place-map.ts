/** Words of the map in forms. `{where}`, `{area}`, `{chosen}` and `{n}` are filled in by the browser. */
export const placeMap = {
  open: 'Visa på karta',
  close: 'Stäng kartan',
  loading: 'Kartan hämtas …',
  opened: 'Kartan är öppen.',
  failed: 'Kartan gick inte att hämta. Listan och dina ord räcker.',
  retry: 'Försök igen',
  map: 'Karta',
  howTo:
    'Flytta kartan tills krysset ligger på platsen. Dra i den, tryck på pilarna eller använd piltangenterna. Plus och minus zoomar.',
  north: 'Flytta norrut',
  south: 'Flytta söderut',
  west: 'Flytta västerut',
  east: 'Flytta österut',
  zoomIn: 'Zooma in',
  zoomOut: 'Zooma ut',
  use: 'Använd kartans mitt',
  remove: 'Ta bort punkten',
  middle: 'Mitten ligger {where}.',
  chosen: 'Punkten ligger {where}.',
  suggested: 'Vi valde {area} i listan. Ändra om det är fel.',
  other: 'Närmast i listan ligger {area}. Du har valt {chosen}.',
  removed: 'Punkten är borttagen.',
  /** Where there are no streets on the map. */
  noStreets: 'Kartan har inga gator. Namnen står ungefär mitt i sitt område.',
  /** Before the name of who made the map. */
  source: 'Karta:',
  /** How a position is said from the nearest area: "300 meter norr om Centrum". */
  from: {
    at: 'vid {area}',
    north: '{length} norr om {area}',
    northeast: '{length} nordost om {area}',
    east: '{length} öster om {area}',
    southeast: '{length} sydost om {area}',
    south: '{length} söder om {area}',
    southwest: '{length} sydväst om {area}',
    west: '{length} väster om {area}',
    northwest: '{length} nordväst om {area}',
  },
  metres: '{n} meter',
  kilometres: '{n} kilometer',
  /** Where no area has a point. */
  degrees: 'på {lat} grader nord, {lon} grader öst',
};
