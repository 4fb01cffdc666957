/** Coded values in words. */
import { AREA_ELSEWHERE } from '../domain/tips/choices.ts';
import type { EventKind } from '../domain/desk/coding.ts';
import { deskInbox as words } from '../i18n/sv/desk-inbox.ts';
import type { DeskPage, DeskTip } from './contract.ts';

/** A choice: its code and its word. */
export type Choice = readonly [code: string, label: string];

export function areaChoices({ publisher, labels }: DeskPage): Choice[] {
  return [
    ...publisher.areas.map(({ id, name }) => [id, name] as const),
    [AREA_ELSEWHERE, labels.elsewhere],
  ];
}

/** An area's name; its code when it has left the content since. */
export function areaName(page: DeskPage, id: string): string {
  return areaChoices(page).find(([code]) => code === id)?.[1] ?? id;
}

export function choicesOf(labels: Readonly<Record<string, string>>): Choice[] {
  return Object.entries(labels);
}

export function labelOf(labels: Readonly<Record<string, string>>, code: string): string {
  return labels[code] ?? code;
}

export function kindLabel(kind: EventKind): string {
  return words.code.kinds[kind];
}

/** The tip's language, when it is not Swedish. */
export function foreignLanguage({ content }: DeskTip): string | undefined {
  return typeof content !== 'string' && content.lang !== 'sv' ? content.lang : undefined;
}
