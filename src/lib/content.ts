/** The one gateway to the content. Nothing else calls getCollection: lint says so. */
import { getCollection, getEntry, render, type CollectionKey } from 'astro:content';
import type { AccessibilityAudit } from '../domain/accessibility/audit.ts';
import type { ActionCase } from '../domain/cases/schema.ts';
import type { Dialogue } from '../domain/dialogues/schema.ts';
import type { CalendarEvent } from '../domain/events/schema.ts';
import type { Feedback } from '../domain/feedback/schema.ts';
import type { FraudLanguage } from '../domain/fraud/language.ts';
import type { FraudWarning } from '../domain/fraud/warnings.ts';
import type { AfterFraud } from '../domain/fraud/after-schema.ts';
import {
  FRAUD_GROUPS,
  hasEasyText,
  type EasyFraudGuide,
  type FraudGuide,
} from '../domain/fraud/schema.ts';
import type { HelperPage } from '../domain/fraud/helper-pages.ts';
import type { PracticeCase } from '../domain/fraud/practice.ts';
import type { Method } from '../domain/methods/schema.ts';
import type { Organisation } from '../domain/organisations/schema.ts';
import type { FollowUp } from '../domain/promises/follow-up.ts';
import type { PriorityArea } from '../domain/promises/priority-area.ts';
import type { PromiseDocument } from '../domain/promises/schema.ts';
import type { Publisher } from '../domain/publishers/schema.ts';
import type { SituationReport } from '../domain/situation-reports/schema.ts';
import type { StatisticsTable } from '../domain/statistics/schema.ts';
import type { Walk } from '../domain/walks/schema.ts';
import type { Entry } from './entry.ts';

async function entries<T>(collection: CollectionKey): Promise<Entry<T>[]> {
  const found = await getCollection(collection);
  return found
    .map((entry) => ({
      ...(entry.data as T),
      id: entry.id,
      slug: entry.id.slice(entry.id.lastIndexOf('/') + 1),
    }))
    .sort((a, b) => a.id.localeCompare(b.id));
}

/** Every page asks for the same collections: each is read once a build, and anew for each page while someone writes. */
function once<T>(load: () => Promise<T>): () => Promise<T> {
  if (import.meta.env.DEV) return load;
  let loaded: Promise<T> | undefined;
  return () => (loaded ??= load());
}

const allPublishers = once(() => entries<Publisher>('publishers'));
const allPromises = once(() => entries<PromiseDocument>('promises'));
const allFollowUps = once(() => entries<FollowUp>('follow-ups'));
const allPriorityAreas = once(() => entries<PriorityArea>('priority-areas'));
const allSituationReports = once(() => entries<SituationReport>('situation-reports'));
const allStatistics = once(() => entries<StatisticsTable>('statistics'));
const allFraudGuides = once(() => entries<FraudGuide>('fraud-guides'));
const allFraudLanguages = once(() => entries<FraudLanguage>('fraud-languages'));
const allFraudWarnings = once(() => entries<FraudWarning>('fraud-warnings'));
const allAfterFraud = once(() => entries<AfterFraud>('fraud-after'));
const allPractice = once(() => entries<PracticeCase>('fraud-practice'));
const allHelperPages = once(() => entries<HelperPage>('fraud-helpers'));
const allDialogues = once(() => entries<Dialogue>('dialogues'));
const allEvents = once(() => entries<CalendarEvent>('events'));
const allFeedback = once(() => entries<Feedback>('feedback'));
const allMethods = once(() => entries<Method>('methods'));
const allCases = once(() => entries<ActionCase>('cases'));
const allWalks = once(() => entries<Walk>('walks'));
const allAudits = once(() => entries<AccessibilityAudit>('accessibility'));
const allOrganisations = once(() => entries<Organisation>('organisations'));

/** The publishers of this build: all, or the one that PUBLISHER names. An unknown name stops the build. */
export const publishersOfBuild = once(async () => {
  const all = await allPublishers();
  if (__BUILD__.publisher === null) return all;
  const chosen = all.find((publisher) => publisher.slug === __BUILD__.publisher);
  if (!chosen) {
    const known = all.map((publisher) => publisher.slug).join(', ');
    throw new Error(`PUBLISHER=${__BUILD__.publisher} finns inte. Kända utgivare: ${known}.`);
  }
  return [chosen];
});

export async function publisherBySlug(slug: string): Promise<Entry<Publisher>> {
  const publisher = (await publishersOfBuild()).find((candidate) => candidate.slug === slug);
  if (!publisher) throw new Error(`Utgivaren ${slug} finns inte i det här bygget.`);
  return publisher;
}

/** Every page asks for its own publisher's: they are sorted out once, not looked for among a country's each time. */
function ofPublisher<T extends { publisher: string }>(load: () => Promise<Entry<T>[]>) {
  const byPublisher = once(async () => Map.groupBy(await load(), ({ publisher }) => publisher));
  return async (publisher: string): Promise<Entry<T>[]> => [
    ...((await byPublisher()).get(publisher) ?? []),
  ];
}

export const promisesOf = ofPublisher(allPromises);
const unorderedAreasOf = ofPublisher(allPriorityAreas);
/** A publisher's priority areas, in the order that it has given them. */
export async function priorityAreasOf(publisher: string): Promise<Entry<PriorityArea>[]> {
  return (await unorderedAreasOf(publisher)).sort((a, b) => a.order - b.order);
}
export const statisticsOf = ofPublisher(allStatistics);
const unorderedReportsOf = ofPublisher(allSituationReports);
/** A publisher's published lägesbilder, the newest period first. */
export async function situationReportsOf(publisher: string): Promise<Entry<SituationReport>[]> {
  return (await unorderedReportsOf(publisher)).sort((a, b) =>
    b.period.from.localeCompare(a.period.from),
  );
}
export const eventsOf = ofPublisher(allEvents);
export const walksOf = ofPublisher(allWalks);
const unorderedDialoguesOf = ofPublisher(allDialogues);
/** A publisher's dialogues, the one that closes last first. */
export async function dialoguesOf(publisher: string): Promise<Entry<Dialogue>[]> {
  return (await unorderedDialoguesOf(publisher)).sort((a, b) => b.open.to.localeCompare(a.open.to));
}
const unorderedFeedbackOf = ofPublisher(allFeedback);
/** A publisher's feedback, the newest first. */
export async function feedbackOf(publisher: string): Promise<Entry<Feedback>[]> {
  return (await unorderedFeedbackOf(publisher)).sort((a, b) => b.date.localeCompare(a.date));
}

/** The general explanations of methods, and the publisher's own uses of them. */
export async function methodsFor(publisher: string): Promise<Entry<Method>[]> {
  return (await allMethods()).filter(
    (method) => method.publisher === undefined || method.publisher === publisher,
  );
}
export const casesOf = ofPublisher(allCases);
/** How the publisher's work is organised, where a source tells. */
export async function organisationOf(publisher: string): Promise<Entry<Organisation> | undefined> {
  return (await allOrganisations()).find((entry) => entry.publisher === publisher);
}

/** The tables that an entry points at, in the order in which it names them. */
export async function statisticsNamed(
  publisher: string,
  slugs: readonly string[],
): Promise<Entry<StatisticsTable>[]> {
  const tables = await statisticsOf(publisher);
  return slugs.flatMap((slug) => tables.filter((table) => table.slug === slug));
}

/** A promise's follow-ups, in no particular order. */
export async function followUpsOf(promiseId: string): Promise<Entry<FollowUp>[]> {
  return [...((await followUpsByPromise()).get(promiseId) ?? [])];
}
const followUpsByPromise = once(async () =>
  Map.groupBy(await allFollowUps(), ({ promise }) => promise),
);

/** The other situations than the one in view. */
export async function otherFraudGuides(
  lang: string,
  situation: string,
): Promise<Entry<FraudGuide>[]> {
  return (await fraudGuidesIn(lang)).filter((guide) => guide.situation !== situation);
}

/** The help pages that ask whether they helped, by the last part of their address. */
export async function fraudHelpPages(): Promise<string[]> {
  return (await fraudGuidesIn('sv')).map(({ situation }) => situation);
}

/** The most urgent heading first, and the guides of a heading in their order. */
function byUrgency(a: FraudGuide, b: FraudGuide): number {
  return FRAUD_GROUPS.indexOf(a.group) - FRAUD_GROUPS.indexOf(b.group) || a.order - b.order;
}

/** Fraud guides in a language; a situation that it lacks is given in Swedish. The most urgent come first. */
export async function fraudGuidesIn(lang: string): Promise<Entry<FraudGuide>[]> {
  return inLanguage(await allFraudGuides(), lang, (guide) => guide.situation).sort(byUrgency);
}

/** Entries in a language, in their order; one that it lacks is given in Swedish. `nameOf` is the same in all languages. */
function inLanguage<T extends { lang: string; order: number }>(
  all: readonly Entry<T>[],
  lang: string,
  nameOf: (entry: T) => string,
): Entry<T>[] {
  return all
    .filter((entry) => entry.lang === 'sv')
    .map(
      (swedish) =>
        all.find((entry) => entry.lang === lang && nameOf(entry) === nameOf(swedish)) ?? swedish,
    )
    .sort((a, b) => a.order - b.order);
}

/** The guides that have an easy version: in the language where it has one, else in Swedish. */
export async function easyFraudGuidesIn(lang: string): Promise<Entry<EasyFraudGuide>[]> {
  const own = (await fraudGuidesIn(lang)).filter(hasEasyText);
  const swedish = (await fraudGuidesIn('sv')).filter(hasEasyText);
  return swedish.map(
    (guide) => own.find(({ situation }) => situation === guide.situation) ?? guide,
  );
}

/** What to do after a fraud, in the language, else in Swedish, which is always there. */
export async function afterFraudIn(lang: string): Promise<Entry<AfterFraud>> {
  const found = (await afterFraudWrittenIn(lang)) ?? (await afterFraudWrittenIn('sv'));
  if (!found) throw new Error('src/content/fraud-after/sv.yaml saknas.');
  return found;
}

/** What to do after a fraud, where it is written in the language itself; undefined where it is not. */
export async function afterFraudWrittenIn(lang: string): Promise<Entry<AfterFraud> | undefined> {
  return (await allAfterFraud()).find((entry) => entry.lang === lang);
}

/** Guides that are written in the language itself, in order of urgency; none is filled in from Swedish. */
export async function fraudGuidesWrittenIn(lang: string): Promise<Entry<FraudGuide>[]> {
  return (await allFraudGuides()).filter((guide) => guide.lang === lang).sort(byUrgency);
}

/** The languages that have fraud help alone; `slug` is the language's code. */
export async function fraudLanguages(): Promise<Entry<FraudLanguage>[]> {
  return allFraudLanguages();
}

/** Every warning of every publisher and of the country. */
export async function fraudWarnings(): Promise<Entry<FraudWarning>[]> {
  return allFraudWarnings();
}

/** What has been tried of the pages' accessibility: one audit of the product. */
export async function accessibilityAudit(): Promise<Entry<AccessibilityAudit>> {
  const [audit] = await allAudits();
  if (!audit) throw new Error('src/content/accessibility/wcag-2-2.yaml saknas.');
  return audit;
}

/** Cases to practise on. */
export async function practiceIn(lang: string): Promise<Entry<PracticeCase>[]> {
  return inLanguage(await allPractice(), lang, (entry) => entry.case);
}

/** Pages for those who help others. */
export async function helperPagesIn(lang: string): Promise<Entry<HelperPage>[]> {
  return inLanguage(await allHelperPages(), lang, (entry) => entry.page);
}

/** The running text of an entry in MDX, as a component. */
export async function bodyOf(collection: 'fraud-practice' | 'fraud-helpers', id: string) {
  const entry = await getEntry(collection, id);
  if (!entry) throw new Error(`Texten ${collection}/${id} finns inte.`);
  return (await render(entry)).Content;
}
