/**
 * What the week keeps, as desk records: the week's note, priorities, measures and other reporters' weeks. Each is sealed
 * by itself, so that two coordinators who change different measures never meet.
 */
import {
  DELIVERIES,
  EFFECTS,
  EST_CATEGORIES,
  MEASURE_KINDS,
  REPORTERS,
  RESPONSIBLE,
  type Reporter,
} from '../../domain/est/codes.ts';
import type { Measure, MeasureOutcome, Priority } from '../../domain/est/cycle.ts';
import type { ReportedCount } from '../../domain/est/reported-week.ts';
import { isWeek } from '../../domain/calendar/weeks.ts';
import { TIME_BANDS } from '../../domain/tips/choices.ts';
import type { OpenedRecord } from '../contract.ts';

/** What was said at the meeting, beside what was decided. The record's id is the week. */
export interface WeekNote {
  note: string;
}

/** A reporter's counts of one week. The record's id is made of both. */
export interface ImportedWeek {
  week: string;
  reporter: Reporter;
  /** From another publisher: shown beside, and never sent on as ours. */
  another: boolean;
  counts: ReportedCount[];
}

/** The publisher's own list of places, by name. The record is a `setting` of this id. */
export const PLACES_ID = 'places';
export interface PlaceList {
  places: string[];
}

/** A record with its content read; the revision is what saving it again needs. */
export interface Kept<Content> {
  id: string;
  revision: number;
  content: Content;
}

/** The records whose content is what it should be; others, of a later version or damaged, are counted. */
export function readKept<Content>(
  records: readonly OpenedRecord[],
  holds: (content: unknown) => content is Content,
): { kept: Kept<Content>[]; unread: number } {
  const kept = records.flatMap(({ id, revision, content }) =>
    holds(content) ? [{ id, revision, content }] : [],
  );
  return { kept, unread: records.length - kept.length };
}

export function importedWeekId({ week, reporter, another }: Omit<ImportedWeek, 'counts'>): string {
  return `${week}-${reporter}${another ? '-annan' : ''}`;
}

export function isWeekNote(value: unknown): value is WeekNote {
  return isObject(value) && typeof value['note'] === 'string';
}

export function isPlaceList(value: unknown): value is PlaceList {
  return isObject(value) && Array.isArray(value['places']) && value['places'].every(isText);
}

export function isPriority(value: unknown): value is Priority {
  return (
    isObject(value) &&
    isText(value['id']) &&
    isText(value['what']) &&
    isWeekText(value['decidedWeek']) &&
    ['area', 'place', 'priorityArea'].every((name) => optional(value[name], isText)) &&
    optional(value['category'], isOneOf(EST_CATEGORIES)) &&
    optional(
      value['closed'],
      (closed) => isObject(closed) && isWeekText(closed['week']) && isText(closed['reason']),
    )
  );
}

export function isMeasure(value: unknown): value is Measure {
  return (
    isObject(value) &&
    isText(value['id']) &&
    isText(value['what']) &&
    isOneOf(MEASURE_KINDS)(value['kind']) &&
    isOneOf(RESPONSIBLE)(value['responsible']) &&
    isText(value['due']) &&
    isWeekText(value['decidedWeek']) &&
    ['priority', 'area', 'role'].every((name) => optional(value[name], isText)) &&
    optional(value['closed'], isOutcome)
  );
}

export function isImportedWeek(value: unknown): value is ImportedWeek {
  return (
    isObject(value) &&
    isWeekText(value['week']) &&
    isOneOf(REPORTERS)(value['reporter']) &&
    typeof value['another'] === 'boolean' &&
    Array.isArray(value['counts']) &&
    value['counts'].every(isReportedCount)
  );
}

function isOutcome(value: unknown): value is MeasureOutcome {
  return (
    isObject(value) &&
    isWeekText(value['week']) &&
    isOneOf(DELIVERIES)(value['delivery']) &&
    isOneOf(EFFECTS)(value['effect']) &&
    isText(value['reason'])
  );
}

function isReportedCount(value: unknown): value is ReportedCount {
  return (
    isObject(value) &&
    isOneOf(REPORTERS)(value['reporter']) &&
    isWeekText(value['week']) &&
    isOneOf(EST_CATEGORIES)(value['category']) &&
    isText(value['area']) &&
    optional(value['place'], isText) &&
    isOneOf(TIME_BANDS)(value['timeBand']) &&
    Number.isSafeInteger(value['count'])
  );
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

function isWeekText(value: unknown): value is string {
  return isText(value) && isWeek(value);
}

function optional(value: unknown, holds: (value: unknown) => boolean): boolean {
  return value === undefined || holds(value);
}

function isOneOf<Code extends string>(codes: readonly Code[]) {
  return (value: unknown): value is Code => codes.some((code) => code === value);
}
