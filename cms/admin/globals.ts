/** What is used of Decap, and of the React that it brings along: both lie on `window`. */

/** A value as Decap keeps it: an immutable map. */
export interface StoredGroup {
  get: (name: string, otherwise?: unknown) => unknown;
  getIn: (path: readonly (string | number)[]) => unknown;
  set: (name: string, value: unknown) => StoredGroup;
  delete: (name: string) => StoredGroup;
  toJS: () => Record<string, unknown>;
}

export type Element = unknown;
export type CreateElement = (
  type: unknown,
  props?: Readonly<Record<string, unknown>> | null,
  ...children: unknown[]
) => Element;

export interface EditorEvent {
  entry: StoredGroup;
}
export type EventName = 'preSave' | 'postSave' | 'prePublish' | 'preUnpublish';

export interface FileInFolder {
  data: string;
  file: { path: string };
}
/** Where the files are: Git in one form or another, or this machine. */
export interface Backend {
  entriesByFolder?: (folder: string, extension: string, depth: number) => Promise<FileInFolder[]>;
  allEntriesByFolder?: (
    folder: string,
    extension: string,
    depth: number,
  ) => Promise<FileInFolder[]>;
}

export interface Cms {
  init: (options: { config: Record<string, unknown> }) => void;
  registerLocale: (locale: string, phrases: unknown) => void;
  getLocale: (locale: string) => unknown;
  registerWidget: (name: string, control: unknown, preview?: unknown, schema?: unknown) => void;
  getWidget: (name: string) => { control: unknown; preview: unknown; schema: unknown };
  registerCustomFormat: (
    name: string,
    extension: string,
    format: {
      fromFile: (text: string) => unknown;
      toFile: (data: Record<string, unknown>) => string;
    },
  ) => void;
  registerEventListener: (listener: {
    name: EventName;
    handler: (event: EditorEvent) => unknown;
  }) => void;
  registerPreviewTemplate: (collection: string, template: unknown) => void;
  getBackend: (name: string) => { init: (...args: unknown[]) => Backend } | undefined;
}

declare global {
  interface Window {
    CMS_MANUAL_INIT?: boolean;
    CMS: Cms;
    h: CreateElement;
    createClass: (methods: Readonly<Record<string, unknown>>) => unknown;
  }
}
