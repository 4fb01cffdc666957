/** Words about what led to what: the links between neighbours, the timeline, commitment and follow-up pages. */
export const chain = {
  title: 'Så hänger det ihop',
  lead: 'Från det ni sa till det som gjordes.',
  before: 'Det här bygger på',
  after: 'Det här ledde till',
  /** The promise that came after, without a claim about cause. */
  next: 'Sedan kom',
  /** Figures that are shown beside something, without a claim about cause. */
  beside: 'Hör ihop med',
  kind: {
    event: 'Kalender',
    feedback: 'Det här hörde vi',
    statistics: 'Statistik',
    'situation-report': 'Lägesbild',
    'priority-area': 'Prioriterat område',
    promise: 'Löfte',
    commitment: 'Del av ett löfte',
    'follow-up': 'Uppföljning',
  },
  timeline: {
    undated: 'Datum saknas',
    /** In place of a date, before what a promise was built on. */
    input: 'Underlag',
    builtOn: 'Löftet säger att det bygger på',
    signed: 'Löftet skrevs under',
    decided: 'Löftet beslutades',
    made: 'Löftet gavs',
    activities: (count: number) => (count === 1 ? '1 insats' : `${count} insatser`),
    assessments: (count: number) => (count === 1 ? '1 bedömning' : `${count} bedömningar`),
    noAssessments: 'Ingen bedömning',
    done: 'Det här gjordes',
    next: 'Det här kommer sedan',
    previousPromise: 'Löftet före',
    nextPromise: 'Nästa löfte',
    ends: 'Löftet slutar',
    ended: 'Löftet tog slut',
    nextUnknown: 'Inget nytt löfte finns här än',
  },
  commitment: {
    /** In the browser's tab and in lists of pages: the same words may be a part of several promises. */
    pageTitle: (part: string, promise: string) => `${part} (${promise})`,
    /** "Del 3 av 10 i löftet". */
    partOf: (number: number, total: number) => `Del ${number} av ${total} i löftet`,
    previous: 'Förra delen',
    next: 'Nästa del',
    neighbours: 'Fler delar av löftet',
    /** On the promise's page, at the end of a long list. */
    all: (count: number) => `Se alla ${count} insatser`,
  },
  followUp: {
    of: 'Uppföljning av',
    parts: 'Det här berättar uppföljningen',
    nothing: 'Uppföljningen har inga insatser och inga bedömningar.',
    notMentioned: 'Uppföljningen säger inget om',
    corrected: (date: string) => `Rättad ${date}.`,
    notAssessed: 'Den här delen är inte bedömd här.',
    doneOnly: 'Här står bara det som är gjort. Det som är planerat läggs inte ut.',
  },
  place: {
    title: 'Plats',
    position: (lat: string, lon: string) => `${lat} grader nord, ${lon} grader öst`,
    open: 'Öppna i en karta',
    nearest: (name: string) => `Närmast: ${name}`,
    /** Beside the map's line of length. */
    scale: (km: number) => `${km} kilometer`,
    mapCaption: 'Kartan visar bara punkter, ungefär. Norr är uppåt.',
  },
};
