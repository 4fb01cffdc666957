/** Where what /statistik/sa-laser-du/ says about reported offences has been read. */
import type { Source } from '../../domain/content/fields.ts';

const BRA = 'Brottsförebyggande rådet (Brå)';

export const READING = '/statistik/sa-laser-du/';

export const READING_SOURCES: Source[] = [
  {
    publisher: BRA,
    title: 'Om statistiken (anmälda brott)',
    date: 'uppgift saknas',
    url: 'https://bra.se/statistik/kriminalstatistik/anmalda-brott/om-statistiken.html',
  },
  {
    publisher: BRA,
    title: 'Brottsstatistiken är inte en spegelbild av brottsutvecklingen',
    date: '2015-10-27',
    url: 'https://bra.se/om-bra/nytt-fran-bra/arkiv/nyheter/2015-10-27-brottsstatistiken-ar-inte-en-spegelbild-av-brottsutvecklingen.html',
  },
  {
    publisher: BRA,
    title: 'Kriminalstatistiken belyser hanteringen av brott',
    date: '2018-06-20',
    url: 'https://bra.se/om-bra/nytt-fran-bra/arkiv/nyheter/2018-06-20-kriminalstatistiken-belyser-hanteringen-av-brott.html',
  },
  {
    publisher: BRA,
    title: 'Information om tjänsten över anmälda brott',
    date: 'uppgift saknas',
    url: 'https://statistik.bra.se/solwebb/action/hjalp?kod=h_sokning',
  },
];
