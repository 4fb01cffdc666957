/**
 * Tiles from the site's own address: one PMTiles file with pictures, or pictures by number. Drawn on a canvas, because the
 * security policy lets no picture come from memory (`blob:`), and Leaflet's own layer clears its pictures with `data:`.
 */
import { GridLayer, type Coords, type DoneCallback, type GridLayerOptions } from 'leaflet';

export interface Tiles {
  /** `/kartor/kommunen.pmtiles` or `/kartor/{z}/{x}/{y}.png`. */
  path: string;
  /** The closest zoom that there are pictures for; nearer, they are drawn larger. */
  maxZoom: number;
}

type Fetch = (z: number, x: number, y: number) => Promise<Blob | undefined>;

/** A layer of tiles. What cannot be fetched is left empty: the map still has its points. */
export function tileLayer(tiles: Tiles): GridLayer {
  return new OwnTiles(fetcherOf(tiles), { maxNativeZoom: tiles.maxZoom, keepBuffer: 1 });
}

class OwnTiles extends GridLayer {
  readonly #fetch: Fetch;

  constructor(fetchTile: Fetch, options: GridLayerOptions) {
    super(options);
    this.#fetch = fetchTile;
  }

  protected override createTile({ x, y, z }: Coords, done: DoneCallback): HTMLElement {
    const canvas = document.createElement('canvas');
    this.#fetch(z, x, y)
      .then((picture) => draw(canvas, picture))
      .then(
        () => done(undefined, canvas),
        (error: unknown) => done(error as Error, canvas),
      );
    return canvas;
  }
}

async function draw(canvas: HTMLCanvasElement, picture: Blob | undefined): Promise<void> {
  if (!picture) return;
  const bitmap = await createImageBitmap(picture);
  // A tile of 512 px for screens with small points keeps all of them.
  canvas.width = bitmap.width;
  canvas.height = bitmap.height;
  canvas.getContext('2d')?.drawImage(bitmap, 0, 0);
  bitmap.close();
}

function fetcherOf({ path }: Tiles): Fetch {
  return path.endsWith('.pmtiles') ? fromArchive(path) : fromPattern(path);
}

function fromArchive(path: string): Fetch {
  const archive = import('pmtiles').then(
    ({ PMTiles }) => new PMTiles(new URL(path, location.origin).href),
  );
  return async (z, x, y) => {
    const tile = await (await archive).getZxy(z, x, y);
    return tile && new Blob([tile.data]);
  };
}

function fromPattern(path: string): Fetch {
  return async (z, x, y) => {
    const address = path
      .replace('{z}', String(z))
      .replace('{x}', String(x))
      .replace('{y}', String(y));
    const answer = await fetch(address);
    // Outside the area that the tiles cover there is nothing.
    if (answer.status === 404 || answer.status === 204) return undefined;
    if (!answer.ok) throw new Error(`${answer.status} ${address}`);
    return answer.blob();
  };
}
