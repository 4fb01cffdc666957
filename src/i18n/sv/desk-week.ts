/**
 * Words of the desk's week, measures and follow-up. Swedish alone, as the rest of the desk (see desk.ts).
 */
import type {
  Delivery,
  Effect,
  EstCategory,
  MeasureKind,
  Reporter,
} from '../../domain/est/codes.ts';
import type { FieldProblem } from '../../domain/est/cycle.ts';
import type { PeriodProblem } from '../../domain/est/draft-period.ts';
import {
  CATEGORY_WORDS,
  DELIVERY_WORDS,
  EFFECT_WORDS,
  ELSEWHERE_WORDS,
  MEASURE_KIND_WORDS,
  REPORTER_WORDS,
  TIME_BAND_WORDS,
} from '../../domain/est/file-words.ts';
import type { ReportFault } from '../../domain/est/reported-week.ts';
import type { AgeBand } from '../../domain/est/service.ts';
import type { WeekVerdict } from '../../domain/est/week-counts.ts';

const MONTHS = [
  ...['januari', 'februari', 'mars', 'april', 'maj', 'juni', 'juli'],
  ...['augusti', 'september', 'oktober', 'november', 'december'],
];

/** "3 mars". */
const dayAndMonth = (day: string) =>
  `${Number(day.slice(8))} ${MONTHS[Number(day.slice(5, 7)) - 1] ?? ''}`;
const decimal = (value: number) => String(value).replace('.', ',');
const tips = (count: number) => `${count} tips`;
const weekName = (week: string) => `vecka ${Number(week.slice(6))}`;

export const deskWeek = {
  code: {
    category: CATEGORY_WORDS as Readonly<Record<EstCategory, string>>,
    timeBand: TIME_BAND_WORDS,
    reporter: REPORTER_WORDS as Readonly<Record<Reporter, string>>,
    measureKind: MEASURE_KIND_WORDS as Readonly<Record<MeasureKind, string>>,
    delivery: DELIVERY_WORDS as Readonly<Record<Delivery, string>>,
    effect: EFFECT_WORDS as Readonly<Record<Effect, string>>,
    elsewhere: ELSEWHERE_WORDS,
  },
  month: (month: string) => `${MONTHS[Number(month.slice(5)) - 1] ?? ''} ${month.slice(0, 4)}`,
  day: (day: string) => `${dayAndMonth(day)} ${day.slice(0, 4)}`,
  dayOfYear: dayAndMonth,
  week: {
    choose: 'Vecka',
    earlier: 'Veckan före',
    later: 'Veckan efter',
    name: weekName,
    title: (week: string, from: string, to: string) =>
      `Vecka ${Number(week.slice(6))}, ${from.slice(5, 7) === to.slice(5, 7) ? Number(from.slice(8)) : dayAndMonth(from)}–${dayAndMonth(to)} ${to.slice(0, 4)}`,
    opening: 'Alla tips är inte upplåsta än. Siffrorna kan bli större.',
    closedToMe: (count: number) =>
      count === 1
        ? '1 tips går inte att öppna med din nyckel. Det räknas som det kom, utan platslista och kontakt.'
        : `${count} tips går inte att öppna med din nyckel. De räknas som de kom, utan platslista och kontakt.`,
  },
  lead: {
    none: 'Inga tips om otrygga platser kom den här veckan.',
    count: (count: number) => `${tips(count)} om otrygga platser.`,
    verdict: (verdict: WeekVerdict, base: { weeks: number; mean: number } | undefined) => {
      const mean = base ? `${decimal(base.mean)} i veckan` : '';
      switch (verdict) {
        case 'more':
          return `Det är fler än de ${base?.weeks ?? 0} veckorna före, då det kom ${mean} i snitt.`;
        case 'fewer':
          return `Det är färre än de ${base?.weeks ?? 0} veckorna före, då det kom ${mean} i snitt.`;
        case 'uncertain':
          return `De ${base?.weeks ?? 0} veckorna före kom det ${mean} i snitt. Skillnaden kan bero på slumpen.`;
        case 'few':
          return 'Få tips säger lite. Det går inte att säga om det är fler eller färre än förut.';
        case 'no-base':
          return 'Det finns för få veckor att jämföra med. Fyra behövs.';
        case 'week-open':
          return 'Veckan pågår. En del av en vecka jämförs inte med hela veckor.';
      }
    },
    apart: ({ safe, duplicates }: { safe: number; duplicates: number }) =>
      [
        ...(safe > 0 ? [`${tips(safe)} om trygga platser räknas för sig.`] : []),
        ...(duplicates > 0
          ? [`${tips(duplicates)} om samma händelse som ett annat tips räknas inte en gång till.`]
          : []),
      ].join(' '),
  },
  picture: {
    title: 'Vad tipsen handlar om',
    category: 'Kategori',
    area: 'Område',
    time: 'Tid på dygnet',
    cells: 'Vad, var och när',
    what: 'Vad',
    where: 'Var',
    when: 'När',
    count: 'Antal',
    mean: 'Snitt i veckan före',
    change: 'Säger det något?',
    noMean: 'saknas',
    mark: {
      more: 'Fler',
      fewer: 'Färre',
      uncertain: 'Kan vara slump',
      few: 'För få tips',
      'no-base': 'För få veckor',
      'week-open': 'Veckan pågår',
    } satisfies Record<WeekVerdict, string>,
    moreCells: (count: number) => `Visa ${count} till`,
    how: 'Så räknas det',
    method: [
      'Varje tal jämförs med veckorna före, högst åtta. Fler eller färre står bara när skillnaden är större än slumpen brukar göra, också när många tal jämförs på en gång.',
      'Årstiden kan göra skillnad. Jämför gärna med samma tid förra året.',
      'Fler tips är inte säkert fler händelser. Ett upprop eller en artikel ger också fler tips.',
    ],
    empty: 'Inga tips att visa.',
  },
  map: { unit: 'tips om otrygga platser' },
  voices: {
    title: 'Platser som flera har berättat om',
    lead: 'Ingen vet vem som skickar ett tips. Här räknas två tips som två röster när de har olika kontaktuppgifter, eller när de kom olika dagar och ingen uppgift är gemensam. Samma person kan ändå ha skrivit båda.',
    span: (weeks: number) => `Gäller veckan och de ${weeks} veckorna före.`,
    none: 'Ingen plats har flera röster.',
    voices: (count: number) => `${count} röster`,
    detail: (one: { tips: number; days: number; withoutContact: number }) =>
      `${tips(one.tips)}, ${one.days === 1 ? '1 dag' : `${one.days} dagar`}` +
      (one.withoutContact > 0 ? `, ${one.withoutContact} utan kontaktuppgift` : ''),
    numbers: 'Tipsens nummer',
    more: (count: number) => `Visa ${count} till`,
  },
  beside: {
    title: 'Andras vecka',
    lead: 'Räkna inte ihop raderna. Samma händelse kan finnas hos flera.',
    none: 'Ingen annan har lämnat sin vecka.',
    reporter: 'Rapportör',
    most: 'Mest',
    mostOf: (words: string, count: number) => `${words} (${count})`,
    another: (name: string) => `${name}, annan kommun`,
    remove: 'Ta bort',
    removeLabel: (name: string) => `Ta bort veckan från ${name}`,
  },
  importing: {
    title: 'Läs in en vecka',
    lead: 'En CSV-fil med sju kolumner och bara koder. Finns det text i filen tas den inte emot.',
    template: 'Ladda ner en mall',
    file: 'Fil',
    another: 'Filen kommer från en annan kommun',
    areas: 'Den andra kommunens områden',
    areasHint: 'Välj vad varje område motsvarar hos er. Annars räknas det som Annan plats.',
    read: (rows: number, weeks: string) => `${rows} rader är lästa, för ${weeks}.`,
    replaces: 'En vecka som redan finns ersätts.',
    save: 'Spara',
    cancel: 'Avbryt',
    saved: 'Veckan är sparad.',
    refused: 'Filen togs inte emot. Inget är sparat.',
    at: (row: number | undefined, column: string | undefined) =>
      [
        ...(row === undefined ? [] : [`rad ${row}`]),
        ...(column === undefined ? [] : [`kolumn ${column}`]),
      ].join(', '),
    right: (values: readonly string[]) =>
      `Rätt är: ${values.map((value) => (value === '' ? 'tomt' : value)).join(', ')}.`,
    faults: {
      'empty-file': 'Det finns inga rader under rubriken.',
      'unknown-column': 'Kolumnen finns inte i mallen. Ta bort den.',
      'missing-column': 'Kolumnen saknas.',
      'same-column': 'Kolumnen står två gånger.',
      'row-length': 'Raden har inte lika många celler som rubriken.',
      'not-a-code': 'Det som står här är ingen av koderna.',
      'not-a-week': 'Det som står här är ingen vecka.',
      'not-a-count': 'Det som står här är inget antal.',
      'same-row': 'Samma rad står två gånger. Räkna ihop dem.',
      'too-many-rows': 'Filen har fler rader än en vecka kan ha.',
    } satisfies Record<ReportFault, string>,
    files: {
      'too-large': 'Filen är för stor. En vecka har några hundra rader.',
      empty: 'Filen är tom.',
      'not-text': 'Filen är inte text. Är det en Excelfil: välj Spara som och CSV UTF-8.',
      quotes: 'Ett citattecken öppnas men stängs aldrig.',
    },
  },
  agenda: {
    lastWeek: 'Beslutades förra veckan',
    lastWeekNone: 'Inget beslutades förra veckan.',
    carried: 'Sedan tidigare',
    now: 'Åtgärder den här veckan',
    nowNone: 'Inget är beslutat än.',
    closed: 'Avslutades den här veckan',
    priorities: 'Prioriteringar',
    prioritiesNone: 'Ingen prioritering är vald.',
    overdue: 'Skulle ha varit klart',
    open: 'Pågår',
    due: (day: string) => `senast ${dayAndMonth(day)}`,
    since: (week: string) => `sedan ${weekName(week)}`,
    responsible: (name: string, role: string | undefined) =>
      role === undefined || role === '' ? name : `${name}, ${role}`,
    outcome: (delivery: string, effect: string) => `${delivery}. Hjälpte det? ${effect}.`,
    weeks: (count: number) => (count === 1 ? 'ny' : `${count} veckor`),
  },
  measure: {
    add: 'Lägg till åtgärd',
    edit: 'Ändra',
    editLabel: (what: string) => `Ändra ${what}`,
    close: 'Avsluta',
    closeLabel: (what: string) => `Avsluta ${what}`,
    reopen: 'Öppna igen',
    reopenLabel: (what: string) => `Öppna igen: ${what}`,
    what: 'Vad ska göras?',
    whatHint: 'En rad, utan namn på personer. Den skrivs ut till mötet.',
    kind: 'Slag',
    priority: 'Hör till prioriteringen',
    noPriority: 'Ingen',
    area: 'Område',
    noArea: 'Hela kommunen',
    responsible: 'Vem ansvarar?',
    role: 'Roll (frivilligt)',
    roleHint: 'Till exempel driftchef. Inget namn.',
    due: 'Klart senast',
    save: 'Spara',
    cancel: 'Avbryt',
    choose: 'Välj',
    delivery: 'Blev det gjort?',
    effect: 'Hjälpte det?',
    reason: 'Varför?',
    reasonHint: 'Behövs om det inte blev gjort, om det ändrades eller om det inte går att säga.',
    empty: 'Inga åtgärder än.',
    titleOpen: 'Pågår',
    titleClosed: 'Avslutade',
    saved: 'Sparat.',
    mayName: 'Texten ser ut att innehålla en personuppgift. Ta bort den om den inte behövs.',
  },
  priority: {
    add: 'Lägg till prioritering',
    what: 'Vad eller var?',
    category: 'Kategori',
    noCategory: 'Alla',
    priorityArea: 'Hör till det prioriterade området',
    noPriorityArea: 'Inget',
    reason: 'Varför avslutas den?',
  },
  problems: {
    empty: 'Fyll i fältet.',
    'too-long': 'Texten är för lång för raden på pappret.',
    'not-a-code': 'Välj ett av alternativen.',
    'not-a-day': 'Skriv dagen som 2026-11-27.',
    'not-a-week': 'Välj en vecka.',
    past: 'Dagen är före veckan då det beslutas.',
  } satisfies Record<FieldProblem, string>,
  conflict: {
    title: 'Någon annan har ändrat samma sak',
    theirs: 'Nu står det',
    yours: 'Du skrev',
    keepYours: 'Spara mitt ändå',
    keepTheirs: 'Behåll det som står',
  },
  note: {
    title: 'Anteckning från mötet',
    label: 'Anteckning',
    hint: 'Förseglas som allt annat. Den följer inte med i filerna eller på utskriften.',
    save: 'Spara anteckningen',
  },
  files: {
    title: 'Ta med till mötet',
    print: 'Skriv ut på ett A4',
    lead: 'Filerna har antal och koder. De har inga texter, inga nummer och ingen avsändare. De är för mötet, inte för webben: små tal är inte dolda.',
    formats: {
      csv: 'CSV',
      xlsx: 'Excel',
      json: 'JSON',
      geojson: 'GeoJSON för karta',
    },
    sealed: 'Hela veckan, förseglad',
    sealedHint: 'Allt som skrevs, låst till kommunens nycklar. För akten.',
    failed: 'Det gick inte att göra filen. Försök igen.',
    busy: 'Gör filen …',
    done: (name: string) => `${name} är klar.`,
  },
  sheet: {
    made: (day: string) => `Utskriven ${dayAndMonth(day)} ${day.slice(0, 4)}`,
    internal: 'För EST-mötet. Små tal är inte dolda. Lägg inte ut.',
    more: (count: number) => `och ${count} till`,
    voices: (weeks: number) => `Flera har berättat om, den här veckan eller de ${weeks} före`,
    done: 'Blev det gjort?',
  },
  statistics: {
    title: 'Så snart läser och svarar vi',
    since: 'Gäller tips som kom',
    spans: { quarter: 'De senaste tre månaderna', year: 'I år', all: 'Alla' },
    read: 'Till första läsning',
    answer: 'Till svar',
    median: (days: number | undefined) =>
      days === undefined
        ? 'går inte att säga än'
        : days === 0
          ? 'samma dag'
          : days === 1
            ? '1 arbetsdag'
            : `${days} arbetsdagar`,
    medianHint:
      'Hälften är klara inom den tiden. Tips som väntar räknas med, så siffran blir inte bättre av att något är oläst. Helger och röda dagar räknas inte.',
    inTime: 'Lästa inom två arbetsdagar',
    share: ({ count, of, percent }: { count: number; of: number; percent?: number }) =>
      `${count} av ${of}${percent === undefined ? '' : ` (${percent} procent)`}`,
    open: 'Väntar på svar eller avslut',
    ages: {
      today: 'I dag',
      'to-two': '1 till 2 arbetsdagar',
      'to-five': '3 till 5',
      'to-twenty': '6 till 20',
      older: 'Mer än 20',
    } satisfies Record<AgeBand, string>,
    returned: 'Har kommit tillbaka med sin kod',
    none: 'Inga tips än.',
    outcomes: 'Vad blev det av åtgärderna?',
    outcomesLead: (count: number) =>
      count === 0
        ? 'Ingen åtgärd har avslutats på ett år.'
        : count === 1
          ? '1 åtgärd har avslutats på ett år.'
          : `${count} åtgärder har avslutats på ett år.`,
  },
  publish: {
    title: 'Utkast att lägga ut',
    lead: 'Du får en fil. Inget läggs ut av sig självt. Läs igenom, ändra orden och fyll i det som saknas. Sedan läggs filen in som annat innehåll.',
    from: 'Från och med',
    to: 'Till och med',
    scope: 'Gäller',
    whole: 'Hela kommunen',
    measures: 'Åtgärder att berätta om',
    measuresNone: 'Ingen åtgärd avslutades under tiden.',
    measuresHint: 'Polisens planerade insatser läggs aldrig ut.',
    feedback: 'Utkast: Det här hörde vi, det här gjorde vi',
    situationTitle: 'Lägesbild',
    situation: 'Utkast: lägesbild',
    situationHint:
      'Små tal döljs innan filen görs. Raden om sekretess är tom. Kontrollen säger nej tills någon har prövat den.',
    serviceTitle: 'Hur snart vi läser era tips',
    service: 'Utkast: tabell med år',
    serviceHint: 'En tabell med ett tal för varje år som är slut.',
    serviceNone: 'Inget år är slut än.',
    mayName: 'Se efter: en rad ser ut att innehålla en personuppgift.',
    problems: {
      'not-months': 'Skriv månaderna som 2026-08.',
      backwards: 'Den första månaden kommer efter den sista.',
      'not-ended': 'Vänta tills månaden är slut. Den pågående läggs aldrig ut.',
      'too-long': 'Högst två år.',
    } satisfies Record<PeriodProblem, string>,
    failed: 'Utkastet gick inte att göra.',
  },
  unread: (count: number) =>
    count === 1
      ? '1 sparad uppgift går inte att läsa här. Den kan vara gjord i en nyare version.'
      : `${count} sparade uppgifter går inte att läsa här. De kan vara gjorda i en nyare version.`,
} as const;
