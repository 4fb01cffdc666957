/**
 * Reads the page aloud with the device's own voice. Only voices that work without a network
 * (`localService`): others send the text away to be read, and what someone reads here is theirs.
 */
const BLOCKS = 'h1,h2,h3,p,li,dt,dd,th,td,summary';
const NOT_READ = 'fraud-tools,nav,.sources,.no-print,[aria-hidden]';

interface Sentence {
  text: string;
  range: Range;
  block: Element;
}

export function offerListening(button: HTMLButtonElement): void {
  if (!('speechSynthesis' in window)) return;
  const { lang } = document.documentElement;
  const voiceFor = () =>
    speechSynthesis
      .getVoices()
      .find((voice) => voice.localService && voice.lang.split(/[-_]/)[0]?.toLowerCase() === lang);
  const look = () => {
    button.hidden = voiceFor() === undefined;
  };
  look();
  speechSynthesis.addEventListener('voiceschanged', look);

  const { listen = '', pause = '', resume = '' } = button.dataset;
  let sentences: Sentence[] = [];
  let at = 0;
  let speaking = false;

  const rest = (label: string) => {
    speaking = false;
    mark(undefined);
    button.textContent = label;
  };
  const speak = () => {
    const sentence = sentences[at];
    const voice = voiceFor();
    if (!sentence || !voice) {
      at = 0;
      rest(listen);
      return;
    }
    mark(sentence);
    const said = new SpeechSynthesisUtterance(sentence.text);
    said.voice = voice;
    said.lang = voice.lang;
    said.rate = 0.9;
    // An utterance that was cut short ends too; then someone else goes on, or nobody.
    said.onend = () => {
      if (!speaking || sentences[at] !== sentence) return;
      at += 1;
      speak();
    };
    speechSynthesis.speak(said);
  };
  button.addEventListener('click', () => {
    if (speaking) {
      // Android takes pause() for cancel(): so the sentence is remembered, and begun again.
      rest(resume);
      speechSynthesis.cancel();
      return;
    }
    if (at === 0) sentences = sentencesOf(lang);
    speaking = true;
    button.textContent = pause;
    speak();
  });
  window.addEventListener('pagehide', () => speechSynthesis.cancel());
}

/** What the page says in its own language, sentence by sentence, with where each stands. */
function sentencesOf(lang: string): Sentence[] {
  const blocks = [...document.querySelectorAll<HTMLElement>(`main :is(${BLOCKS})`)].filter(
    (block) =>
      block.querySelector(BLOCKS) === null &&
      block.closest(NOT_READ) === null &&
      block.closest<HTMLElement>('[lang]')?.lang === lang &&
      block.getClientRects().length > 0,
  );
  return blocks.flatMap((block) => {
    const segmenter = new Intl.Segmenter(lang, { granularity: 'sentence' });
    return [...segmenter.segment(block.textContent)]
      .filter(({ segment }) => /[\p{L}\d]/u.test(segment))
      .map(({ segment, index }) => ({
        text: segment.replace(/\s+/g, ' ').trim(),
        range: rangeOf(block, index, index + segment.trimEnd().length),
        block,
      }));
  });
}

/** The range of the characters `from` to `to` of an element's text. */
function rangeOf(block: Element, from: number, to: number): Range {
  const range = document.createRange();
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
  let before = 0;
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    const after = before + node.length;
    if (from >= before && from < after) range.setStart(node, from - before);
    if (to > before && to <= after) {
      range.setEnd(node, to - before);
      break;
    }
    before = after;
  }
  return range;
}

/** Marks the sentence: itself where the browser can, else its paragraph. */
function mark(sentence: Sentence | undefined): void {
  const name = 'being-read';
  for (const element of document.querySelectorAll(`.${name}`)) element.classList.remove(name);
  if ('highlights' in CSS) {
    CSS.highlights.clear();
    if (sentence) CSS.highlights.set(name, new Highlight(sentence.range));
  } else sentence?.block.classList.add(name);
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
  sentence?.block.scrollIntoView({ block: 'nearest', behavior: still ? 'auto' : 'smooth' });
}
