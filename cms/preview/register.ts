/**
 * Beside the form: the site's own page with what is written in it. Runs in the admin page, in a browser.
 *
 * The page is asked for from the local server (preview.astro) and shown in a frame of its own without scripts, so that
 * what someone writes can do nothing to the editor.
 */
import { entryId } from './entry-id.ts';
import { PREVIEW_PATH } from './path.ts';

/** As Decap hands it over: an immutable map. */
interface EditorEntry {
  getIn: (path: readonly string[]) => unknown;
}
interface EditorData {
  toJS: () => Record<string, unknown>;
}
interface PreviewProps {
  entry: EditorEntry;
}

/** What is used of Decap and of the React that it brings along, both on `window`. */
export interface EditorGlobals {
  CMS: { registerPreviewTemplate: (collection: string, template: unknown) => void };
  h: (tag: string, props: Record<string, unknown>, ...children: unknown[]) => unknown;
  createClass: (methods: Record<string, unknown>) => unknown;
}

export interface PreviewOptions {
  /** The collections that have a preview. */
  collections: readonly string[];
  /** Takes away what an editor has left empty, as when it is saved. */
  clean: (collection: string, data: Record<string, unknown>) => Record<string, unknown>;
}

/** Long enough not to ask at every letter, short enough to seem at once. */
const PAUSE_MS = 300;
const NOT_HERE =
  'Förhandsvisningen finns när du skriver på din egen dator. Kör npm run cms där projektet ligger.';

interface Preview {
  props: PreviewProps;
  state: { html: string; words: string };
  setState: (state: Partial<Preview['state']>) => void;
  timer: ReturnType<typeof setTimeout> | undefined;
  /** Counts the questions, so that a late answer does not replace a newer one. */
  asked: number;
  scroll: number;
  frame: HTMLIFrameElement | null;
  ask: () => void;
}

/** Gives each of the collections a preview. Call it before Decap starts. */
export function registerPreviews(
  { CMS, h, createClass }: EditorGlobals,
  { collections, clean }: PreviewOptions,
): void {
  for (const collection of collections) {
    CMS.registerPreviewTemplate(collection, createClass(preview(collection, h, clean)));
  }
}

function preview(collection: string, h: EditorGlobals['h'], clean: PreviewOptions['clean']) {
  return {
    getInitialState: () => ({ html: '', words: 'Hämtar sidan …' }),
    componentDidMount(this: Preview) {
      this.asked = 0;
      this.scroll = 0;
      this.ask();
    },
    componentDidUpdate(this: Preview, before: PreviewProps) {
      if (before.entry.getIn(['data']) === this.props.entry.getIn(['data'])) return;
      clearTimeout(this.timer);
      this.timer = setTimeout(() => this.ask(), PAUSE_MS);
    },
    componentWillUnmount(this: Preview) {
      clearTimeout(this.timer);
      this.asked = Number.MAX_SAFE_INTEGER;
    },
    ask(this: Preview) {
      this.asked += 1;
      const question = this.asked;
      const { entry } = this.props;
      const data = clean(collection, (entry.getIn(['data']) as EditorData).toJS());
      const path = entry.getIn(['path']);
      void answer(collection, entryId(collection, typeof path === 'string' ? path : '', data), data)
        .then((html) => ({ html, words: '' }))
        .catch((error: unknown) => ({ html: '', words: (error as Error).message }))
        .then((state) => {
          if (question !== this.asked) return;
          this.scroll = this.frame?.contentWindow?.scrollY ?? this.scroll;
          this.setState(state);
        });
    },
    render(this: Preview) {
      const { html, words } = this.state;
      if (html === '') return h('p', { role: 'status', style: WORDS }, words);
      return h('iframe', {
        title: 'Så här ser sidan ut',
        srcDoc: html,
        // No scripts and no forms. The same origin, so that the place on the page can be kept.
        sandbox: 'allow-same-origin',
        style: WHOLE,
        ref: (frame: HTMLIFrameElement | null) => {
          this.frame = frame;
        },
        onLoad: () => {
          const shown = this.frame?.contentWindow;
          shown?.scrollTo(0, this.scroll);
          // A link would take the frame away from what is being written.
          shown?.document.addEventListener('click', (event) => event.preventDefault());
        },
      });
    },
  };
}

const WHOLE = { position: 'fixed', inset: 0, inlineSize: '100%', blockSize: '100%', border: 0 };
const WORDS = { font: '1.125rem/1.5 system-ui, sans-serif', padding: '1.5rem' };

/** @returns the page; @throws Error with words for the one who writes */
async function answer(
  collection: string,
  id: string,
  data: Record<string, unknown>,
): Promise<string> {
  const response = await fetch(PREVIEW_PATH, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ collection, id, data }),
  });
  if (response.status === 404 || response.status === 405) throw new Error(NOT_HERE);
  if (!response.ok) {
    throw new Error('Sidan kunde inte visas. Det du har skrivit finns kvar i formuläret.');
  }
  return response.text();
}
