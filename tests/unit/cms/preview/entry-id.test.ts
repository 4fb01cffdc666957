import { expect, test } from 'vitest';
import { entryId } from '../../../../cms/preview/entry-id.ts';

test.each([
  ['promises', 'src/content/promises/nyby/2027.yaml', {}, 'nyby/2027'],
  ['fraud-guides', 'src/content/fraud-guides/sv/nagon-ringer.yaml', {}, 'sv/nagon-ringer'],
  ['promises', '', { publisher: 'nyby' }, 'nyby/utkast'],
  ['follow-ups', '', { promise: 'nyby/2027' }, 'nyby/utkast'],
  ['fraud-guides', '', { lang: 'en' }, 'en/utkast'],
  ['fraud-warnings', '', {}, 'riket/utkast'],
  ['events', '', { publisher: '../annat' }, 'riket/utkast'],
])('the entry of %s at %j with %j is known as %s', (collection, path, data, id) => {
  expect(entryId(collection, path, data)).toBe(id);
});
