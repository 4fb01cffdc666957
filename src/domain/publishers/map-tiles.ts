/**
 * The background of maps, when the publisher has one. Only from the site's own address: a tile that is fetched from
 * somebody else tells them who looks at which place.
 */
import { z } from 'zod';
import { line } from '../content/fields.ts';

const PMTILES = /^\/(?:[a-z0-9_-]+\/)*[a-z0-9_.-]+\.pmtiles$/;
const TEMPLATE = /^\/(?:[a-z0-9_-]+\/)*\{z\}\/\{x\}\/\{y\}(?:@2x)?\.(?:png|jpg|jpeg|webp)$/;

export const mapTiles = z
  .strictObject({
    /** One PMTiles file with pictures, or a pattern whose {z}, {x} and {y} are a tile's number (Web Mercator). */
    path: z
      .string()
      .refine((path) => PMTILES.test(path) || TEMPLATE.test(path), {
        error:
          'Skriv en adress på den egna webbplatsen: /kartor/kommunen.pmtiles eller /kartor/{z}/{x}/{y}.png.',
      })
      .meta({ title: 'Kartbildernas adress', example: '/kartor/kommunen.pmtiles' }),
    /** Who made the map, as its licence wants it said. It stands under every map. */
    attribution: line('Källa till kartan', '© Lantmäteriet'),
    maxZoom: z
      .int()
      .min(8)
      .max(20)
      .default(16)
      .meta({ title: 'Kartbildernas närmaste zoom', example: 16 }),
  })
  .meta({ title: 'Kartbilder' });

export type MapTiles = z.infer<typeof mapTiles>;
