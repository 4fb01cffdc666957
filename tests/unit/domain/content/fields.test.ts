import { describe, expect, test } from 'vitest';
import { dateOrUnknown, isoDate, partialDate } from '../../../../src/domain/content/fields.ts';

describe('a date as exact as its source', () => {
  test.each([
    [2024, '2024'],
    ['2024-02', '2024-02'],
    ['2024-02-29', '2024-02-29'],
    [new Date('2024-04-22T00:00:00Z'), '2024-04-22'],
  ])('given %s, then it is taken', (written, date) => {
    expect(partialDate.parse(written)).toBe(date);
    expect(dateOrUnknown.parse(written)).toBe(date);
  });

  test.each(['2024-13', '2024-00', '2024-02-30', '2023-02-29', '2024-04-31', '24', '2024-4', ''])(
    'given %j, then it is no date',
    (written) => {
      expect(partialDate.safeParse(written).success).toBe(false);
      expect(dateOrUnknown.safeParse(written).success).toBe(false);
      expect(isoDate.safeParse(written).success).toBe(false);
    },
  );

  test('given that the source says nothing, then that is said in words', () => {
    expect(dateOrUnknown.parse('uppgift saknas')).toBe('uppgift saknas');
    expect(partialDate.safeParse('uppgift saknas').success).toBe(false);
  });
});
