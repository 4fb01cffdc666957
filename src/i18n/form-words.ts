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
  site: {
    notFound: Pick<Site['notFound'], 'title' | 'home'>;
    error: Pick<Site['error'], 'title'>;
    emergency: Pick<Site['emergency'], 'call'>;
  };
}
