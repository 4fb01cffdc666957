/** The desk's views, in the order of its menu. A view takes the desk with `useDesk()`. */
import type { FunctionComponent } from 'preact';
import { desk as words } from '../i18n/sv/desk.ts';
import { deskSettings } from '../i18n/sv/desk-settings.ts';
import { Inbox } from './inbox/Inbox.tsx';
import { deskResponses } from '../i18n/sv/desk-responses.ts';
import { Responses } from './responses/Responses.tsx';
import { Settings } from './tools/Settings.tsx';
import { FollowUpView } from './week/FollowUpView.tsx';
import { MeasuresView } from './week/MeasuresView.tsx';
import { WeekView } from './week/WeekView.tsx';

export interface DeskView {
  /** In the address after `#`: never anything of a tip. */
  id: string;
  label: string;
  component: FunctionComponent;
}

export const VIEWS: readonly [DeskView, ...DeskView[]] = [
  { id: 'inkorg', label: words.views.inbox, component: Inbox },
  { id: 'vecka', label: words.views.week, component: WeekView },
  { id: 'atgarder', label: words.views.measures, component: MeasuresView },
  { id: 'uppfoljning', label: words.views.statistics, component: FollowUpView },
  { id: 'svar', label: deskResponses.title, component: Responses },
  { id: 'installningar', label: deskSettings.title, component: Settings },
];
