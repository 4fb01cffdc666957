import { describe, expect, test } from 'vitest';
import {
  auditSchema,
  countResults,
  lastTried,
  openByLaw,
} from '../../../../src/domain/accessibility/audit.ts';
import { CRITERIA } from '../../../../src/domain/accessibility/criteria.ts';

const TRIAL = { how: 'keyboard', what: 'Varje sida', by: 'utvecklare', date: '2026-11-01' };
const SOURCES = [{ publisher: 'W3C', title: 'WCAG 2.2', date: '2023-10-05' }];

interface Written {
  criterion: string;
  result: string;
  tried?: unknown[];
  remark?: string;
}

/** An audit where nothing has been tried but what is given. */
function auditOf(...findings: Written[]): unknown {
  const rest = CRITERIA.filter(({ id }) => !findings.some(({ criterion }) => criterion === id));
  return {
    method: 'Egen prövning',
    findings: [...findings, ...rest.map(({ id }) => ({ criterion: id, result: 'untried' }))],
    sources: SOURCES,
  };
}

const messagesOf = (value: unknown) =>
  auditSchema.safeParse(value).error?.issues.map(({ message }) => message) ?? [];

describe('the criteria', () => {
  test('are the 55 of WCAG 2.2 at A and AA, each once, six of them new in 2.2', () => {
    expect(CRITERIA).toHaveLength(55);
    expect(new Set(CRITERIA.map(({ id }) => id)).size).toBe(55);
    expect(CRITERIA.filter(({ since }) => since === '2.2').map(({ id }) => id)).toEqual([
      '2.4.11',
      '2.5.7',
      '2.5.8',
      '3.2.6',
      '3.3.7',
      '3.3.8',
    ]);
  });
});

describe('an audit', () => {
  test('where nothing has been tried is right, and says so', () => {
    const audit = auditSchema.parse(auditOf());
    expect(countResults(audit).untried).toBe(55);
    expect(lastTried(audit)).toBeUndefined();
  });

  test('that leaves a criterion out is refused with its number', () => {
    const audit = auditOf() as { findings: unknown[] };
    expect(messagesOf({ ...audit, findings: audit.findings.slice(1) })).toEqual([
      'Kriterier saknas: 1.1.1. Det som inte är prövat skrivs som untried.',
    ]);
  });

  test('with a criterion twice is refused', () => {
    const audit = auditOf() as { findings: unknown[] };
    expect(messagesOf({ ...audit, findings: [...audit.findings, audit.findings[3]] })).toEqual([
      'Kriterier står två gånger: 1.2.3.',
    ]);
  });

  test.each<[string, Written, string]>([
    [
      'no fault without a trial',
      { criterion: '2.1.1', result: 'no-fault' },
      'Skriv hur det prövades.',
    ],
    [
      'a part without what remains',
      { criterion: '2.1.1', result: 'partly', tried: [TRIAL] },
      'Skriv vad felet är, eller vad som inte är prövat.',
    ],
    [
      'a fault without what it is',
      { criterion: '2.1.1', result: 'fault', tried: [TRIAL] },
      'Skriv vad felet är, eller vad som inte är prövat.',
    ],
    [
      'untried with a trial',
      { criterion: '2.1.1', result: 'untried', tried: [TRIAL] },
      'Det som inte prövats har ingen prövning.',
    ],
    [
      'not applicable without a reason',
      { criterion: '1.2.2', result: 'not-applicable' },
      'Skriv varför det inte gäller sidorna.',
    ],
  ])('that says %s is refused', (_what, finding, message) => {
    expect(messagesOf(auditOf(finding))).toEqual([message]);
  });

  test('leaves open by law what is not shown, but not what is new in 2.2', () => {
    const audit = auditSchema.parse(
      auditOf(
        { criterion: '1.1.1', result: 'no-fault', tried: [TRIAL] },
        { criterion: '1.2.1', result: 'not-applicable', remark: 'Inget ljud.' },
        { criterion: '2.1.1', result: 'fault', tried: [TRIAL], remark: 'Kartan.' },
      ),
    );
    const open = openByLaw(audit).map(({ id }) => id);
    expect(open).not.toContain('1.1.1');
    expect(open).not.toContain('1.2.1');
    expect(open).not.toContain('2.5.8');
    expect(open).toEqual(expect.arrayContaining(['2.1.1', '1.2.2']));
    expect(open).toHaveLength(55 - 6 - 2);
    expect(lastTried(audit)).toBe('2026-11-01');
  });
});
