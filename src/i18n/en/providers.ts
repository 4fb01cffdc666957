/** Words about who takes a form and where the site lies: said before the first question, and under personal data. */
import type { Dictionary } from '../sv/index.ts';

export const providers = {
  address: {
    own: 'We do not save your network address (IP address) or which browser you use.',
    unknown:
      'The form does not save your network address (IP address) or which browser you use. Nobody has said if the server does.',
    logged: (days: string) =>
      `The form does not save your network address (IP address). But the server writes it in a log. The log is deleted after ${days} days.`,
    cloud:
      'The form does not save your network address (IP address). But the company that runs the server can see it.',
  },
  reading: {
    own: 'We save nothing about you when you read.',
    unknown:
      'The site saves nothing about you when you read. Nobody has said if the server writes down your network address (IP address).',
    logged: (days: string) =>
      `The site saves nothing about you when you read. But the server writes your network address (IP address) in a log. The log is deleted after ${days} days.`,
    cloud:
      'The site saves nothing about you when you read. But the company that runs the server can see your network address (IP address).',
  },
  cloudHost: 'The server is at:',
  decision: 'The municipality has decided this:',
  hosted: {
    where:
      'What you write goes to Formspree, a company in the United States. The municipality reads it there.',
    address: 'Formspree can see your network address (IP address) and which browser you use.',
    kept: 'This site cannot delete what is kept at Formspree. The municipality has to do it there.',
    contactIntro: 'Fill this in only if you want us to contact you.',
    thanks: {
      title: 'Thank you. What you wrote has been sent.',
      text: 'Formspree has received it for the municipality. You get no code, so you cannot follow here what happens.',
      demonstration: 'This was a test. Nobody at the municipality will read it.',
      ask: 'Do you want to know more? Call us or write to us.',
      back: 'Back to the form',
    },
    network:
      'It could not be sent to Formspree. What you wrote is still here. Try again, or call us.',
    refused: 'Formspree did not accept it. What you wrote is still here. Try again, or call us.',
    fieldRefused: 'The answer was not accepted. Write it in another way.',
  },
  closed: {
    title: 'There is no form here',
    text: 'Do you want to tell us something? Call, write or visit us.',
    notYet: 'The form is not open yet. Until then, call, write or visit us.',
    lead: 'How to reach us if you want to tell us about a place.',
  },
  privacy: {
    sending: 'When you send a tip',
    hosted:
      'It is not locked with the municipality’s key. So do not write anything sensitive. Call us instead if it is something that must not be seen.',
    none: 'There is no form here. You can call, write or visit us.',
    various: 'Each municipality says on its own page what happens with what you send.',
    addresses: 'Your network address (IP address)',
  },
} satisfies Dictionary['providers'];
