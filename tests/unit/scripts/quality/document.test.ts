import { expect, test } from 'vitest';
import { BY_HAND, qualityDocument } from '../../../../scripts/quality/document.ts';

const row = {
  type: '[...site]/om',
  address: '/varnamo/om/',
  pages: 14,
  document: 10_240,
  scripts: 512,
  requests: 8,
  largestPaint: 801.4,
  layoutShift: 0.0123,
  problems: 0,
  htmlErrors: 2,
  lix: 34.6,
};

test('what was measured stands in the table, with the number of visits above it', () => {
  const written = qualityDocument([row, { ...row, lix: undefined }], 5);
  expect(written).toContain('median of 5 visits');
  expect(written).toContain(
    '| `[...site]/om` | 14 | /varnamo/om/ | 10.0 | 0.5 | 8 | 801 | 0.012 | 0 | 2 | 35 |',
  );
  expect(written).toContain('| 2 | – |');
});

test('what is written by hand below the table stays, and the table above it is new', () => {
  const own = `${BY_HAND}\n\n## Mutation\n\nOwn words.\n`;
  const before = qualityDocument([{ ...row, requests: 99 }], 3) + own;
  const written = qualityDocument([row], 3, before);
  expect(written.endsWith(`|\n\n${own}`)).toBe(true);
  expect(written).not.toContain('| 99 |');
  expect(qualityDocument([row], 3, written)).toBe(written);
});
