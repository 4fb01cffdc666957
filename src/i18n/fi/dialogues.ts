/** Finnish words of a dialogue and its form. Not yet read by someone with Finnish as mother tongue. */
import type { FormWords } from '../form-words.ts';

export const dialogues = {
  line: {
    open: (to: string) => `Viimeinen vastauspäivä: ${to}.`,
    coming: (from: string) => `Kysely avataan: ${from}.`,
    closed: (by: string) => `Tulokset näytetään viimeistään: ${by}.`,
    answered: (day: string) => `Tulokset tulivat: ${day}.`,
  },
  who: 'Kuka kysyy?',
  whoText: (asks: string) => `Kysyjä: ${asks}.`,
  usedFor: 'Mihin vastauksia käytetään?',
  notice: {
    title: 'Mitä vastauksillesi tapahtuu',
    titleDemonstration: 'Näin toimitaan, kun kysely on oikea',
    lines: [
      'Vastauksistasi tulee julkinen asiakirja (allmän handling). Muut voivat pyytää saada lukea sen. Silloin tutkitaan, onko jokin salaista.',
      'Sinun ei tarvitse kertoa, kuka olet. Älä kirjoita muiden nimiä.',
    ],
    erasure: (days: string) => `Vastaukset poistetaan ${days} päivän kuluttua.`,
    noErasure: 'Ei ole päätetty, milloin vastaukset poistetaan. Siihen asti ne säilytetään.',
  },
  demonstration: 'Tämä on esittelysivu. Kukaan kunnassa ei lue vastauksiasi.',
  coming: (from: string, to: string) =>
    `Kysely avataan ${from} ja suljetaan ${to}. Tervetuloa silloin takaisin.`,
  closed: (to: string, by: string) =>
    `Kysely suljettiin ${to}. Nyt luemme vastauksia. Tulokset näytetään täällä viimeistään ${by}.`,
  closedLate: (to: string, by: string) =>
    `Kysely suljettiin ${to}. Tulokset piti näyttää ${by}. Ne ovat myöhässä.`,
  contactTitle: 'Yhteystiedot',
  contactIntro:
    'Täytä tämä vain, jos haluat, että otamme sinuun yhteyttä. Osoite säilytetään erillään vastauksistasi.',
  email: 'Sähköpostisi',
  areaOf: 'Millä alueella?',
  point: {
    label: 'Haluatko näyttää paikan kartalla?',
    hint: 'Alue ja omat sanasi riittävät. Vain vastausten lukijat näkevät pisteen.',
  },
  form: {
    send: 'Lähetä vastaukset',
    check: {
      title: 'Ovatko vastauksesi oikein?',
      lead: 'Vastauksia ei ole vielä lähetetty.',
      again: 'Vastauksia ei ole vielä lähetetty. Katso ne läpi ja paina Lähetä vielä kerran.',
    },
    receipt: {
      title: 'Kiitos. Olemme saaneet vastauksesi.',
      codeText:
        'Kirjoita koodi muistiin, jos haluat kysyä jotain myöhemmin. Emme voi hakea sitä sinulle.',
      nextDemonstration: 'Ei muuta. Tämä oli kokeilu, eikä kukaan lue vastauksia.',
      nextText:
        'Luemme kaikki vastaukset, kun kysely on suljettu. Tulokset näytetään kyselyn sivulla, joka on ruotsiksi.',
      follow: 'Katso, onko vastaukset luettu',
      another: 'Takaisin kyselyyn',
    },
  },
} satisfies FormWords['dialogues'];
