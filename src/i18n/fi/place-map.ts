/** Finnish words of the map in forms. Not yet read by someone with Finnish as mother tongue. */
import type { FormWords } from '../form-words.ts';

export const placeMap = {
  open: 'Näytä kartalla',
  close: 'Sulje kartta',
  loading: 'Karttaa haetaan …',
  opened: 'Kartta on auki.',
  failed: 'Karttaa ei voitu hakea. Luettelo ja omat sanasi riittävät.',
  retry: 'Yritä uudelleen',
  map: 'Kartta',
  howTo:
    'Siirrä karttaa, kunnes risti on paikan kohdalla. Vedä karttaa, paina nuolia tai käytä nuolinäppäimiä. Plus ja miinus muuttavat kokoa.',
  north: 'Siirrä pohjoiseen',
  south: 'Siirrä etelään',
  west: 'Siirrä länteen',
  east: 'Siirrä itään',
  zoomIn: 'Suurenna',
  zoomOut: 'Pienennä',
  use: 'Käytä kartan keskikohtaa',
  remove: 'Poista piste',
  middle: 'Kartan keskikohta: {where}.',
  chosen: 'Pisteen paikka: {where}.',
  suggested: 'Valitsimme luettelosta: {area}. Muuta, jos se on väärin.',
  other: 'Lähin paikka luettelossa on {area}. Olet valinnut: {chosen}.',
  removed: 'Piste on poistettu.',
  noStreets: 'Kartassa ei ole katuja. Nimet ovat suunnilleen alueensa keskellä.',
  source: 'Kartta:',
  // The name stands in its basic form after a colon: Swedish names are not inflected in Finnish without a choice.
  from: {
    at: 'tämän luona: {area}',
    north: '{length} pohjoiseen tästä: {area}',
    northeast: '{length} koilliseen tästä: {area}',
    east: '{length} itään tästä: {area}',
    southeast: '{length} kaakkoon tästä: {area}',
    south: '{length} etelään tästä: {area}',
    southwest: '{length} lounaaseen tästä: {area}',
    west: '{length} länteen tästä: {area}',
    northwest: '{length} luoteeseen tästä: {area}',
  },
  metres: '{n} metriä',
  kilometres: '{n} kilometriä',
  degrees: '{lat} astetta pohjoista leveyttä, {lon} astetta itäistä pituutta',
} satisfies FormWords['placeMap'];
