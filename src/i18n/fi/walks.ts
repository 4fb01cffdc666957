/** Finnish words of the safety walk. Not yet read by someone with Finnish as mother tongue. */
import type { FormWords } from '../form-words.ts';

export const walks = {
  safety: 'Käänny takaisin, jos jokin tuntuu väärältä. Soita 112, jos joku on vaarassa.',
  stops: (count: number) => (count === 1 ? '1 pysähdys' : `${count} pysähdystä`),
  route: 'Pysähdykset',
  length: 'Pituus',
  access: 'Kulkeminen',
  open: (from: string, to: string) => `Voit vastata: ${from} – ${to}.`,
  openTo: (to: string) => `Viimeinen vastauspäivä: ${to}.`,
  openFrom: (from: string) => `Ensimmäinen vastauspäivä: ${from}.`,
  notNow: 'Kävelyyn ei voi vastata nyt.',
  noticeTitle: 'Mitä vastauksillesi tapahtuu',
  notice: [
    'Vastauksistasi tulee julkinen asiakirja (allmän handling). Muut voivat pyytää saada lukea sen. Silloin tutkitaan, onko jokin salaista.',
    'Sinun ei tarvitse kertoa, kuka olet. Älä kirjoita muiden nimiä, auton rekisterinumeroita tai muuta muista ihmisistä.',
  ],
  demonstration:
    'Tämä on esittelysivu. Kukaan kunnassa ei lue, mitä kirjoitat. Soita 112 tai 114 14.',
  send: 'Lähetä kävely',
  check: {
    title: 'Lue vastauksesi läpi',
    lead: 'Muuta, jos jokin on väärin. Mitään ei ole vielä lähetetty.',
    again: 'Takaisin vastauksiin',
  },
  receipt: { title: 'Kiitos. Kävely on lähetetty.' },
  stop: (number: number, name: string) => `Pysähdys ${number}: ${name}`,
  ownPart: 'Omat pysähdykset',
  ownIntro: 'Näitkö jotain muussa paikassa? Avaa oma pysähdys ja kerro.',
  ownStop: (number: number) => `Oma pysähdys ${number}`,
  fields: {
    name: { label: 'Missä se on?', hint: 'Esimerkiksi: kulma kioskin luona.' },
    point: {
      label: 'Haluatko näyttää paikan kartalla?',
      hint: 'Vain vastaustesi lukijat näkevät pisteen.',
    },
    feeling: {
      label: 'Miltä täällä tuntuu?',
      choices: { safe: 'Turvalliselta', mixed: 'Sekä että', unsafe: 'Turvattomalta' },
    },
    good: { label: 'Mikä täällä on hyvin?' },
    bad: { label: 'Mikä täällä on huonommin?' },
    text: { label: 'Mitä näet?', hint: 'Älä kirjoita ihmisistä, jotka tunnistat.' },
    todo: { label: 'Mikä tekisi paikasta paremman?' },
  },
  aspects: {
    light: 'Valo',
    sight: 'Näkyvyys',
    people: 'Ihmisten määrä',
    upkeep: 'Paikan hoito',
  },
  empty: 'Vastaa vähintään yhteen kysymykseen jollakin pysähdyksellä.',
  keep: {
    title: 'Tallenna puhelimeen',
    text: 'Silloin vastaukset ovat tallella, jos verkko katkeaa tai suljet sivun. Sivun voi avata ilman verkkoa. Tallenna vain omaan puhelimeesi.',
    erased:
      'Vastaukset poistetaan puhelimesta, kun olet lähettänyt ne, kun painat Poista puhelimesta ja kun painat Poistu sivulta nopeasti. Muuten ne poistetaan, kun avaat sivun seuraavan kerran 7 päivän jälkeen.',
    save: 'Tallenna puhelimeen, kunnes olen lähettänyt',
    erase: 'Poista puhelimesta',
    saving: 'Tallennetaan …',
    saved:
      'Vastaukset tallennetaan tähän puhelimeen, kun kirjoitat. Mitään ei ole vielä lähetetty.',
    savedOnline:
      'Vastaukset tallennetaan tähän puhelimeen, mutta sivua ei voi avata ilman verkkoa.',
    restored: 'Haimme vastaukset, jotka tallensit puhelimeen. Mitään ei ole vielä lähetetty.',
    erasedNow:
      'Vastaukset on poistettu puhelimesta. Kirjoittamasi teksti on sivulla, kunnes suljet sivun.',
    sent: 'Vastaukset on poistettu puhelimesta.',
    failed: 'Tähän puhelimeen ei voitu tallentaa. Täytä kaikki yhdellä kertaa.',
  },
  position: {
    use: 'Käytä sijaintiani',
    asking: 'Puhelin etsii, missä olet …',
    failed: 'Puhelin ei voinut kertoa, missä olet. Näytä kartalla tai kirjoita, missä se on.',
    outside: 'Näytät olevan kaukana täältä. Näytä kartalla tai kirjoita, missä se on.',
    found: (metres: string) => `Puhelimen arvio on noin ${metres} metrin tarkkuudella oikein.`,
  },
} satisfies FormWords['walks'];
