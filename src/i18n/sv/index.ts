/** Swedish: the source of all interface text. Other languages satisfy its shape. */
import { forms } from './forms.ts';
import { fraud } from './fraud.ts';
import { history } from './history.ts';
import { network } from './network.ts';
import { pages } from './pages.ts';
import { promises } from './promises.ts';
import { site } from './site.ts';
import { statistics } from './statistics.ts';

export const sv = { site, promises, statistics, fraud, forms, pages, network, history };
export type Dictionary = typeof sv;
