/** A promise as a picture for those who share its link: kind, title, how it goes, and whose it is. */
import type { Publisher } from '../../domain/publishers/schema.ts';
import type { Box } from '../../lib/pictures/draw.ts';
import type { PromiseView } from '../promises.ts';
import { senderOf } from './feeds.ts';

/** The light colours of src/styles/tokens.css: a picture does not follow the reader's choice of dark. */
const PAPER = '#fbf8f2';
const INK = '#1b2a2a';
const INK_SOFT = '#475656';
const SPRUCE = '#14524a';

/** Long titles are set smaller so that they fit in three lines; beyond that they are cut with an ellipsis. */
const SIZES = [
  { upTo: 30, size: 76 },
  { upTo: 70, size: 64 },
  { upTo: Infinity, size: 48 },
] as const;

export function sharePicture(promise: PromiseView, publisher: Publisher, lang: string): Box {
  const size = SIZES.find(({ upTo }) => promise.title.length <= upTo)?.size ?? 48;
  return box({ ...column, width: '100%', height: '100%', background: PAPER, color: INK }, [
    box({ ...column, flexGrow: 1, padding: '64px 80px 0', gap: 20 }, [
      line(`${promise.kind}, ${promise.phaseText}`, { fontSize: 34, color: INK_SOFT }),
      line(promise.title, { fontSize: size, fontWeight: 700, lineHeight: 1.12, lineClamp: 3 }),
      line(promise.howItGoes, { fontSize: 36, lineHeight: 1.4, lineClamp: 4 }),
    ]),
    box({ background: SPRUCE, color: '#ffffff', padding: '28px 80px', display: 'flex' }, [
      line(senderOf(publisher, lang), { fontSize: 36, fontWeight: 700, lineClamp: 1 }),
    ]),
  ]);
}

const column = { display: 'flex', flexDirection: 'column', fontFamily: 'Hyperlegible' };

function box(style: Box['props']['style'], children: Box[]): Box {
  return { type: 'div', props: { style, children } };
}

function line(text: string, style: Box['props']['style']): Box {
  return { type: 'div', props: { style: { display: 'block', ...style }, children: text } };
}
