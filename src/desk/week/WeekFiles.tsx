/** What is taken to the meeting: the printed sheet, the files, and the sealed copy for the municipality's own file. */
import { useState } from 'preact/hooks';
import { weekFile } from '../../domain/est/week-file.ts';
import { deskWeek } from '../../i18n/sv/desk-week.ts';
import { TIP_FORM } from './coded-tips.ts';
import { download } from './download.ts';
import { exportFile, EXPORT_FORMATS, type DownloadFile } from './export-files.ts';
import type { WeekMaterial } from './use-week-material.ts';

const words = deskWeek.files;

export function WeekFiles({ material, week }: { material: WeekMaterial; week: string }) {
  const { desk, tips, measures, imported, priorities, notes, places } = material;
  const { publisher } = desk.page;
  const [said, say] = useState('');
  const give = async (make: () => Promise<DownloadFile>) => {
    say(words.busy);
    try {
      const file = await make();
      download(file);
      say(words.done(file.name));
    } catch {
      say(words.failed);
    }
  };
  const file = () =>
    weekFile({ slug: publisher.slug, areas: publisher.areas, places }, week, {
      tips,
      reported: imported
        .filter(({ content }) => !content.another)
        .flatMap(({ content }) => content.counts),
      measures: measures.map(({ content }) => content),
    });
  const sealed = async (): Promise<DownloadFile> => ({
    name: `vecka-${publisher.slug}-${week}.age`,
    type: 'application/octet-stream',
    content: await desk.sealCopy({
      publisher: publisher.slug,
      week,
      tips: desk.state.tips.filter((tip) => tip.form === TIP_FORM && tip.isoWeek === week),
      priorities: priorities.map(({ content }) => content),
      measures: measures.map(({ content }) => content),
      note: notes.find(({ id }) => id === week)?.content.note ?? '',
      reported: imported
        .filter(({ content }) => content.week === week)
        .map(({ content }) => content),
    }),
  });
  return (
    <section class="week-part">
      <h2>{words.title}</h2>
      <div class="week-buttons">
        <button
          type="button"
          class="button"
          onClick={() => {
            print();
          }}
        >
          {words.print}
        </button>
        {EXPORT_FORMATS.map((format) => (
          <button
            key={format}
            type="button"
            class="desk-button"
            onClick={() => void give(() => exportFile(format, file(), publisher.areas))}
          >
            {words.formats[format]}
          </button>
        ))}
      </div>
      <p class="desk-hint">{words.lead}</p>
      <div class="week-buttons">
        <button type="button" class="desk-button" onClick={() => void give(sealed)}>
          {words.sealed}
        </button>
      </div>
      <p class="desk-hint">{words.sealedHint}</p>
      <p role="status">{said}</p>
    </section>
  );
}
