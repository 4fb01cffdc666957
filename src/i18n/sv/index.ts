/** Swedish: the source of all interface text. Other languages satisfy its shape. */
import { accessibility } from './accessibility.ts';
import { answers } from './answers.ts';
import { chain } from './chain.ts';
import { charts } from './charts.ts';
import { dialogues } from './dialogues.ts';
import { explore } from './explore.ts';
import { counted } from './counted.ts';
import { follow } from './follow.ts';
import { forms } from './forms.ts';
import { fraud } from './fraud.ts';
import { fraudHelp } from './fraud-help.ts';
import { history } from './history.ts';
import { lagesbild } from './lagesbild.ts';
import { methods } from './methods.ts';
import { network } from './network.ts';
import { openData } from './open-data.ts';
import { pages } from './pages.ts';
import { placeMap } from './place-map.ts';
import { helpers, practice } from './practice.ts';
import { privacy } from './privacy.ts';
import { promises } from './promises.ts';
import { providers } from './providers.ts';
import { search } from './search.ts';
import { signIn } from './sign-in.ts';
import { signUp } from './sign-up.ts';
import { site } from './site.ts';
import { statistics } from './statistics.ts';
import { walks } from './walks.ts';

export const sv = {
  site,
  promises,
  history,
  chain,
  lagesbild,
  methods,
  network,
  follow,
  statistics,
  openData,
  charts,
  explore,
  fraud,
  fraudHelp,
  practice,
  helpers,
  forms,
  placeMap,
  walks,
  answers,
  counted,
  dialogues,
  signUp,
  pages,
  providers,
  privacy,
  accessibility,
  search,
  signIn,
};
export type Dictionary = typeof sv;
