/** Finnish words of the receipt page. Not yet read by someone with Finnish as mother tongue. */
import type { FormWords } from '../form-words.ts';

export const answers = {
  closedReasons: {
    done: 'Olemme tehneet sen, mitä voitiin tehdä.',
    'passed-on': 'Olemme antaneet vihjeen niille, jotka voivat tehdä asialle jotain.',
    'not-ours': 'Tämä ei ole kunnan asia. Siksi emme voi tehdä enempää.',
    'same-as-other': 'Muutkin ovat kertoneet samasta asiasta. Hoidamme kaiken yhdessä.',
    'not-clear': 'Emme ymmärtäneet, mistä paikasta on kyse. Kerro mielellään lisää alla.',
  },
  threadTitle: 'Vastaukset ja kysymykset',
  empty: 'Vastausta ei ole vielä. Katso täältä uudelleen.',
  from: {
    municipality: (name: string) => `Vastaus: ${name}`,
    sender: 'Sinä kirjoitit',
  },
  unreadable: 'Tätä ei voi näyttää juuri nyt. Soita meille, niin autamme sinua.',
  question: {
    title: 'Haluatko kysyä tai kertoa lisää?',
    label: 'Kysymyksesi tai se, mitä haluat lisätä',
    hint: 'Vastaus tulee tälle sivulle. Palaa tänne koodisi kanssa.',
    send: 'Lähetä',
    sent: 'Kiitos. Olemme saaneet, mitä kirjoitit.',
    demonstration: 'Tämä on esittelysivu. Kukaan ei lue, mitä kirjoitat.',
  },
  problems: {
    empty: 'Kirjoita ensin jotain.',
    'too-long': 'Teksti on liian pitkä. Siinä saa olla enintään 4 000 merkkiä.',
    'too-many': 'Olet kirjoittanut tästä vihjeestä monta kertaa. Soita meille.',
    'no-tip': 'Vihjettä ei ole enää meillä. Soita meille tai lähetä uusi vihje.',
    trap: 'Piilotettu kenttä oli täytetty. Joskus selain tekee niin itse. Yritä uudelleen.',
  },
  lostTitle: 'Onko koodi kadonnut?',
  lost: 'Vihjeesi on tallella, ja luemme sen. Mutta ilman koodia emme voi näyttää sitä sinulle, koska emme tiedä, mikä vihjeistä on sinun. Jos haluat vastauksen, voit lähettää uuden vihjeen tai soittaa.',
  tipsRead: {
    'every-day': 'Vihjeet luetaan joka päivä.',
    'working-days': 'Vihjeet luetaan arkipäivisin.',
    weekly: 'Vihjeet luetaan kerran viikossa.',
    unknown: 'Kunta ei ole kertonut, milloin vihjeet luetaan.',
  },
  notUrgent: 'Siksi tämä on väärä tapa, jos asialla on kiire.',
  erasure: {
    contacts: (days: string) => `Nimi ja yhteystiedot poistetaan ${days} päivän kuluttua.`,
    tips: (days: string) => `Vihje ja vastaukset poistetaan ${days} päivän kuluttua.`,
    backups: (days: string) => `Ne voivat olla varmuuskopioissa vielä ${days} päivää.`,
    decision: 'Se lukee täällä:',
  },
} satisfies FormWords['answers'];
