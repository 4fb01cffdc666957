/** Finnish words of the forms. Not yet read by someone with Finnish as mother tongue: docs/reviews/forms-languages.md. */
import type { FormWords } from '../form-words.ts';

export const forms = {
  optional: 'vapaaehtoinen',
  choose: 'Valitse …',
  next: 'Seuraava',
  back: 'Takaisin',
  review: 'Tarkista vastauksesi',
  send: 'Lähetä vihje',
  sending: 'Lähetetään …',
  change: 'Muuta',
  trap: 'Jätä kenttä tyhjäksi',
  step: (step: number, steps: number) => `Vaihe ${step}/${steps}`,
  charactersLeft: 'Voit kirjoittaa vielä {n} merkkiä.',
  errorPrefix: 'Virhe: ',
  errorSummary: {
    title: 'Jotain pitää korjata',
    text: 'Kirjoittamasi teksti on tallella.',
  },
  again: 'Yritä uudelleen',
  noAnswer: 'Ei vastausta',
  rank: (rank: number) => `Sija ${rank}`,
  chosenTwice: (label: string) => `Sama asia on valittu kahdesti: ${label}`,
  missing: (label: string) => `Vastaa kysymykseen: ${label}`,
  network:
    'Lähetys ei onnistunut. Kirjoittamasi teksti on tallella. Yritä uudelleen tai soita meille.',
  refusals: {
    trap: 'Piilotettu kenttä oli täytetty. Niin tekevät usein robotit, mutta joskus selain itse. Kirjoittamasi teksti on tallella. Lähetä vielä kerran.',
    'no-key': 'Lähetyksestä puuttuu jotain. Lataa sivu uudelleen ja yritä vielä kerran.',
    'too-quick':
      'Se kävi hyvin nopeasti. Niin tekevät yleensä robotit. Kirjoittamasi teksti on tallella. Lähetä vielä kerran.',
    'spent-proof': 'Lähetys ei onnistunut. Kirjoittamasi teksti on tallella. Lähetä vielä kerran.',
    changed: 'Olet jo lähettänyt tämän. Jos haluat muuttaa jotain, aloita lomake alusta.',
    'not-open':
      'Lomake ei ole vielä auki. Kirjoittamasi teksti on tallella. Voit kopioida sen ja lähettää myöhemmin tai soittaa meille.',
    closed:
      'Vastausaika on päättynyt. Kirjoittamasi teksti on tallella. Voit kopioida sen ja soittaa meille.',
    full: 'Paikat eivät riitä. Kirjoittamasi teksti on tallella. Ilmoita vähemmän osallistujia tai soita meille.',
    malformed: 'Emme voineet lukea lähetystä. Avaa lomake ja yritä uudelleen.',
    'cross-origin': 'Lomake lähetettiin toiselta sivulta. Avaa lomake täällä ja yritä uudelleen.',
    'unknown-form': 'Lomaketta ei ole.',
    method: 'Tämä osoite ottaa vastaan vain lomakkeita. Avaa lomake.',
    'too-large': 'Tekstiä tuli liikaa. Lyhennä sitä ja yritä uudelleen.',
    'too-many-fields': 'Kenttiä tuli liikaa. Avaa lomake täällä ja yritä uudelleen.',
    'content-type': 'Emme voineet lukea lähetystä. Avaa lomake ja yritä uudelleen.',
    files: 'Emme ota vastaan kuvia tai tiedostoja. Poista ne ja yritä uudelleen.',
    'too-often':
      'Samasta verkosta on tullut paljon lähetyksiä. Kirjoittamasi teksti on tallella. Odota minuutti ja yritä uudelleen.',
    unexpected:
      'Meillä tapahtui virhe. Kirjoittamasi teksti on tallella. Yritä hetken kuluttua uudelleen.',
    unavailable:
      'Emme voineet tallentaa tätä. Kirjoittamasi teksti on tallella. Yritä hetken kuluttua uudelleen.',
  },
  quickExit: 'Poistu sivulta nopeasti',
  tip: {
    title: 'Anna vihje',
    lead: 'Kerro paikasta, joka tuntuu turvattomalta tai turvalliselta.',
    doors: {
      title: 'Onko tämä oikea paikka?',
      items: [
        { phone: '112', text: 'Se tapahtuu nyt, on juuri tapahtunut tai joku on vaarassa.' },
        {
          phone: '114 14',
          text: 'Haluat tehdä rikosilmoituksen tai antaa poliisille vihjeen jostakusta.',
        },
      ],
      fault: 'Rikkinäinen lamppu tai roskia: tee vikailmoitus kunnalle (felanmälan).',
      child:
        'Oletko huolissasi lapsesta? Soita kunnan sosiaalipalveluun (socialtjänsten). Jos asia on kiireellinen, soita 112.',
      home: 'Pelkäätkö jotakuta kotona? Kvinnofridslinjen (tukipuhelin naisille) 020-50 50 50. Lapset voivat soittaa Brisiin 116 111.',
    },
    demonstration:
      'Tämä on esittelysivu. Kukaan kunnassa ei lue, mitä kirjoitat. Soita 112 tai 114 14.',
    noticeTitle: 'Mitä vihjeellesi tapahtuu',
    noticeTitleDemonstration: 'Näin toimitaan, kun vihje on oikea',
    notice: [
      'Vihjeestäsi tulee julkinen asiakirja (allmän handling). Muut voivat pyytää saada lukea sen. Silloin tutkitaan, onko jokin salaista.',
      'Sinun ei tarvitse kertoa, kuka olet. Emme kuitenkaan voi luvata, että pysyt täysin tuntemattomana. Poliisi voi saada lukea, mitä kirjoitat.',
    ],
    retention:
      'Ei ole päätetty, milloin vihjeet poistetaan. Siihen asti kirjoittamasi säilytetään.',
    doNotName:
      'Älä kirjoita muiden nimiä, henkilötunnuksia, puhelinnumeroita tai auton rekisterinumeroita. Soita 114 14, jos haluat kertoa tietystä henkilöstä.',
    parts: {
      what: 'Mitä',
      'where-when': 'Missä ja milloin',
      tell: 'Kerro',
      contact: 'Yhteystiedot',
    },
    fields: {
      experience: {
        label: 'Mistä haluat kertoa?',
        choices: {
          unsafe: 'Paikasta, joka tuntuu turvattomalta',
          safe: 'Paikasta, joka tuntuu turvalliselta',
        },
      },
      category: {
        label: 'Mistä on eniten kyse?',
        choices: {
          light: 'Valosta ja näkyvyydestä',
          people: 'Ihmisistä paikalla tai siitä, että paikka on tyhjä',
          disorder: 'Riidoista ja häiriöistä',
          damage: 'Ilkivallasta ja töhryistä',
          'alcohol-drugs': 'Alkoholista ja huumeista',
          traffic: 'Liikenteestä',
          other: 'Jostain muusta',
        },
      },
      area: {
        label: 'Millä alueella?',
        hint: 'Valitse ”Muu paikka”, jos et ole varma.',
        elsewhere: 'Muu paikka tai en tiedä',
      },
      place: { label: 'Missä siellä?', hint: 'Esimerkiksi: alikulku aseman luona.' },
      point: {
        label: 'Haluatko näyttää paikan kartalla?',
        hint: 'Alue ja omat sanasi riittävät. Vain vihjeesi lukijat näkevät pisteen.',
      },
      occurrence: {
        label: 'Tapahtuiko se kerran, vai onko niin usein?',
        choices: { once: 'Se tapahtui kerran', often: 'Niin on usein' },
      },
      date: { label: 'Minä päivänä se tapahtui?', hint: 'Jos muistat.' },
      weekdays: {
        label: 'Minä päivinä niin yleensä on?',
        choices: {
          mon: 'Maanantai',
          tue: 'Tiistai',
          wed: 'Keskiviikko',
          thu: 'Torstai',
          fri: 'Perjantai',
          sat: 'Lauantai',
          sun: 'Sunnuntai',
        },
      },
      timeBand: {
        label: 'Mihin vuorokauden aikaan?',
        choices: {
          morning: 'Aamu (6–10)',
          day: 'Päivä (10–16)',
          evening: 'Ilta (16–22)',
          night: 'Yö (22–6)',
          unknown: 'En tiedä',
        },
      },
      text: {
        label: 'Kerro, millaista siellä on',
        hint: 'Mitä näet? Mikä tuntuu turvattomalta tai turvalliselta? Mikä auttaisi?',
      },
      contactName: { label: 'Nimesi' },
      contactEmail: { label: 'Sähköpostisi', hint: 'Esimerkiksi: namn@exempel.se' },
      contactPhone: { label: 'Puhelinnumerosi' },
    },
    contactIntro:
      'Täytä tämä vain, jos haluat, että otamme sinuun yhteyttä. Tiedot säilytetään erillään siitä, mitä kerrot.',
    errors: {
      experience: {
        REQUIRED_FIELD_EMPTY: 'Valitse, tuntuuko paikka turvattomalta vai turvalliselta.',
      },
      category: { REQUIRED_FIELD_EMPTY: 'Valitse, mistä on eniten kyse.' },
      area: { REQUIRED_FIELD_EMPTY: 'Valitse alue tai ”Muu paikka”.' },
      date: { TYPE_DATE: 'Kirjoita päivä näin: 2026-11-21.' },
      text: {
        REQUIRED_FIELD_EMPTY: 'Kerro, millaista siellä on. Yksi lause riittää.',
        TOO_LONG: 'Teksti on liian pitkä. Siinä saa olla enintään 4 000 merkkiä.',
      },
      contactEmail: {
        TYPE_EMAIL: 'Kirjoita koko sähköpostiosoite, esimerkiksi namn@exempel.se.',
      },
    },
    errorFallback: {
      REQUIRED_FIELD_EMPTY: 'Vastaa kysymykseen.',
      TYPE_EMAIL: 'Kirjoita koko sähköpostiosoite.',
      TYPE_TEXT: 'Vastausta ei voinut lukea. Kirjoita se uudelleen.',
      TYPE_DATE: 'Kirjoita päivä näin: 2026-11-21.',
      TOO_LONG: 'Vastaus on liian pitkä. Lyhennä sitä.',
      UNKNOWN_CHOICE: 'Valitse yksi vastauksista.',
      CHOSEN_TWICE: 'Sama asia on valittu kahdesti.',
      OUT_OF_RANGE: 'Vastausta ei voi käyttää. Kirjoita se uudelleen.',
      TYPE_NUMERIC: 'Kirjoita kokonaisluku numeroin.',
    },
    personalData: {
      title: 'Oletko kirjoittanut jotain, josta henkilön voi tunnistaa?',
      text: 'Voit silti lähettää. Mutta poista se, jos sitä ei tarvita.',
      kinds: {
        personnummer: 'Jokin näyttää henkilötunnukselta.',
        phone: 'Jokin näyttää puhelinnumerolta.',
        email: 'Jokin näyttää sähköpostiosoitteelta.',
        plate: 'Jokin näyttää auton rekisterinumerolta.',
      },
    },
    check: {
      title: 'Onko kaikki oikein?',
      lead: 'Vihjettä ei ole vielä lähetetty.',
      again: 'Vihjettä ei ole vielä lähetetty. Katso se läpi ja paina Lähetä vielä kerran.',
    },
    receipt: {
      title: 'Kiitos. Olemme saaneet vihjeesi.',
      number: 'Numerosi rekisterissämme',
      code: 'Kuittikoodisi',
      codeText:
        'Kirjoita koodi muistiin. Sillä näet, mitä vihjeelle tapahtuu. Emme voi hakea sitä sinulle myöhemmin.',
      next: 'Mitä nyt tapahtuu',
      nextDemonstration: 'Ei muuta. Tämä oli kokeilu, eikä kukaan lue vihjettä.',
      nextText:
        'Kunnan turvallisuuskoordinaattori lukee vihjeen ja ottaa sen mukaan seuraavaan kokoukseen poliisin ja muiden kanssa. Vastaamme kaikille yhdessä sivulla, joka on ruotsiksi.',
      print: 'Tulosta',
      copy: 'Kopioi koodi',
      copied: 'Koodi on kopioitu.',
      follow: 'Seuraa vihjettäsi',
      another: 'Kirjoita uusi vihje',
    },
    codeProblems: {
      empty: 'Kirjoita kuitissa ollut koodi.',
      length: 'Koodissa on 20 merkkiä. Katso kuittia ja yritä uudelleen.',
      character: 'Koodissa on merkki, jota koodeissa ei ole. Katso kuittia ja yritä uudelleen.',
      check: 'Koodi ei täsmää. Jokin merkki on ehkä väärin. Katso kuittia ja yritä uudelleen.',
      'not-found': 'Emme löydä vihjettä tällä koodilla. Katso kuittia ja yritä uudelleen.',
    },
    status: {
      title: 'Seuraa vihjettäsi',
      lead: 'Kirjoita kuitissasi ollut koodi.',
      codeLabel: 'Kuittikoodi',
      codeHint: 'Viisi ryhmää, joissa on neljä merkkiä. Isot ja pienet kirjaimet käyvät.',
      submit: 'Näytä vihje',
      found: (number: string) => `Vihje ${number}`,
      foundOther: {
        dialog: (number: string) => `Vastaus ${number}`,
        vandring: (number: string) => `Turvallisuuskävely ${number}`,
        anmalan: (number: string) => `Ilmoittautuminen ${number}`,
      },
      received: (date: string) => `Saimme sen ${date}.`,
      states: {
        received: 'Vastaanotettu. Kukaan ei ole vielä lukenut sitä.',
        read: 'Turvallisuuskoordinaattori on lukenut sen.',
        'in-lagesbild': 'Luettu. Se on mukana tämän viikon tilannekuvassa.',
        answered: 'Olet saanut vastauksen.',
        closed: 'Päätetty.',
      },
    },
    otherWays: {
      title: 'Haluatko mieluummin soittaa tai tulla käymään?',
      phone: (unit: string, phone: string) => `Soita: ${unit}, ${phone}.`,
      email: (email: string) => `Kirjoita: ${email}.`,
      visit: (address: string) => `Tule käymään: ${address}.`,
      none: 'Meillä ei ole tässä kunnan yhteystietoja. Soita kunnan vaihteeseen.',
    },
  },
} satisfies FormWords['forms'];
