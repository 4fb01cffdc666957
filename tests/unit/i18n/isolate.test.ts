import { expect, test } from 'vitest';
import { isolateNumbers } from '../../../src/i18n/isolate.ts';

const [LRI, PDI, NBSP] = ['\u2066', '\u2069', '\u00a0'];

test('given numbers in groups, then each is isolated and stays on one line', () => {
  expect(isolateNumbers('اتصل 114 14 أو 112.')).toBe(
    `اتصل ${LRI}114${NBSP}14${PDI} أو ${LRI}112${PDI}.`,
  );
  expect(isolateNumbers('020-50 50 50')).toBe(`${LRI}020-50${NBSP}50${NBSP}50${PDI}`);
});

test('given a time of day or a decimal number, then it is one number and not two', () => {
  expect(isolateNumbers('الساعة 15:00.')).toBe(`الساعة ${LRI}15:00${PDI}.`);
  expect(isolateNumbers('12,35 كم')).toBe(`${LRI}12,35${PDI} كم`);
});

test('given words in lists and functions, then they are reached; numbers to ring stay as they are', () => {
  const words = isolateNumbers({
    items: [{ phone: '114 14', text: 'رقم 114 14' }],
    step: (step: number) => `الخطوة ${step} من 12`,
  });
  expect(words.items[0]?.phone).toBe('114 14');
  expect(words.items[0]?.text).toContain(LRI);
  expect(words.step(3)).toBe(`الخطوة 3 من ${LRI}12${PDI}`);
});

test('given no number, then nothing is added', () => {
  expect(isolateNumbers('شكرًا {n}')).toBe('شكرًا {n}');
});
