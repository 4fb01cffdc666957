import fc from 'fast-check';
import { expect, test } from 'vitest';
import { scaleLine } from '../../../../src/components/map/scale.ts';

test('the line of the scale is of a round length and as long as it says', () => {
  fc.assert(
    fc.property(
      fc.double({ min: 55, max: 69, noNaN: true }),
      fc.double({ min: 3, max: 16, noNaN: true }),
      (latitude, zoom) => {
        const { metres, length } = scaleLine(latitude, zoom, 110);
        expect(String(metres)).toMatch(/^[125]0*$/);
        expect(length).toBeLessThanOrEqual(110);
        expect(length).toBeGreaterThanOrEqual(43);
        // 111,320 m a degree of longitude at the equator; 360 degrees are 256 · 2^zoom px.
        const degrees = (length / (256 * 2 ** zoom)) * 360;
        const measured = degrees * 111_320 * Math.cos((latitude * Math.PI) / 180);
        expect(Math.abs(measured - metres) / metres).toBeLessThan(0.02);
      },
    ),
  );
});
