/**
 * The admin page: Decap with our Swedish, our controls, our way of saving and our guards. Bundled into one file of the
 * site's own (cms/admin/files.ts), loaded before Decap so that it starts when it is told to.
 */
import { parse } from 'yaml';
import { dayOf } from '../../src/domain/calendar/days.ts';
import {
  COLLECTION_SCHEMAS,
  isCollectionName,
  type CollectionName,
} from '../../scripts/content/collections.ts';
import type { ContentFile } from '../../scripts/content/load.ts';
import { readYaml } from '../../scripts/content/read-yaml.ts';
import type { Collection, Config, Field } from '../config/decap.ts';
import { registerPreviews } from '../preview/register.ts';
import { withShortNames } from '../saved/short-names.ts';
import { shrinkUploads } from '../pictures/shrink-upload.ts';
import { fromFile, inFile, savedData, toFile } from './files-format.ts';
import type { Backend, Cms, EditorEvent, StoredGroup } from './globals.ts';
import { complaintsAbout, complaintsAboutDeleting } from './guard.ts';
import { mergePhrases, SWEDISH } from './locale.ts';
import { mendDecap } from './mends.ts';
import { tellOfRefusedFields } from './refused-fields.ts';
import { contentCollection, formatName, listsWithNames, withOwnFields } from './own-fields.ts';
import { mendState } from './state-mends.ts';
import { complaintsAboutDeletingSigned, complaintsAboutSigned } from './signed-guard.ts';
import { showComplaints, type Complaint } from './problems-dialog.ts';
import { choiceControl } from './widgets/choice.ts';
import { dateControl, periodControl } from './widgets/dates.ts';
import { clockControl, dayControl } from './widgets/inputs.ts';
import { figuresControl } from './widgets/figures.ts';
import { itemListControl } from './widgets/item-list.ts';
import { linesControl } from './widgets/lines.ts';
import { placeControl } from './widgets/place.ts';
import { placeMapPanel } from './widgets/place-map.ts';
import { targetControl } from './widgets/target.ts';

/** Refused by a guard; the window that is open says why. */
class Refused extends Error {
  override name = '';
  /** Decap shows this beside the window. */
  override toString(): string {
    return this.message;
  }
}

interface PageConfig extends Config {
  backend: { name: string };
}

window.CMS_MANUAL_INIT = true;
mendState(window);
document.addEventListener('DOMContentLoaded', () => void start());

async function start(): Promise<void> {
  const response = await fetch('config.yml');
  if (!response.ok) {
    document.body.textContent = 'Formuläret gick inte att hämta. Ladda om sidan.';
    return;
  }
  const config = parse(await response.text()) as PageConfig;
  const { CMS } = window;
  CMS.registerLocale('sv', mergePhrases(CMS.getLocale('sv'), SWEDISH));
  shrinkUploads(document, (words) =>
    showComplaints('Bilden är inte uppladdad', 'Det andra du har skrivit finns kvar.', [
      { place: '', message: words },
    ]),
  );
  mendDecap(document);
  tellOfRefusedFields(document);
  registerControls(CMS);
  registerFormats(CMS, config);
  const backend = watchBackend(CMS, config.backend.name);
  registerGuards(CMS, config, backend);
  registerPreviews(window, {
    collections: config.collections
      .filter(({ editor }) => editor?.preview === true)
      .map(({ name }) => name),
    // As it will be saved: parts that are new have got their short names.
    clean: (collection, data) => {
      const settings = config.collections.find(({ name }) => name === collection);
      const lists = settings ? listsWithNames(fieldsOf(settings)) : [];
      return isCollectionName(collection)
        ? savedData(collection, withShortNames(data, lists))
        : data;
    },
  });
  CMS.init({
    config: { ...withOwnFields(config), site_url: siteAddress(), load_config_file: false },
  });
}

/** Where the publisher's pages are: the form at /admin/varnamo/ is that of /varnamo/, the one at /admin/ that of /. */
function siteAddress(): string {
  const [, publisher] = /^\/admin\/([^/]+)\//.exec(location.pathname) ?? [];
  return publisher === undefined ? location.origin : `${location.origin}/${publisher}`;
}

function registerControls(cms: Cms): void {
  const { h, createClass } = window;
  const controls = {
    choice: choiceControl(h),
    lines: linesControl(h),
    day: dayControl(h),
    clock: clockControl(h),
    date: dateControl(h, false),
    'date-or-unknown': dateControl(h, true),
    period: periodControl(h),
    target: targetControl(h),
    place: placeControl(h, createClass(placeMapPanel(h))),
    figures: figuresControl(h),
  };
  for (const [name, control] of Object.entries(controls)) {
    cms.registerWidget(`own-${name}`, createClass(control));
  }
  const { control, preview, schema } = cms.getWidget('list');
  cms.registerWidget('list', itemListControl(h, control), preview, schema);
}

function registerFormats(cms: Cms, { collections }: PageConfig): void {
  for (const name of new Set(collections.map(contentCollection))) {
    if (!isCollectionName(name)) continue;
    cms.registerCustomFormat(formatName(name), 'yaml', {
      fromFile: (text) => fromFile(name, text),
      toFile: (data) => toFile(name, data),
    });
  }
}

/** Decap makes the one that reads and writes files; what it makes is kept, to look in other files before a deletion. */
function watchBackend(cms: Cms, name: string): () => Backend | undefined {
  let made: Backend | undefined;
  const known = cms.getBackend(name);
  if (known) {
    const init = known.init.bind(known);
    known.init = (...args) => (made = init(...args));
  }
  return () => made;
}

/** What was last saved of each file in this session: names that parts were given then stay theirs. */
const saved = new Map<string, Record<string, unknown>>();

function registerGuards(cms: Cms, config: PageConfig, backend: () => Backend | undefined): void {
  const settingsOf = (entry: StoredGroup) =>
    config.collections.find(({ name }) => name === entry.get('collection'));
  cms.registerEventListener({
    name: 'preSave',
    handler: ({ entry }: EditorEvent) => {
      const settings = settingsOf(entry);
      const name = settings && contentCollection(settings);
      if (!settings || name === undefined || !isCollectionName(name)) return undefined;
      const data = entry.get('data') as StoredGroup;
      const key = keyOf(entry);
      const written = data.toJS();
      const named = withShortNames(written, listsWithNames(fieldsOf(settings)), saved.get(key));
      const clean = savedData(name, named);
      const complaints = [
        ...otherPublisher(settings, clean),
        ...complaintsAbout(
          {
            collection: name,
            id: idOf(entry, settings, name, clean),
            ...(entry.get('newRecord') === true && { named: namesOf(settings, clean) }),
            data: clean,
          },
          fieldsOf(settings),
          dayOf(new Date()),
        ),
        ...(name === 'promises' ? complaintsAboutSigned(lastSaved(name, key, written), clean) : []),
      ];
      refuse(
        'Det är inte sparat än',
        'Rätta det här och spara igen. Det du har skrivit finns kvar.',
        complaints,
      );
      saved.set(key, named);
      return withData(data, written, named);
    },
  });
  cms.registerEventListener({
    name: 'preUnpublish',
    handler: async ({ entry }: EditorEvent) => {
      const settings = settingsOf(entry);
      const name = settings && contentCollection(settings);
      const files = backend();
      if (!settings || name === undefined || !isCollectionName(name) || !files) return;
      const all = await readContent(files, config.collections);
      const id = idOfPath(String(entry.get('path')));
      const own = all.find((file) => file.collection === name && file.id === id)?.data;
      refuse(
        'Det är inte borttaget',
        'Undertecknade löften finns kvar, så att alla kan läsa dem.',
        name === 'promises' ? complaintsAboutDeletingSigned(own) : [],
      );
      refuse(
        'Det är inte borttaget',
        'Annat hänvisar hit. Ändra det först, och ta bort det här sedan.',
        complaintsAboutDeleting(name, id, all),
      );
    },
  });
}

/** As it was saved a while ago, or as it was read; undefined for what is new. */
function lastSaved(
  name: CollectionName,
  key: string,
  written: Readonly<Record<string, unknown>>,
): unknown {
  const earlier = saved.get(key);
  return earlier ? savedData(name, earlier) : inFile(written);
}

function refuse(title: string, lead: string, complaints: readonly Complaint[]): void {
  if (complaints.length === 0) return;
  showComplaints(title, lead, complaints);
  throw new Refused(
    complaints.length === 1
      ? (complaints[0]?.message ?? '')
      : `${complaints.length} saker behöver rättas.`,
  );
}

/** Text that was never saved is kept by the browser under the file's name: another publisher's may have the same. */
function otherPublisher(
  { fields }: Collection,
  { publisher }: Record<string, unknown>,
): Complaint[] {
  const own = fields?.find(
    ({ name, widget }) => name === 'publisher' && widget === 'hidden',
  )?.default;
  return own === undefined || publisher === undefined || own === publisher
    ? []
    : [
        {
          place: '',
          message: `Texten hör till en annan utgivare (${typeof publisher === 'string' ? publisher : ''}). Ladda om sidan och börja om.`,
        },
      ];
}

/** Immutable again, with what the guard has changed. */
function withData(
  data: StoredGroup,
  before: Readonly<Record<string, unknown>>,
  after: Readonly<Record<string, unknown>>,
): StoredGroup {
  return Object.entries(after).reduce(
    (kept, [name, value]) => (value === before[name] ? kept : kept.set(name, value)),
    data,
  );
}

function fieldsOf({ fields, files }: Collection): readonly Field[] {
  return fields ?? files?.[0]?.fields ?? [];
}

const keyOf = (entry: StoredGroup) =>
  `${String(entry.get('collection'))} ${String(entry.get('path'))}`;

/** `src/content/promises/varnamo/2024.yaml` → `varnamo/2024`. */
function idOfPath(path: string): string {
  return path
    .split('/')
    .slice(3)
    .join('/')
    .replace(/\.yaml$/, '');
}

function idOf(
  entry: StoredGroup,
  { folder = '' }: Collection,
  name: CollectionName,
  data: Record<string, unknown>,
): string {
  const path = entry.get('path');
  if (typeof path === 'string' && path !== '') return idOfPath(path);
  const within = folder.split('/').slice(3).join('/');
  return [within, typeof data['title'] === 'string' ? data['title'] : name]
    .filter(Boolean)
    .join('/');
}

/** The values that the name of a new file is made of. */
function namesOf({ slug = '' }: Collection, data: Record<string, unknown>): string[] {
  return [...slug.matchAll(/\{\{(\w+)\}\}/g)].map(([, field]) => {
    const value = data[field ?? ''];
    return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
  });
}

/** Every file that the form reaches, as it stands now. */
async function readContent(
  backend: Backend,
  collections: readonly Collection[],
): Promise<ContentFile[]> {
  const read = backend.allEntriesByFolder ?? backend.entriesByFolder;
  if (!read) return [];
  const folders = [
    ...new Map(
      collections.flatMap(({ folder, path }) =>
        folder === undefined ? [] : ([[folder, path ? 3 : 1]] as const),
      ),
    ),
  ];
  const files = await Promise.all(
    folders.map(([folder, depth]) => read.call(backend, folder, 'yaml', depth)),
  );
  const found = new Map(files.flat().map(({ data, file }) => [file.path, data]));
  return [...found].flatMap(([path, text]): ContentFile[] => {
    const collection = path.split('/')[2] ?? '';
    if (!isCollectionName(collection) || !Object.hasOwn(COLLECTION_SCHEMAS, collection)) return [];
    const { data, lineOf } = readYaml(text, path);
    return data === undefined ? [] : [{ collection, id: idOfPath(path), file: path, data, lineOf }];
  });
}
