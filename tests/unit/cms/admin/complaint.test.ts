import { describe, expect, test } from 'vitest';
import { generateConfig } from '../../../../cms/config/generate.ts';
import { complaint } from '../../../../cms/admin/complaint.ts';
import {
  COLLECTION_SCHEMAS,
  type CollectionName,
} from '../../../../scripts/content/collections.ts';
import { explainSchemaProblems } from '../../../../scripts/content/explain.ts';

const { collections } = generateConfig('exempelkommun');

function complaintsAbout(collection: CollectionName, data: unknown) {
  const fields = collections.find(({ name }) => name === collection)?.fields ?? [];
  const file = { collection, id: 'a/b', file: '', data, lineOf: () => 0 };
  return explainSchemaProblems(file, COLLECTION_SCHEMAS[collection]).map((problem) =>
    complaint(problem, fields),
  );
}

describe('what is missing is said to the one who sees a form', () => {
  test('an empty warning is told of field by field, each with what to do there', () => {
    const words = complaintsAbout('fraud-warnings', { publisher: 'a', from: '', todo: [] });
    expect(words.map(({ place, message }) => `${place}: ${message}`)).toEqual([
      'Första dagen: Välj en dag.',
      'Sista dagen: Välj en dag.',
      'Rubrik: Fyll i det.',
      'Det här händer: Fyll i det.',
      'Gör så här: Skriv minst en rad.',
      'Källor: Minst en källa behövs.',
    ]);
  });

  test('a field with a list to choose from never names the words of the files', () => {
    const words = complaintsAbout('follow-ups', {
      promise: 'a/b',
      assessments: [{ reason: 'Så var det.', delivery: 'kanske' }],
    }).map(({ place, message }) => `${place}: ${message}`);
    expect(words).toContain('Bedömningar 1, Åtagande: Välj i listan.');
    expect(words).toContain('Bedömningar 1, Gjorde vi det vi lovade?: Välj i listan.');
    expect(words).toContain(
      'När uppföljningen publicerades: Skriv när, eller kryssa för att källan inte säger det.',
    );
    expect(words).toContain('Tid som uppföljningen gäller: Skriv när.');
    expect(words.join(' ')).not.toMatch(/delivered|not-delivered|Nu står det ""|tom lista/);
  });

  test('what is wrong and not empty keeps the words of the check', () => {
    const words = complaintsAbout('events', { publisher: 'a', from: 'sex' });
    expect(words.find(({ place }) => place === 'Börjar klockan')?.message).toContain(
      'så här: 18:00',
    );
  });
});
