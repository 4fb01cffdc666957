/**
 * What is published has happened. An activity still to come is a plan, and plans (the Police's above all)
 * are not published; a lägesbild of a period that still runs would show what is being looked at now.
 */
import { firstDay, lastDay, type Day } from '../../src/domain/calendar/days.ts';
import { partialDate } from '../../src/domain/content/fields.ts';
import type { ContentFile } from './load.ts';
import { formatFieldPath, type FieldPath, type Problem } from './problem.ts';
import { valueAt } from './schema-node.ts';

/** Every dated thing that lies ahead of `today` and must not. */
export function checkTime(files: readonly ContentFile[], today: Day): Problem[] {
  return files.flatMap((entry) => {
    if (entry.collection === 'follow-ups') return activitiesToCome(entry, today);
    if (entry.collection === 'situation-reports') return openPeriod(entry, today);
    return [];
  });
}

function activitiesToCome(entry: ContentFile, today: Day): Problem[] {
  const activities = valueAt(entry.data, ['activities']);
  const count = Array.isArray(activities) ? activities.length : 0;
  return Array.from({ length: count }, (_, index) => ['activities', index, 'when']).flatMap(
    (path) => {
      const when = writtenDate(entry, path);
      return when === undefined || firstDay(when) <= today
        ? []
        : [
            problem(entry, path, {
              message: `Insatsen ligger i framtiden (${when}). Insatser som inte har gjorts än publiceras inte.`,
              hint: 'Lägg in den när den är gjord. Något som alla kan komma till hör hemma i kalendern (events).',
            }),
          ];
    },
  );
}

function openPeriod(entry: ContentFile, today: Day): Problem[] {
  const path = ['period', 'to'];
  const to = writtenDate(entry, path);
  return to === undefined || lastDay(to) < today
    ? []
    : [
        problem(entry, path, {
          message: `Perioden är inte slut (${to}). En lägesbild publiceras bara för tid som har gått.`,
          hint: 'Vänta tills perioden är slut, eller korta den.',
        }),
      ];
}

/** The date as written; nothing when it is missing, or no date at all, which the schema tells. */
function writtenDate(entry: ContentFile, path: FieldPath): string | undefined {
  const date = partialDate.safeParse(valueAt(entry.data, path));
  return date.success ? date.data : undefined;
}

function problem(
  entry: ContentFile,
  path: FieldPath,
  words: Pick<Problem, 'message' | 'hint'>,
): Problem {
  return { file: entry.file, line: entry.lineOf(path), field: formatFieldPath(path), ...words };
}
