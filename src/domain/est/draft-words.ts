/** The sentences that a draft for publication begins with, in Swedish as the publisher's content is. */
import type { MonthSpan } from './draft-period.ts';
import type { Measure } from './cycle.ts';

const MONTHS = [
  ...['januari', 'februari', 'mars', 'april', 'maj', 'juni', 'juli'],
  ...['augusti', 'september', 'oktober', 'november', 'december'],
];

/** "augusti till oktober 2026", "december 2026 till januari 2027", "oktober 2026". */
function monthsOf({ from, to }: MonthSpan): string {
  const [name, other] = [from, to].map((month) => MONTHS[Number(month.slice(5)) - 1] ?? '');
  const [year, otherYear] = [from.slice(0, 4), to.slice(0, 4)];
  if (from === to) return `${name ?? ''} ${year}`;
  return year === otherYear
    ? `${name ?? ''} till ${other ?? ''} ${year}`
    : `${name ?? ''} ${year} till ${other ?? ''} ${otherYear}`;
}

const lowerFirst = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);
const sentence = (text: string) => (/[.!?]$/.test(text.trim()) ? text.trim() : `${text.trim()}.`);

export function draftWords(period: MonthSpan) {
  const months = monthsOf(period);
  return {
    feedbackTitle: `Era tips ${months}`,
    occasion: `Vi har läst tipsen som ni skickade i ${months}.`,
    heard: (category: string, area: string | undefined) =>
      `Flera berättade om ${lowerFirst(category)}${area === undefined ? '' : `, mest i ${area}`}.`,
    tooFew: 'Tipsen handlade om olika saker. Så få skrev om var och en att vi inte berättar vad.',
    none: 'Det kom inga tips om otrygga platser.',
    measure: ({ what, closed }: Measure) => {
      if (closed === undefined) return `${sentence(what)} Det är inte klart än.`;
      const reason = closed.reason.trim() === '' ? '' : ` ${sentence(closed.reason)}`;
      switch (closed.delivery) {
        case 'done':
          return `${sentence(what)} Det är gjort.`;
        case 'not-done':
          return `${sentence(what)} Det blev inte gjort.${reason}`;
        case 'changed':
          return `${sentence(what)} Det blev på ett annat sätt.${reason}`;
      }
    },
    situationTitle: (area: string | undefined) =>
      area === undefined ? `Tips från invånare, ${months}` : `Tips om ${area}, ${months}`,
    situationSummary: (area: string | undefined) =>
      `Så många tips om otrygga platser kom det${area === undefined ? '' : ` om ${area}`} i ${months}. ` +
      'Ett tips är vad någon har sett eller känt. Det är inte en anmälan, och flera tips kan handla om samma sak.',
    countsTitle: 'Tips om otrygga platser',
    source: 'Tips som har kommit in genom formuläret',
    service: {
      title: 'Hur snart vi läser era tips',
      question: 'Läser någon det jag skriver?',
      definition:
        'Tips som har kommit in genom formuläret under året. Läst i tid betyder att någon har öppnat tipset inom två arbetsdagar. Besvarat betyder att den som skrev har fått ett svar.',
      unit: { one: 'tips', other: 'tips' },
      received: 'Tips som kom in',
      readInTime: 'Lästa inom två arbetsdagar',
      answered: 'Besvarade',
      caveats: [
        'Alla vill inte ha svar. Att ett tips inte är besvarat säger inte att det är glömt.',
        'Antalet tips säger inte hur tryggt det är.',
      ],
    },
  };
}
