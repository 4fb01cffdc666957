import fc from 'fast-check';
import { loadSolver } from './disclosure/highs.ts';
import { protectTables } from '../src/domain/statistics/disclosure/protect.ts';
import { linkedTables, shapes } from '../tests/unit/domain/statistics/disclosure/random-tables.ts';
import { publicationsOf } from '../tests/unit/domain/statistics/disclosure/shown.ts';
import { valuesWithRule } from '../tests/unit/domain/statistics/disclosure/rule-aware.ts';
const solver = await loadSolver();
for (const hideZero of [false,true]) {
const hist: Record<number, number> = {};
for (const shape of fc.sample(shapes(24), {numRuns: 300, seed: 5})) {
  const entries = linkedTables(shape);
  const {tables} = protectTables(entries,{rule:{threshold:5,hideZero},solver});
  const v = valuesWithRule(publicationsOf(tables.map((table,t)=>({slug: entries[t]!.slug, table}))), {from: hideZero?0:1,to:4}, solver);
  for (const n of v) hist[n]=(hist[n]??0)+1;
}
console.log(hideZero, hist);
}
