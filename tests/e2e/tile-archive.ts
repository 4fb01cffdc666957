/**
 * A tiny PMTiles archive (version 3 of the format): one picture that stands for every tile there is. Enough to see that
 * the map reads a real archive by ranges from the site's own address.
 */

/** One point of red, half let through. */
const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==',
  'base64',
);
const HEADER_BYTES = 127;
const NO_COMPRESSION = 1;
const PNG_TILES = 2;
const MAX_ZOOM = 16;

export function tileArchive(): Buffer {
  // Zoom 0 to 16 have (4^17 − 1) / 3 tiles: one entry that repeats as many times.
  const everyTile = (4 ** (MAX_ZOOM + 1) - 1) / 3;
  const directory = Buffer.from([
    ...varint(1), // entries
    ...varint(0), // its tile number
    ...varint(everyTile), // how many times it repeats
    ...varint(PNG.length),
    ...varint(1), // its place in the data, plus one
  ]);
  const metadata = Buffer.from('{}');
  const header = Buffer.alloc(HEADER_BYTES);
  header.write('PMTiles', 0, 'ascii');
  header.writeUInt8(3, 7);
  const metadataAt = HEADER_BYTES + directory.length;
  const dataAt = metadataAt + metadata.length;
  const numbers = [
    ...[HEADER_BYTES, directory.length, metadataAt, metadata.length, dataAt, 0],
    ...[dataAt, PNG.length, everyTile, 1, 1],
  ];
  numbers.forEach((value, index) => header.writeBigUInt64LE(BigInt(value), 8 + 8 * index));
  header.writeUInt8(1, 96);
  header.writeUInt8(NO_COMPRESSION, 97);
  header.writeUInt8(NO_COMPRESSION, 98);
  header.writeUInt8(PNG_TILES, 99);
  header.writeUInt8(0, 100);
  header.writeUInt8(MAX_ZOOM, 101);
  return Buffer.concat([header, directory, metadata, PNG]);
}

export const tilePicture = (): Buffer => PNG;

function varint(value: number): number[] {
  const bytes: number[] = [];
  for (let rest = value; ; rest = Math.floor(rest / 128)) {
    if (rest < 128) return [...bytes, rest];
    bytes.push((rest % 128) | 128);
  }
}
