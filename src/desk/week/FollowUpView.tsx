/** How the desk does, what became of the measures, and drafts to publish. */
import { useState } from 'preact/hooks';
import { addDays, isoWeekOf } from '../../domain/calendar/days.ts';
import { shiftWeek, weeksBetween } from '../../domain/calendar/weeks.ts';
import { DELIVERIES, EFFECTS } from '../../domain/est/codes.ts';
import { countOutcomes } from '../../domain/est/cycle.ts';
import { AGE_BANDS, serviceFigures } from '../../domain/est/service.ts';
import { deskWeek } from '../../i18n/sv/desk-week.ts';
import { handledTips } from './coded-tips.ts';
import { Publish } from './Publish.tsx';
import { useWeekMaterial, type WeekMaterial } from './use-week-material.ts';

const words = deskWeek.statistics;
const SPANS = ['quarter', 'year', 'all'] as const;
type Span = (typeof SPANS)[number];

export function FollowUpView() {
  const material = useWeekMaterial();
  return (
    <div class="week-columns">
      <div>
        <Service material={material} />
        <Outcomes material={material} />
      </div>
      <Publish material={material} />
    </div>
  );
}

function Service({ material: { desk, today } }: { material: WeekMaterial }) {
  const [span, choose] = useState<Span>('quarter');
  const from = { quarter: addDays(today, -91), year: `${today.slice(0, 4)}-01-01`, all: '' }[span];
  const tips = handledTips(desk.state.tips).filter(({ receivedAt }) => receivedAt >= from);
  const figures = serviceFigures(tips, today);
  return (
    <section class="week-part">
      <h2>{words.title}</h2>
      <label class="week-span">
        <span>{words.since}</span>
        <select
          value={span}
          onChange={(event) => {
            choose(SPANS.find((one) => one === event.currentTarget.value) ?? 'quarter');
          }}
        >
          {SPANS.map((one) => (
            <option key={one} value={one}>
              {words.spans[one]}
            </option>
          ))}
        </select>
      </label>
      {figures.received === 0 ? (
        <p>{words.none}</p>
      ) : (
        <>
          <dl class="week-figures">
            <dt>{words.read}</dt>
            <dd>{words.median(figures.medianToRead)}</dd>
            <dt>{words.answer}</dt>
            <dd>{words.median(figures.medianToAnswer)}</dd>
            <dt>{words.inTime}</dt>
            <dd>{words.share(figures.readInTime)}</dd>
            <dt>{words.returned}</dt>
            <dd>{words.share({ ...figures.receipt, of: figures.received })}</dd>
          </dl>
          <p class="desk-hint">{words.medianHint}</p>
          <table class="table week-table">
            <caption>{words.open}</caption>
            <tbody>
              {AGE_BANDS.map((band) => (
                <tr key={band}>
                  <th scope="row">{words.ages[band]}</th>
                  <td class="number">{figures.open[band]}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </>
      )}
    </section>
  );
}

function Outcomes({ material: { measures, today } }: { material: WeekMaterial }) {
  const now = isoWeekOf(today);
  const { closed, delivery, effect } = countOutcomes(
    measures.map(({ content }) => content),
    weeksBetween(shiftWeek(now, -52), now),
  );
  const { code, measure } = deskWeek;
  return (
    <section class="week-part">
      <h2>{words.outcomes}</h2>
      <p>{words.outcomesLead(closed)}</p>
      {closed > 0 && (
        <div class="week-pair">
          <table class="table week-table">
            <caption>{measure.delivery}</caption>
            <tbody>
              {DELIVERIES.map((one) => (
                <tr key={one}>
                  <th scope="row">{code.delivery[one]}</th>
                  <td class="number">{delivery[one]}</td>
                </tr>
              ))}
            </tbody>
          </table>
          <table class="table week-table">
            <caption>{measure.effect}</caption>
            <tbody>
              {EFFECTS.map((one) => (
                <tr key={one}>
                  <th scope="row">{code.effect[one]}</th>
                  <td class="number">{effect[one]}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
}
