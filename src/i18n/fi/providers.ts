/** Finnish words about who takes a form. Not yet read by someone with Finnish as mother tongue. */
import type { FormWords } from '../form-words.ts';

export const providers = {
  address: {
    own: 'Emme tallenna verkko-osoitettasi (IP-osoite) emmekä sitä, mitä selainta käytät.',
    unknown:
      'Lomake ei tallenna verkko-osoitettasi (IP-osoite) eikä sitä, mitä selainta käytät. Ei ole kerrottu, tekeekö palvelin niin.',
    logged: (days: string) =>
      `Lomake ei tallenna verkko-osoitettasi (IP-osoite). Mutta palvelin kirjoittaa sen lokiin. Loki poistetaan ${days} päivän kuluttua.`,
    cloud:
      'Lomake ei tallenna verkko-osoitettasi (IP-osoite). Mutta palvelimen omistava yritys voi nähdä sen.',
  },
  cloudHost: 'Palvelin on täällä:',
  decision: 'Kunta on päättänyt siitä:',
  hosted: {
    where:
      'Se, mitä kirjoitat, menee Formspreelle. Se on yritys Yhdysvalloissa. Kunta lukee sen siellä.',
    address: 'Formspree voi nähdä verkko-osoitteesi (IP-osoite) ja sen, mitä selainta käytät.',
    kept: 'Tämä sivu ei voi poistaa sitä, mikä on Formspreellä. Kunnan täytyy tehdä se siellä.',
    contactIntro: 'Täytä tämä vain, jos haluat, että otamme sinuun yhteyttä.',
    thanks: {
      title: 'Kiitos. Se, mitä kirjoitit, on lähetetty.',
      text: 'Formspree on ottanut sen vastaan kunnan puolesta. Et saa koodia, joten et voi seurata täällä, mitä tapahtuu.',
      demonstration: 'Tämä oli kokeilu. Kukaan kunnassa ei lue sitä.',
      ask: 'Haluatko tietää lisää? Soita meille tai kirjoita meille.',
      back: 'Takaisin lomakkeeseen',
    },
    network:
      'Formspreehen ei saatu yhteyttä. Kirjoittamasi teksti on tallella. Yritä uudelleen tai soita meille.',
    refused:
      'Formspree ei ottanut sitä vastaan. Kirjoittamasi teksti on tallella. Yritä uudelleen tai soita meille.',
    fieldRefused: 'Vastausta ei otettu vastaan. Kirjoita se toisella tavalla.',
  },
  closed: {
    title: 'Täällä ei ole lomaketta',
    text: 'Haluatko kertoa jotain? Soita, kirjoita tai tule käymään.',
    notYet: 'Lomake ei ole vielä auki. Soita, kirjoita tai tule käymään.',
    lead: 'Näin saat meihin yhteyden, jos haluat kertoa paikasta.',
  },
} satisfies FormWords['providers'];
