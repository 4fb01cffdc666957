import { describe, expect, test } from 'vitest';
import type { AccessibilityAudit } from '../../../src/domain/accessibility/audit.ts';
import type { AccessibilityStatement } from '../../../src/domain/accessibility/statement.ts';
import { auditView, statementView } from '../../../src/views/accessibility.ts';

const tried = [{ how: 'keyboard' as const, what: 'Allt', by: 'utvecklare', date: '2026-11-03' }];
const audit: AccessibilityAudit = {
  method: 'Egen prövning i programmet',
  findings: [
    { criterion: '1.1.1', result: 'no-fault', tried },
    { criterion: '2.1.1', result: 'fault', tried, remark: 'Kartan fastnar.' },
    { criterion: '2.4.7', result: 'untried', tried: [] },
    { criterion: '2.4.11', result: 'untried', tried: [] },
  ],
  sources: [{ publisher: 'W3C', title: 'WCAG 2.2', date: '2023-10-05' }],
};
const accessibility: AccessibilityStatement = {
  compliance: 'partial',
  assessed: '2026-11-02',
  updated: '2026-11-04',
  method: 'Egen prövning i kommunen',
  shortcomings: [{ what: 'En inläst bild', why: 'Vi har inte hunnit' }],
  report: { unit: 'Kontaktcenter', phone: '08-465 004 11' },
  answerDays: 5,
  supervisor: { name: 'Myndigheten', url: 'https://www.digg.se/tdosanmalan' },
};

describe('what has been tried', () => {
  test('is counted by result, and no result that nothing has is named', () => {
    const { counts, lastTried } = auditView(audit, 'sv');
    expect(counts.map(({ text }) => text)).toEqual([
      '1 prövat, inga fel funna',
      '1 fel som är kända',
      '2 inte prövat',
    ]);
    expect(lastTried).toBe('Senast prövat 3 november 2026.');
  });

  test('has the names of the criteria in Swedish there, and in English elsewhere, marked as such', () => {
    expect(auditView(audit, 'sv').rows[0]).toMatchObject({
      name: 'Bilder har text',
      nameLang: 'sv',
    });
    expect(auditView(audit, 'en').rows[0]).toMatchObject({
      name: 'Non-text Content',
      nameLang: 'en',
    });
  });
});

describe('the statement', () => {
  test('is not made for a publisher that has not made one', () => {
    expect(statementView({ name: 'Storby' }, audit, 'sv')).toBeUndefined();
  });

  test('names faults and what nobody has shown, but not what only WCAG 2.2 asks', () => {
    const statement = statementView({ name: 'Storby', accessibility }, audit, 'sv');
    expect(statement?.faults.map(({ id }) => id)).toEqual(['2.1.1']);
    expect(statement?.notShown.map(({ id }) => id)).toEqual(['2.4.7']);
  });

  test('has whom to tell, how long an answer takes, whom to turn to then, days and ways of trying', () => {
    const statement = statementView({ name: 'Storby', accessibility }, audit, 'sv');
    expect(statement).toMatchObject({
      compliance: 'Webbplatsen uppfyller lagens krav delvis. Bristerna står här nedanför.',
      report: { phone: '08-465 004 11' },
      answer: 'Vi svarar inom 5 arbetsdagar.',
      supervisor: { url: 'https://www.digg.se/tdosanmalan' },
      dates: { assessed: '2 november 2026', updated: '4 november 2026' },
      methods: ['Egen prövning i kommunen', 'Egen prövning i programmet'],
      shortcomings: [{ what: 'En inläst bild', why: 'Vi har inte hunnit' }],
    });
  });
});
