/**
 * The words that the forms need, wherever they are shown: a language may have these and no others
 * (decision 40). Every full dictionary has them.
 */
import type { Dictionary } from './sv/index.ts';

type Site = Dictionary['site'];
type Tip = Dictionary['forms']['tip'];

export interface FormWords {
  forms: Omit<Dictionary['forms'], 'tip'> & { tip: Omit<Tip, 'association' | 'ok'> };
  answers: Dictionary['answers'];
  providers: Omit<Dictionary['providers'], 'reading' | 'privacy'>;
  /** Of a dialogue until its answers are published; its results are in the languages of the whole site. */
  dialogues: Omit<
    Dictionary['dialogues'],
    'title' | 'lead' | 'none' | 'listTitle' | 'results' | 'home'
  >;
  signUp: Omit<Dictionary['signUp'], 'link'>;
  walks: Omit<Dictionary['walks'], 'title' | 'lead' | 'none' | 'how' | 'start' | 'link'>;
  placeMap: Dictionary['placeMap'];
  /** When an event is, and the file that puts it in a calendar. */
  promises: { calendar: Pick<Dictionary['promises']['calendar'], 'week' | 'time'> };
  follow: { calendar: Pick<Dictionary['follow']['calendar'], 'file'> };
  site: {
    notFound: Pick<Site['notFound'], 'title' | 'home'>;
    error: Pick<Site['error'], 'title'>;
    emergency: Pick<Site['emergency'], 'call'>;
    otherLanguage: Site['otherLanguage'];
    sources: Site['sources'];
  };
}
