/**
 * What a coordinator makes of a tip: var, när, hur, and what became of it. It is the content of the desk
 * record of kind `tip`, sealed in the browser; the sender's own words are never changed.
 */
import { TIME_BANDS, WEEKDAYS } from '../tips/choices.ts';

/** What sort of thing is told. */
export const EVENT_KINDS = [
  'incident',
  'recurring',
  'observation',
  'feeling',
  'suggestion',
  'praise',
] as const;
export type EventKind = (typeof EVENT_KINDS)[number];

/** To whom a tip can be handed over. The coordinator does it, and writes down that it is done. */
export const HANDOVER_TARGETS = [
  'police',
  'fault-report',
  'social-services',
  'housing-company',
] as const;
export type HandoverTarget = (typeof HANDOVER_TARGETS)[number];

export interface Handover {
  to: HandoverTarget;
  /** ISO 8601, UTC. */
  at: string;
  /** The coordinator's role. */
  by: string;
  /** The decision in words. */
  note?: string;
}

export interface TipCoding {
  /** When somebody at the desk first had it open. ISO 8601, UTC. */
  firstReadAt?: string;
  /** One of the form's, when the coordinator found another than the sender did. */
  category?: string;
  area?: string;
  /** A place of the publisher's own list, by its name. */
  place?: string;
  timeBand?: string;
  weekdays?: readonly string[];
  kind?: EventKind;
  /** The slug of a priority area that it touches. */
  priorityArea?: string;
  /** Concern for a child: stands first, and is not left until Monday. */
  child?: boolean;
  /** What the reader found: the text points out a person, or it does not after all. */
  names?: boolean;
  /** The text with what points out a person masked. This is what is exported. */
  masked?: string;
  /** Numbers of other tips about the same. */
  sameAs?: readonly string[];
  handovers?: readonly Handover[];
  note?: string;
}

/** True of a coding as this program writes it, false of anything else. */
export function isTipCoding(value: unknown): value is TipCoding {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const coding = value as Record<string, unknown>;
  const optional = (name: string, holds: (value: unknown) => boolean) =>
    coding[name] === undefined || holds(coding[name]);
  return (
    ['firstReadAt', 'category', 'area', 'place', 'priorityArea', 'masked', 'note'].every((name) =>
      optional(name, isText),
    ) &&
    ['child', 'names'].every((name) => optional(name, (found) => typeof found === 'boolean')) &&
    optional('timeBand', (found) => isOneOf(TIME_BANDS, found)) &&
    optional('kind', (found) => isOneOf(EVENT_KINDS, found)) &&
    optional('weekdays', (found) => isListOf(found, (day) => isOneOf(WEEKDAYS, day))) &&
    optional('sameAs', (found) => isListOf(found, isText)) &&
    optional('handovers', (found) => isListOf(found, isHandover))
  );
}

function isHandover(value: unknown): value is Handover {
  if (typeof value !== 'object' || value === null) return false;
  const { to, at, by, note } = value as Record<string, unknown>;
  return (
    isOneOf(HANDOVER_TARGETS, to) &&
    isText(at) &&
    isText(by) &&
    (note === undefined || isText(note))
  );
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

function isOneOf<T extends string>(allowed: readonly T[], value: unknown): value is T {
  return allowed.some((one) => one === value);
}

function isListOf(value: unknown, holds: (item: unknown) => boolean): boolean {
  return Array.isArray(value) && value.every(holds);
}
