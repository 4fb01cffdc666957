import { describe, expect, test } from 'vitest';
import { currentUnsaved, readUnsaved, withUnsaved } from '../../../../cms/preview/unsaved.ts';

const EVENT = {
  publisher: 'nyby',
  kind: 'dialogue',
  title: 'Samtal på torget',
  date: '2027-05-04',
  place: 'Torget',
  sources: [{ publisher: 'Nyby kommun', title: 'Inbjudan', date: '2027-04-01' }],
};

describe('an entry that is being written', () => {
  test('given a whole one, then it is read as the site reads it', () => {
    const read = readUnsaved({ collection: 'events', id: 'nyby/utkast', data: EVENT });
    expect(read).toMatchObject({ entry: { id: 'nyby/utkast', data: { lang: 'sv' } } });
  });

  test('given one without its place, then what is missing is said by the name of the form', () => {
    const read = readUnsaved({
      collection: 'events',
      id: 'nyby/utkast',
      data: { ...EVENT, place: '' },
    });
    expect(read).toMatchObject({
      missing: [{ place: 'Plats', message: 'Fyll i det.' }],
    });
  });

  test.each([
    { collection: 'okänd', id: 'a/b', data: {} },
    { collection: 'events', id: '../b', data: {} },
    { collection: 'events', id: 'a/b', data: [] },
    null,
  ])('given a message that is not the editor’s, %j, then it is refused', (message) => {
    expect(() => readUnsaved(message)).toThrow();
  });

  test('it is there while its page is drawn, and for no other page', async () => {
    const read = readUnsaved({ collection: 'events', id: 'nyby/utkast', data: EVENT });
    const seen = await withUnsaved(read, async () => {
      await Promise.resolve();
      return currentUnsaved();
    });
    expect(seen).toBe(read);
    expect(currentUnsaved()).toBeUndefined();
  });
});
