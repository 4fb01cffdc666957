import { expect, onTestFinished, test } from 'vitest';
import { checkContent } from '../../../../scripts/content/check.ts';
import { formatProblem } from '../../../../scripts/content/problem.ts';
import { CRITERIA } from '../../../../src/domain/accessibility/criteria.ts';
import { writeContent, type Change } from './content-folder.ts';

const PUBLISHER = 'publishers/exempelkommun.yaml';

function problemsAfter(...changes: Change[]): string[] {
  const { root, remove } = writeContent(changes);
  onTestFinished(remove);
  return checkContent(root, '2026-11-21').map(formatProblem);
}

const OWN = `demonstration: false
contact: { unit: Trygghetssamordnaren, phone: "08-465 004 10" }
privacy:
  controller: Kommunstyrelsen i Storby
  contact: { unit: Kontaktcenter, phone: "08-465 004 11" }
  dataProtectionOfficer: { unit: Dataskyddsombudet, email: dataskydd@storby.se }
accessibility:
  compliance: partial
  assessed: 2026-11-02
  updated: 2026-11-02
  method: Egen prövning med tangentbord
  report: { unit: Kontaktcenter, email: kontakt@storby.se }
  answerDays: 5
  supervisor: { name: Tillsynsmyndigheten, url: "https://www.digg.se/tdosanmalan" }`;

const asReal = (text: string): Change => ({
  file: PUBLISHER,
  replace: ['demonstration: true', text],
});

const AUDIT: Change = {
  file: 'accessibility/wcag-2-2.yaml',
  text: `method: Egen prövning
findings:
${CRITERIA.map(({ id }) => `  - { criterion: '${id}', result: untried }`).join('\n')}
sources:
  - { publisher: W3C, title: WCAG 2.2, date: 2023-10-05 }
`,
};

test('a publisher in its own name that has said everything may be published', () => {
  expect(problemsAfter(asReal(OWN), AUDIT)).toEqual([]);
});

test('a demonstration need say nothing of it', () => {
  expect(problemsAfter(AUDIT)).toEqual([]);
});

test('a publisher in its own name is told what is missing, each with a right example', () => {
  const problems = problemsAfter(asReal('demonstration: false'));
  expect(problems).toHaveLength(3);
  expect(problems.join('\n')).toContain('Fältet "privacy" saknas.');
  expect(problems.join('\n')).toContain('Fältet "accessibility" saknas.');
  expect(problems.join('\n')).toContain('Fältet "contact" saknas.');
  expect(problems.join('\n')).toContain('dataProtectionOfficer:');
});

test.each([
  ['a pair of brackets', 'Kommunstyrelsen i Storby', 'Nämnden [fyll i]'],
  ['the example', 'Kommunstyrelsen i Storby', 'Kommunstyrelsen i Nyby kommun'],
  ['an address that leads nowhere', 'dataskydd@storby.se', 'dataskydd@storby.example'],
])('%s left from the template stops the build', (_what, was, becomes) => {
  const problems = problemsAfter(asReal(OWN.replace(was, becomes)), AUDIT);
  expect(problems).toHaveLength(1);
  expect(problems[0]).toContain('Här står fortfarande mallens text');
  expect(problems[0]).toContain(becomes);
});

test('a statement of full compliance is refused while the audit has not shown it', () => {
  const problems = problemsAfter(asReal(OWN.replace('partial', 'full')), AUDIT);
  expect(problems).toHaveLength(1);
  expect(problems[0]).toContain('fält accessibility.compliance');
  expect(problems[0]).toContain('1.1.1');
});

test('a contact that nobody can use is refused', () => {
  const problems = problemsAfter(
    asReal(
      OWN.replace('{ unit: Kontaktcenter, email: kontakt@storby.se }', '{ unit: Kontaktcenter }'),
    ),
    AUDIT,
  );
  expect(problems.join('\n')).toContain('Skriv minst ett sätt att nå dem');
});
