import { expect, test } from 'vitest';
import { mayConcernChild } from '../../../../src/domain/desk/child.ts';

test.each([
  'En liten flicka är ute ensam till elva på kvällarna.',
  'Grannens pojke sover i trapphuset ibland.',
  'Barnen skriker och jag hör slag genom väggen.',
  'I hear a child crying every night.',
])('a text that must be read at once: %s', (text) => {
  expect(mayConcernChild(text)).toBe(true);
});

test.each([
  'Bilarna kör för fort förbi skolan när barnen ska in.',
  'Det är mörkt och jag är rädd när jag går hem.',
  'Barnvagnen kommer inte fram för snön.',
])('a text that can wait its turn: %s', (text) => {
  expect(mayConcernChild(text)).toBe(false);
});
