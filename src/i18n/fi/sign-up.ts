/** Finnish words of signing up for an event. Not yet read by someone with Finnish as mother tongue. */
import type { FormWords } from '../form-words.ts';

export const signUp = {
  title: 'Ilmoittaudu',
  until: (day: string) => `Viimeinen ilmoittautumispäivä: ${day}.`,
  places: (count: string) => `Paikkoja on ${count}.`,
  over: 'Ilmoittautuminen on päättynyt. Soita meille, jos haluat kysyä jotain.',
  notice: {
    title: 'Mitä ilmoittautumisellesi tapahtuu',
    titleDemonstration: 'Näin toimitaan, kun ilmoittautuminen on oikea',
    why: 'Meidän pitää tavoittaa sinut, jos jokin muuttuu. Siksi kysymme nimeä ja sähköpostia tai puhelinnumeroa.',
    public:
      'Ilmoittautumisestasi tulee julkinen asiakirja (allmän handling). Tiedot säilytetään erillään.',
    erasure: (days: string) => `Tiedot poistetaan, kun tilaisuudesta on kulunut ${days} päivää.`,
    noErasure:
      'Ei ole päätetty, milloin ilmoittautumiset poistetaan. Siihen asti tiedot säilytetään.',
  },
  demonstration:
    'Tämä on esittelysivu. Kukaan kunnassa ei lue ilmoittautumista, eikä tilaisuutta ole.',
  fields: {
    contactName: { label: 'Nimesi' },
    contactEmail: {
      label: 'Sähköpostisi',
      hint: 'Kirjoita sähköposti tai puhelinnumero. Toinen riittää.',
    },
    contactPhone: { label: 'Puhelinnumerosi' },
    people: {
      label: 'Kuinka monta teitä tulee?',
      hint: 'Laske itsesi mukaan. Jos teitä on yli 10, soita meille.',
    },
    needs: {
      label: 'Tarvitsetko jotain, jotta voit osallistua?',
      hint: 'Esimerkiksi induktiosilmukka, luiska tai tulkki.',
    },
  },
  errors: {
    contactName: { REQUIRED_FIELD_EMPTY: 'Kirjoita nimesi.' },
    contactEmail: {
      REQUIRED_FIELD_EMPTY: 'Kirjoita sähköpostisi tai puhelinnumerosi, jotta tavoitamme sinut.',
      TYPE_EMAIL: 'Kirjoita koko sähköpostiosoite, esimerkiksi namn@exempel.se.',
    },
    people: {
      REQUIRED_FIELD_EMPTY: 'Kirjoita, kuinka monta teitä tulee. Jos tulet yksin, kirjoita 1.',
      TYPE_NUMERIC: 'Kirjoita luku 1–10.',
      OUT_OF_RANGE: 'Kirjoita luku 1–10.',
    },
  },
  form: {
    send: 'Lähetä ilmoittautuminen',
    check: {
      title: 'Onko ilmoittautumisesi oikein?',
      lead: 'Ilmoittautumista ei ole vielä lähetetty.',
      again: 'Ilmoittautumista ei ole vielä lähetetty. Katso se läpi ja paina Lähetä vielä kerran.',
    },
    receipt: {
      title: 'Kiitos. Olet ilmoittautunut.',
      codeText:
        'Kirjoita koodi muistiin. Sillä voit kysyä meiltä jotain tai kertoa, että et pääse tulemaan.',
      nextDemonstration:
        'Ei muuta. Tämä oli kokeilu. Kukaan ei lue ilmoittautumista, eikä tilaisuutta ole.',
      nextText: 'Tule sovittuna päivänä. Otamme yhteyttä, jos jokin muuttuu.',
      follow: 'Kysy tai kerro, että et pääse tulemaan',
      another: 'Takaisin tilaisuuteen',
    },
  },
} satisfies FormWords['signUp'];
