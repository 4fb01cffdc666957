/**
 * A published lägesbild: the common picture of a period that has ended, in aggregate.
 *
 * What the weekly meeting sees is not public. What is published has passed a secrecy review, and small
 * counts were hidden before the file was written: everything in git can be read by all.
 */
import { z } from 'zod';
import { firstDay, lastDay } from '../calendar/days.ts';
import { basedOn } from '../chain/schema.ts';
import { isoDate, lang, line, partialDate, prose, slug, sources } from '../content/fields.ts';
import { MISSING_REASONS, SUPPRESSION_REASONS } from '../statistics/schema.ts';

/** How large the place is that the picture is of. Nothing smaller than a named part is published. */
export const AREA_LEVELS = ['municipality', 'area'] as const;

/** Counts from one up to here point at people. The same threshold as in the publisher’s own statistics. */
export const SMALLEST_SHOWN = 5;

const category = line('Kategori', 'Skadegörelse');

export const countOfCategory = z
  .union(
    [
      z.strictObject({
        category,
        value: z.int().min(0).meta({ title: 'Antal', example: 12 }),
      }),
      z.strictObject({ category, suppressed: z.enum(SUPPRESSION_REASONS) }),
      z.strictObject({ category, missing: z.enum(MISSING_REASONS) }),
    ],
    { error: 'Varje rad har en kategori och ett av: value, suppressed eller missing.' },
  )
  .meta({ title: 'Antal i en kategori', example: '{ category: Skadegörelse, value: 12 }' });

export const situationReportSchema = z
  .strictObject({
    lang,
    publisher: slug,
    title: line('Rubrik', 'Lägesbild för hösten 2025'),
    summary: prose('Kort om lägesbilden', 'Mest handlar det om mörka platser.'),
    /** Ended when it is published: a picture of today would show what is planned. */
    period: z
      .strictObject({ from: partialDate, to: partialDate })
      .meta({ title: 'Period, avslutad', example: '{ from: 2025-07, to: 2025-09 }' }),
    published: isoDate,
    level: z
      .enum(AREA_LEVELS, {
        error: 'Skriv municipality (hela kommunen) eller area (ett område).',
      })
      .meta({ title: 'Hur stort område', example: 'municipality' }),
    /** One of the publisher's areas, when the picture is of a part. */
    area: slug.optional(),
    secrecyReview: z
      .strictObject(
        { by: line('Granskat av, roll', 'säkerhetssamordnare'), date: isoDate },
        { error: 'En lägesbild publiceras först när någon har prövat sekretessen.' },
      )
      .meta({
        title: 'Sekretessprövning',
        example: '{ by: säkerhetssamordnare, date: 2025-10-20 }',
      }),
    stoodOut: z
      .array(line('Det här stack ut', 'Fler såg mopeder på gångvägen.', 300))
      .default([])
      .meta({ title: 'Det här stack ut' }),
    /** Priority areas that were chosen from this picture. */
    priorities: z
      .array(slug)
      .default([])
      .meta({ title: 'Prioriterade områden', example: '[stationsomradet]' }),
    measures: z
      .array(line('Det här bestämdes', 'Nya lampor vid gångvägen.', 300))
      .default([])
      .meta({ title: 'Åtgärder' }),
    counts: z
      .strictObject({
        title: line('Vad som räknas', 'Rapporterade händelser'),
        /** The same counts as the publisher's statistics with this measure; disclosure control takes them together. */
        measure: slug
          .optional()
          .meta({ title: 'Det som räknas', example: 'rapporterade-handelser' }),
        rows: z.array(countOfCategory).min(1, { error: 'Minst en rad behövs.' }),
        total: z.int().min(0).optional().meta({ title: 'Summa', example: 63 }),
      })
      .optional()
      .meta({ title: 'Antal per kategori' }),
    basedOn,
    sources,
  })
  .superRefine((report, context) => {
    const issue = (path: (string | number)[], message: string) =>
      context.addIssue({ code: 'custom', path, message });
    const { period, level, area, published, secrecyReview, counts } = report;
    if (lastDay(period.to) < firstDay(period.from)) {
      issue(['period', 'to'], 'Perioden slutar innan den börjar.');
    }
    if (published <= lastDay(period.to)) {
      issue(['published'], 'En lägesbild publiceras när perioden är slut, inte före.');
    }
    if (secrecyReview.date > published) {
      issue(['secrecyReview', 'date'], 'Sekretessen prövas innan lägesbilden publiceras.');
    }
    if (level === 'area' && area === undefined) {
      issue(['area'], 'Skriv vilket område, ett kortnamn i utgivarens fil. Så här: area: centrum');
    }
    if (level === 'municipality' && area !== undefined) {
      issue(['area'], 'Gäller lägesbilden ett område skriver du level: area.');
    }
    if (counts) checkCounts(counts, issue);
  })
  .meta({ title: 'Lägesbild' });

/** A small count is hidden, and one hidden cell beside a total can be worked out. */
function checkCounts(
  counts: { rows: readonly CountOfCategory[]; total?: number | undefined },
  issue: (path: (string | number)[], message: string) => void,
): void {
  counts.rows.forEach((row, index) => {
    if ('value' in row && row.value > 0 && row.value < SMALLEST_SHOWN) {
      issue(
        ['counts', 'rows', index, 'value'],
        `Antal från 1 till ${SMALLEST_SHOWN - 1} döljs. Så här: suppressed: protected`,
      );
    }
  });
  const hidden = counts.rows.filter((row) => 'suppressed' in row).length;
  const absent = counts.rows.filter((row) => 'missing' in row).length;
  if (counts.total === undefined) return;
  if (hidden === 1 && absent === 0) {
    issue(
      ['counts', 'total'],
      'Det dolda talet går att räkna ut från summan. Dölj ett till: suppressed: protected',
    );
  }
  const shown = counts.rows.reduce((sum, row) => sum + ('value' in row ? row.value : 0), 0);
  if (hidden + absent === 0 && shown !== counts.total) {
    issue(['counts', 'total'], `Raderna blir ${shown} ihop, inte ${counts.total}.`);
  }
}

export type SituationReport = z.infer<typeof situationReportSchema>;
export type CountOfCategory = z.infer<typeof countOfCategory>;
