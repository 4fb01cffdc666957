/** English, for residents who do not read Swedish: plain words, short sentences. */
import type { Dictionary } from '../sv/index.ts';
import { chain } from './chain.ts';
import { forms } from './forms.ts';
import { fraud } from './fraud.ts';
import { lagesbild } from './lagesbild.ts';
import { pages } from './pages.ts';
import { promises } from './promises.ts';
import { site } from './site.ts';
import { statistics } from './statistics.ts';

export const en = {
  site,
  promises,
  chain,
  lagesbild,
  statistics,
  fraud,
  forms,
  pages,
} satisfies Dictionary;
