/** What other reporters have counted, beside the tips and never added to them. */
import { EST_CATEGORIES } from '../../domain/est/codes.ts';
import { deskWeek } from '../../i18n/sv/desk-week.ts';
import { byReporter, ImportWeek } from './ImportWeek.tsx';
import { useSaving } from './use-form.ts';
import type { WeekMaterial } from './use-week-material.ts';
import type { ImportedWeek } from './week-records.ts';
import { Trouble } from './Trouble.tsx';

const words = deskWeek.beside;
/** Categories that are named. */
const NAMED = 3;

export function Beside({ material, week }: { material: WeekMaterial; week: string }) {
  const saving = useSaving();
  const weeks = material.imported
    .filter(({ content }) => content.week === week)
    .toSorted((a, b) => byReporter(a.content, b.content));
  return (
    <section class="week-part">
      <h2>{words.title}</h2>
      {weeks.length === 0 ? (
        <p>{words.none}</p>
      ) : (
        <>
          <p>{words.lead}</p>
          <div class="scroll" role="group" aria-label={words.title} tabIndex={0}>
            <table class="table week-table">
              <thead>
                <tr>
                  <th scope="col">{words.reporter}</th>
                  <th scope="col" class="number">
                    {deskWeek.picture.count}
                  </th>
                  <th scope="col">{words.most}</th>
                  <th scope="col">{words.remove}</th>
                </tr>
              </thead>
              <tbody>
                {weeks.map(({ id, revision, content }) => (
                  <tr key={id}>
                    <th scope="row">{reporterName(content)}</th>
                    <td class="number">{totalOf(content)}</td>
                    <td>{mostOf(content)}</td>
                    <td>
                      <button
                        type="button"
                        class="desk-button"
                        aria-label={words.removeLabel(reporterName(content))}
                        onClick={() => void saving.remove({ kind: 'imported-week', id, revision })}
                      >
                        {words.remove}
                      </button>
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        </>
      )}
      <Trouble
        saving={saving}
        describe={() => ''}
        keepYours={saving.clear}
        keepTheirs={saving.clear}
      />
      <ImportWeek material={material} />
    </section>
  );
}

export function reporterName({ reporter, another }: ImportedWeek): string {
  const name = deskWeek.code.reporter[reporter];
  return another ? words.another(name) : name;
}

export function totalOf({ counts }: ImportedWeek): number {
  return counts.reduce((sum, { count }) => sum + count, 0);
}

/** "Stöld (4), Trafik (2)". */
export function mostOf({ counts }: ImportedWeek): string {
  return EST_CATEGORIES.map((category) => ({
    category,
    count: counts
      .filter((one) => one.category === category)
      .reduce((sum, { count }) => sum + count, 0),
  }))
    .filter(({ count }) => count > 0)
    .toSorted((a, b) => b.count - a.count)
    .slice(0, NAMED)
    .map(({ category, count }) => words.mostOf(deskWeek.code.category[category], count))
    .join(', ');
}
