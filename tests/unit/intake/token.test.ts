import { describe, expect, test } from 'vitest';
import { checkToken, issueToken } from '../../../src/intake/token.ts';

const key = new Uint8Array(32).fill(1);
const claims = { submissionKey: 'k', publisher: 'varnamo', form: 'tips' };
const issued = new Date('2026-11-20T12:00:00Z');
const token = issueToken(key, claims, issued);
const after = (milliseconds: number) => new Date(issued.getTime() + milliseconds);

describe('the token of the check page', () => {
  test.each([
    ['half a second', 500, 'too-quick'],
    ['a second', 1000, 'valid'],
    ['two hours', 7_200_000, 'valid'],
    ['a year', 31_536_000_000, 'valid'],
    ['minus an hour, because the clock was set back', -3_600_000, 'valid'],
  ])('given %s between check and send, then it is %s', (_what, milliseconds, result) => {
    expect(checkToken(key, claims, token, after(milliseconds))).toBe(result);
  });

  test.each([
    ['another submission', { ...claims, submissionKey: 'l' }],
    ['another publisher', { ...claims, publisher: 'aneby' }],
    ['another form', { ...claims, form: 'walk' }],
  ])('given %s, then it is not valid', (_what, other) => {
    expect(checkToken(key, other, token, after(5000))).toBe('invalid');
  });

  test.each([
    ['none', undefined],
    ['nothing', ''],
    ['rubbish', 'a.b.c'],
    ['another time', token.replace(/^./, '0')],
    ['a shorter signature', token.slice(0, -1)],
  ])('given %s as token, then it is not valid', (_what, other) => {
    expect(checkToken(key, claims, other, after(5000))).toBe('invalid');
  });

  test('given another key of the server, then it is not valid', () => {
    expect(checkToken(new Uint8Array(32), claims, token, after(5000))).toBe('invalid');
  });
});
