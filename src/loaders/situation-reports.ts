/** Loads a publisher's published lägesbilder for the view. */
import { priorityAreasOf, publisherBySlug, situationReportsOf } from '../lib/content.ts';
import { publisherPaths, type Site } from '../lib/site.ts';
import { situationReportView, type SituationReportView } from '../views/situation-reports.ts';

/** The newest period first. */
export async function loadSituationReports(
  site: Site,
  slug: string,
): Promise<SituationReportView[]> {
  const publisher = await publisherBySlug(slug);
  const titles = new Map((await priorityAreasOf(slug)).map((area) => [area.slug, area.title]));
  const reports = await situationReportsOf(slug);
  return reports.map((report) => situationReportView(site, publisher, report, titles));
}

/** Every lägesbild of every publisher and language. */
export async function situationReportPaths() {
  const paths = await Promise.all(
    (await publisherPaths()).map(async ({ params, props }) =>
      (await loadSituationReports(props.site, props.publisher)).map((report) => ({
        params: { ...params, slug: report.entry.slug },
        props: { ...props, report },
      })),
    ),
  );
  return paths.flat();
}
