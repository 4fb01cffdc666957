/** Drafts for the public pages, as files. Nothing here publishes anything. */
import { useState } from 'preact/hooks';
import { daysOfWeek } from '../../domain/calendar/weeks.ts';
import { firstDay, lastDay } from '../../domain/calendar/days.ts';
import { shiftMonth } from '../../domain/statistics/periods.ts';
import type { Draft, DraftMaterial } from '../../domain/est/draft.ts';
import { checkPeriod, latestMonths, MOST_MONTHS } from '../../domain/est/draft-period.ts';
import { deskWeek } from '../../i18n/sv/desk-week.ts';
import { handledTips } from './coded-tips.ts';
import { download } from './download.ts';
import type * as Drafts from './week-drafts.ts';
import { SelectField } from './fields.tsx';
import type { WeekMaterial } from './use-week-material.ts';

const words = deskWeek.publish;

export function Publish({ material }: { material: WeekMaterial }) {
  const { desk, today, tips, measures, priorities } = material;
  const { publisher } = desk.page;
  const [period, setPeriod] = useState(() => latestMonths(today));
  const [area, setArea] = useState('');
  const [left, leave] = useState<ReadonlySet<string>>(new Set());
  const [said, say] = useState('');
  const problem = checkPeriod(period, today);
  const [from, to] = [firstDay(period.from), lastDay(period.to)];
  const telling = measures
    .map(({ content }) => content)
    .filter(({ closed }) => {
      if (!closed) return false;
      const days = daysOfWeek(closed.week);
      return days.to >= from && days.from <= to;
    });
  const draftMaterial: DraftMaterial = {
    publisher,
    period,
    today,
    rule: publisher.disclosure,
    tips,
    measures: telling.filter(({ id }) => !left.has(id)),
  };
  const months = Array.from({ length: MOST_MONTHS }, (_, index) =>
    shiftMonth(today.slice(0, 7), -1 - index),
  ).map((month) => [month, deskWeek.month(month)] as const);
  const give = async (make: (drafts: typeof Drafts) => Draft<object> | undefined) => {
    try {
      // What hides small counts and writes YAML is fetched when somebody wants a draft.
      const drafts = await import('./week-drafts.ts');
      const draft = make(drafts);
      if (!draft) {
        say(words.serviceNone);
        return;
      }
      const name = drafts.draftFileName(draft);
      download({ name, type: 'application/yaml', content: drafts.draftText(draft) });
      say(
        [
          deskWeek.files.done(name),
          ...(draft.mayNamePerson.length > 0 ? [words.mayName] : []),
        ].join(' '),
      );
    } catch {
      say(words.failed);
    }
  };
  const chosenPriorities = priorities.flatMap(
    ({ content: { priorityArea, decidedWeek, closed } }) =>
      priorityArea !== undefined &&
      daysOfWeek(decidedWeek).from <= to &&
      (closed === undefined || daysOfWeek(closed.week).to >= from)
        ? [priorityArea]
        : [],
  );
  return (
    <section class="week-part">
      <h2>{words.title}</h2>
      <p>{words.lead}</p>
      <div class="week-fields">
        <SelectField
          label={words.from}
          options={months}
          error={problem && words.problems[problem]}
          value={period.from}
          onValue={(value) => {
            setPeriod({ ...period, from: value });
          }}
        />
        <SelectField
          label={words.to}
          options={months}
          value={period.to}
          onValue={(value) => {
            setPeriod({ ...period, to: value });
          }}
        />
      </div>
      <fieldset>
        <legend>{words.measures}</legend>
        <p class="desk-hint">{words.measuresHint}</p>
        {telling.length === 0 && <p>{words.measuresNone}</p>}
        {telling.map(({ id, what }) => (
          <label key={id} class="week-check">
            <input
              type="checkbox"
              checked={!left.has(id)}
              onChange={(event) => {
                const next = new Set(left);
                if (event.currentTarget.checked) next.delete(id);
                else next.add(id);
                leave(next);
              }}
            />
            {what}
          </label>
        ))}
      </fieldset>
      <div class="week-buttons">
        <button
          type="button"
          class="desk-button"
          aria-disabled={problem !== undefined}
          onClick={() =>
            problem === undefined && void give(({ draftFeedback }) => draftFeedback(draftMaterial))
          }
        >
          {words.feedback}
        </button>
      </div>
      <h3>{words.situationTitle}</h3>
      <p class="desk-hint">{words.situationHint}</p>
      <SelectField
        label={words.scope}
        first={words.whole}
        options={publisher.areas.map(({ id, name }) => [id, name])}
        value={area}
        onValue={setArea}
      />
      <div class="week-buttons">
        <button
          type="button"
          class="desk-button"
          aria-disabled={problem !== undefined}
          onClick={() =>
            problem === undefined &&
            void give(({ draftSituation }) =>
              draftSituation(draftMaterial, {
                ...(area !== '' && { area }),
                priorityAreas: [...new Set(chosenPriorities)],
              }),
            )
          }
        >
          {words.situation}
        </button>
      </div>
      <h3>{words.serviceTitle}</h3>
      <p class="desk-hint">{words.serviceHint}</p>
      <div class="week-buttons">
        <button
          type="button"
          class="desk-button"
          onClick={() =>
            void give(({ draftService }) =>
              draftService(publisher, handledTips(desk.state.tips), {
                today,
                rule: publisher.disclosure,
              }),
            )
          }
        >
          {words.service}
        </button>
      </div>
      <p role="status">{said}</p>
    </section>
  );
}
