/** A map's archive of pictures, which a municipality may fetch from anywhere: read by ranges, or refused. */
import fc from 'fast-check';
import { PMTiles, type RangeResponse, type Source } from 'pmtiles';
import { mutatedBytes } from '../mutations.ts';
import { fuzzed, must, type OpenParser } from '../parser.ts';
import { tileArchive, tilePicture } from '../../../../tests/e2e/tile-archive.ts';

class InMemory implements Source {
  readonly bytes: Uint8Array;
  asked = 0;
  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
  }
  getKey(): string {
    return 'prov';
  }
  getBytes(offset: number, length: number): Promise<RangeResponse> {
    this.asked += 1;
    const data = new Uint8Array(this.bytes.subarray(offset, offset + length)).buffer;
    return Promise.resolve({ data });
  }
}

const open: OpenParser = () => {
  const archive = tileArchive();
  const inputs = fc.record({
    bytes: mutatedBytes(fc.constant(archive), [
      'PMTiles\u0003',
      '\u0001',
      '\u0002',
      '\u007F\u007F\u007F\u007F',
    ]),
    z: fc.nat({ max: 26 }),
    x: fc.nat({ max: 1 << 16 }),
    y: fc.nat({ max: 1 << 16 }),
  });
  type Input = typeof inputs extends fc.Arbitrary<infer One> ? One : never;

  return fuzzed<Input>({
    inputs,
    async attempt({ bytes, z, x, y }) {
      const source = new InMemory(bytes);
      try {
        const tile = await new PMTiles(source).getZxy(z, x, y);
        must(source.asked < 20, `${source.asked} questions for one picture`);
        if (!tile) return 'none';
        return Buffer.from(tile.data).equals(tilePicture()) ? 'the picture' : 'other bytes';
      } catch (error) {
        // The map shows its points without the picture (src/components/map/tiles.ts).
        must(error instanceof Error, 'it threw what is no error');
        return 'refused';
      }
    },
  });
};
export default open;
