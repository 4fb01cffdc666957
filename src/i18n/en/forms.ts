/** Words of the forms: questions, hints, errors, check page, receipt. */
import type { Dictionary } from '../sv/index.ts';

export const forms = {
  optional: 'optional',
  choose: 'Choose …',
  next: 'Next',
  back: 'Back',
  review: 'Check your answers',
  send: 'Send the tip',
  sending: 'Sending …',
  change: 'Change',
  /** The field that no person sees. */
  trap: 'Leave this field empty',
  step: (step: number, steps: number) => `Step ${step} of ${steps}`,
  /** `{n}` is the number of characters. */
  charactersLeft: 'You can write {n} more characters.',
  errorPrefix: 'Error: ',
  errorSummary: {
    title: 'Something needs to be corrected',
    text: 'What you wrote is still here.',
  },
  again: 'Try again',
  noAnswer: 'No answer',
  rank: (rank: number) => `Number ${rank}`,
  chosenTwice: (label: string) => `The same thing is chosen twice: ${label}`,
  missing: (label: string) => `Answer the question: ${label}`,
  /** When the net is down: said by the island. */
  network: 'It was not sent. What you wrote is still here. Please try again, or call us.',
  /** Why the intake did not take what was sent. The keys are the intake's own. */
  refusals: {
    trap: 'A hidden field was filled in. Robots often do that, but sometimes a browser does it by itself. What you wrote is still here. Please send once more.',
    'no-key': 'Something is missing in what was sent. Reload the page and try again.',
    'too-quick':
      'That was very quick. Robots are often that quick. What you wrote is still here. Please send once more.',
    'spent-proof': 'It was not sent. What you wrote is still here. Please send once more.',
    changed:
      'You have already sent this. If you want to change something, start again from the form.',
    'not-open':
      'The form has not opened yet. What you wrote is still here. You can copy it and send it later, or call us.',
    closed:
      'The time to answer has passed. What you wrote is still here. You can copy it, and you can call us.',
    full: 'There are not enough places left. What you wrote is still here. Sign up fewer people, or call us.',
    malformed: 'We could not read what was sent. Open the form and try again.',
    'cross-origin': 'The form was sent from another site. Open the form here and try again.',
    'unknown-form': 'There is no such form.',
    method: 'This address only receives forms. Open the form instead.',
    'too-large': 'There was too much text. Shorten it and try again.',
    'too-many-fields': 'There were too many fields. Open the form here and try again.',
    'content-type': 'We could not read what was sent. Open the form and try again.',
    files: 'We do not accept pictures or files. Remove them and try again.',
    'too-often':
      'A lot has come from the same network. What you wrote is still here. Wait a minute and try again.',
    unexpected:
      'Something went wrong on our side. What you wrote is still here. Try again in a while.',
    unavailable: 'We could not save it. What you wrote is still here. Try again in a while.',
  },
  quickExit: 'Leave this site quickly',
  tip: {
    title: 'Send us a tip',
    lead: 'Tell us about a place that feels unsafe or safe.',
    doors: {
      title: 'Is this the right place?',
      items: [
        {
          phone: '112',
          text: 'It is happening now, has just happened, or someone is in danger.',
        },
        {
          phone: '114 14',
          text: 'You want to report a crime, or tell the Police about someone.',
        },
      ],
      fault: 'Broken light or litter: report the problem (felanmälan) to the municipality.',
      child:
        'Worried about a child: call the social services in the municipality. If it is urgent, call 112.',
      home: 'Afraid of someone at home: call Kvinnofridslinjen (the national women’s helpline) on 020-50 50 50. Children can call Bris (the children’s helpline) on 116 111.',
    },
    demonstration:
      'This is a demonstration. No one at the municipality reads what you write. Call 112 or 114 14.',
    noticeTitle: 'What happens with your tip',
    /** Over the same words in a demonstration, where nobody reads. */
    noticeTitleDemonstration: 'This is what happens to a real tip',
    notice: [
      'Your tip becomes an official document (allmän handling). Other people can ask to read it. The municipality then checks if any of it must be kept secret.',
      'You do not need to say who you are. But we cannot promise that you will be completely anonymous. The Police may get to see what you write.',
    ],
    retention:
      'There is no decision yet on when tips will be deleted. Until then, what you write is saved.',
    doNotName:
      'Do not write other people’s names, personal identity numbers (personnummer), phone numbers or car registration numbers. Call 114 14 if you want to tell the Police about a certain person.',
    parts: {
      what: 'What it is about',
      'where-when': 'Where and when',
      tell: 'Tell us',
      contact: 'Contact',
    },
    fields: {
      experience: {
        label: 'What do you want to tell us about?',
        choices: { unsafe: 'A place that feels unsafe', safe: 'A place that feels safe' },
      },
      category: {
        label: 'What is it mostly about?',
        choices: {
          light: 'Light, and how well you can see',
          people: 'People in the place, or that it is empty',
          disorder: 'Fights and disturbances',
          damage: 'Vandalism and graffiti',
          'alcohol-drugs': 'Alcohol and drugs',
          traffic: 'Traffic',
          other: 'Something else',
        },
      },
      area: {
        label: 'In which area?',
        hint: 'Choose “Another place” if you are not sure.',
        elsewhere: 'Another place, or I do not know',
      },
      place: {
        label: 'Where in the area?',
        hint: 'For example: the underpass by the station.',
      },
      point: {
        label: 'Would you like to show the place on a map?',
        hint: 'The area and your words are enough. Only those who read your report see the point.',
      },
      occurrence: {
        label: 'Did it happen once, or is it often like that?',
        choices: { once: 'It happened once', often: 'It is often like that' },
      },
      date: { label: 'What day did it happen?', hint: 'If you remember.' },
      weekdays: {
        label: 'On which days is it often like that?',
        choices: {
          mon: 'Monday',
          tue: 'Tuesday',
          wed: 'Wednesday',
          thu: 'Thursday',
          fri: 'Friday',
          sat: 'Saturday',
          sun: 'Sunday',
        },
      },
      timeBand: {
        label: 'What time of day?',
        choices: {
          morning: 'Morning (6:00 to 10:00)',
          day: 'Daytime (10:00 to 16:00)',
          evening: 'Evening (16:00 to 22:00)',
          night: 'Night (22:00 to 6:00)',
          unknown: 'I do not know',
        },
      },
      text: {
        label: 'Tell us what it is like',
        hint: 'What do you see? What feels unsafe or safe? What would help?',
      },
      contactName: { label: 'Your name' },
      contactEmail: { label: 'Your email address', hint: 'For example: name@example.com' },
      contactPhone: { label: 'Your phone number' },
    },
    contactIntro:
      'Only fill this in if you want us to contact you. We save it on its own, away from what you tell us.',
    errors: {
      experience: { REQUIRED_FIELD_EMPTY: 'Choose if the place feels unsafe or safe.' },
      category: { REQUIRED_FIELD_EMPTY: 'Choose what it is mostly about.' },
      area: { REQUIRED_FIELD_EMPTY: 'Choose an area, or “Another place”.' },
      date: { TYPE_DATE: 'Write the day like this: 2026-11-21.' },
      text: {
        REQUIRED_FIELD_EMPTY: 'Tell us what it is like. One sentence is enough.',
        TOO_LONG: 'The text is too long. It can have at most 4,000 characters.',
      },
      contactEmail: {
        TYPE_EMAIL: 'Write a full email address, for example name@example.com.',
      },
    },
    errorFallback: {
      REQUIRED_FIELD_EMPTY: 'Please answer the question.',
      TYPE_EMAIL: 'Write a full email address.',
      TYPE_TEXT: 'We could not read the answer. Please write it again.',
      TYPE_DATE: 'Write the day like this: 2026-11-21.',
      TOO_LONG: 'The answer is too long. Please make it shorter.',
      UNKNOWN_CHOICE: 'Choose one of the answers.',
      CHOSEN_TWICE: 'The same thing is chosen twice.',
      OUT_OF_RANGE: 'We cannot use that answer. Please write it again.',
      TYPE_NUMERIC: 'Write a whole number in figures.',
    },
    personalData: {
      title: 'Have you written something that shows who a person is?',
      text: 'You can still send it. But please take it out if it is not needed.',
      kinds: {
        personnummer: 'Something looks like a personal identity number (personnummer).',
        phone: 'Something looks like a phone number.',
        email: 'Something looks like an email address.',
        plate: 'Something looks like a car registration number.',
      },
    },
    check: {
      title: 'Is this right?',
      lead: 'The tip has not been sent yet.',
      /** When the sender must press send once more. */
      again: 'Your tip has not been sent yet. Look through it and press send once more.',
    },
    receipt: {
      title: 'Thank you. We have received your tip.',
      number: 'Your number in our register',
      code: 'Your receipt code',
      codeText:
        'Write down the code. You can use it to see what happens with your tip. We cannot look it up for you later.',
      next: 'What happens now',
      nextDemonstration: 'Nothing more. This was a trial, and nobody reads the tip.',
      nextText:
        'The safety coordinator reads your tip and brings it to the next meeting with the Police and others. We answer everyone together on the page “What we heard”.',
      print: 'Print',
      copy: 'Copy the code',
      copied: 'The code has been copied.',
      follow: 'Follow your tip',
      another: 'Write a new tip',
    },
    /** What is wrong with a typed receipt code. */
    codeProblems: {
      empty: 'Write the code from your receipt.',
      length: 'The code has 20 characters. Look at your receipt and try again.',
      character: 'The code has a character that we never use. Look at your receipt and try again.',
      check:
        'The code is not right. One character may be wrong. Look at your receipt and try again.',
      'not-found': 'We find no tip with that code. Look at your receipt and try again.',
    },
    status: {
      title: 'Follow your tip',
      lead: 'Type the code from your receipt.',
      codeLabel: 'Receipt code',
      codeHint: 'Five groups of four characters. You can use capital or small letters.',
      submit: 'Show the tip',
      found: (number: string) => `Tip ${number}`,
      /** What was sent with another form than the tip form. */
      foundOther: {
        dialog: (number: string) => `Answer ${number}`,
        vandring: (number: string) => `Safety walk ${number}`,
        anmalan: (number: string) => `Sign-up ${number}`,
      },
      received: (date: string) => `We received it on ${date}.`,
      states: {
        received: 'Received. No one has read it yet.',
        read: 'Read by the safety coordinator.',
        'in-lagesbild': 'Read. It is part of this week’s situational picture.',
        answered: 'You have been answered.',
        closed: 'Closed.',
      },
    },
    otherWays: {
      title: 'Would you rather call or visit us?',
      phone: (unit: string, phone: string) => `Call ${unit} on ${phone}.`,
      email: (email: string) => `Write to ${email}.`,
      visit: (address: string) => `Visit us: ${address}.`,
      none: 'We have no contact details for the municipality here. Call the municipality’s main number.',
    },
    association: {
      title: 'Send a tip to your municipality',
      lead: (name: string) =>
        `${name} does not receive tips. Each municipality receives its own. Choose your municipality.`,
      notHereTitle: 'Municipalities without a form here',
      notHere: 'Call the municipality’s switchboard if you want to tell them something.',
    },
    ok: 'Thank you. We have received your tip.',
  },
} satisfies Dictionary['forms'];
