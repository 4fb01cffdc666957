/** <explore-chart> and <area-map>: Chart.js and Leaflet, with their styles, are fetched by the press of a button. */
import type { AreaMapData } from '../../../views/statistics/area-map.ts';
import type { ExploreData } from '../../../views/statistics/explore-data.ts';
import { fetchPart } from '../../ui/fetch-part.ts';
import { defineOnDemand } from './on-demand.ts';

defineOnDemand<ExploreData>(
  'explore-chart',
  async () => (await fetchPart(() => import('./explore-panel.ts'))).open,
);
defineOnDemand<AreaMapData>(
  'area-map',
  async () => (await fetchPart(() => import('../area-map/area-map-panel.ts'))).open,
);
