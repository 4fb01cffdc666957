/** A small, right content folder on disk, for tests that then spoil one thing in it. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const SOURCES = `sources:
  - publisher: Exempelkommun
    title: Påhittad källa
    date: 2026-01-15
`;

const RIGHT_CONTENT: Readonly<Record<string, string>> = {
  'publishers/exempelkommun.yaml': `kind: municipality
name: Exempelkommun
shortName: Exempelkommun
scbCode: "9999"
map: { lat: 57.19, lon: 14.04, zoom: 11 }
areas:
  - id: centrum
    name: Centrum
demonstration: true
${SOURCES}`,
  'promises/exempelkommun/2026.yaml': `publisher: exempelkommun
kind: medborgarlofte
title: Medborgarlöfte 2026
summary: Två åtaganden.
period: { from: 2026, to: 2026 }
commitments:
  - id: trafik
    title: Fler trafikkontroller
    target: { kind: count, bound: at-least, count: 15, unit: { one: kontroll, other: kontroller } }
    priorityAreas: [skolvagar]
    indicators: [anmalda-brott]
${SOURCES}`,
  'follow-ups/exempelkommun/2026-host.yaml': `promise: exempelkommun/2026
title: Uppföljning hösten 2026
date: 2026-10-01
covers: { from: 2026-01-01, to: 2026-09-30 }
activities:
  - id: kontroll-mars
    commitment: trafik
    when: 2026-03
    title: Två kontroller
    count: 2
assessments:
  - commitment: trafik
    delivery: partly
    reason: Två av femton.
${SOURCES}`,
  'priority-areas/exempelkommun/skolvagar.yaml': `publisher: exempelkommun
kind: theme
title: Skolvägar
summary: Trygga vägar till skolan.
since: 2026
indicators: [anmalda-brott]
${SOURCES}`,
  'statistics/exempelkommun/anmalda-brott.yaml': `publisher: exempelkommun
title: Anmälda brott
question: Anmäls det färre brott?
definition: Påhittade siffror.
unit: { one: anmält brott, other: anmälda brott }
origin: official
countedBy: Ingen
periodType: year
retrieved: 2026-01-15
series:
  - id: alla
    label: Anmälda brott
    values:
      - { period: 2024, value: 10 }
      - { period: 2025, value: 12 }
caveats:
  - Siffrorna är påhittade.
${SOURCES}`,
  'situation-reports/exempelkommun/varen.yaml': `publisher: exempelkommun
title: Lägesbild för våren
summary: Mest handlar det om trafik.
period: { from: 2026-03, to: 2026-05 }
published: 2026-06-20
level: municipality
secrecyReview: { by: säkerhetssamordnare, date: 2026-06-15 }
priorities: [skolvagar]
basedOn: { feedback: [dialog] }
${SOURCES}`,
  'fraud-guides/sv/telefon.yaml': `lang: sv
situation: telefon
group: now
order: 1
title: Någon ringer mig nu
summary: Ett samtal som känns fel.
firstLine: Lägg på.
reassurance: Du behöver inte vara artig.
phones:
  - { number: "112", label: om det pågår nu }
steps:
  - { title: Lägg på luren }
why: Bedragaren vill att du ska ha bråttom.
${SOURCES}`,
  'fraud-practice/sv/banken.mdx': `---
lang: sv
case: banken
order: 1
channel: call
situation: telefon
title: Banken ringer
scene: Telefonen ringer.
${SOURCES}---

Hej, jag ringer från din bank.
`,
  'events/exempelkommun/vandring.yaml': `publisher: exempelkommun
kind: safety-walk
title: Trygghetsvandring
date: 2026-11-20
place: Biblioteket
area: centrum
${SOURCES}`,
  'feedback/exempelkommun/dialog.yaml': `publisher: exempelkommun
title: Dialog
date: 2026-05
occasion: På torget.
heard:
  - Det är mörkt vid skolan.
${SOURCES}`,
};

/** What to change in the right content: a text to replace with another, or a whole new file. */
export interface Change {
  file: string;
  replace?: readonly [was: string, becomes: string];
  text?: string;
}

/** Writes the content with the changes and returns the folder; `remove` deletes it. */
export function writeContent(changes: readonly Change[] = []): {
  root: string;
  remove: () => void;
} {
  const files = new Map(Object.entries(RIGHT_CONTENT));
  for (const { file, replace, text } of changes) {
    const before = files.get(file);
    if (replace) {
      if (!before?.includes(replace[0])) throw new Error(`${file} does not contain ${replace[0]}`);
      files.set(
        file,
        before.replace(replace[0], () => replace[1]),
      );
    } else files.set(file, text ?? '');
  }
  const root = mkdtempSync(path.join(tmpdir(), 'innehall-'));
  for (const [file, text] of files) {
    const target = path.join(root, 'src/content', file);
    mkdirSync(path.dirname(target), { recursive: true });
    writeFileSync(target, text);
  }
  return { root, remove: () => rmSync(root, { recursive: true, force: true }) };
}
