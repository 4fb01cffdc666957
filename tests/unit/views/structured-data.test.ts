import { describe, expect, test, vi } from 'vitest';
import { contentOf } from '../../fixtures/astro-content.ts';
import { publisherOf } from '../../fixtures/promises.ts';
import type { CalendarEvent } from '../../../src/domain/events/schema.ts';
import type { Entry } from '../../../src/lib/entry.ts';

vi.mock('astro:content', () => contentOf());
const { siteFor } = await import('../../../src/lib/site.ts');
const { dataBlock, eventData, organisationData } =
  await import('../../../src/views/structured-data.ts');

const ORIGIN = new URL('https://trygghet.storby.se');
const site = siteFor('storby', 'sv');
const real = publisherOf({
  demonstration: false,
  invented: false,
  name: 'Storby kommun',
  contact: { unit: 'Trygghetssamordnaren', phone: '08-465 004 10' },
});
const event: Entry<CalendarEvent> = {
  id: 'storby/vandring',
  slug: 'vandring',
  lang: 'sv',
  publisher: 'storby',
  kind: 'safety-walk',
  title: 'Trygghetsvandring',
  date: '2026-12-01',
  place: 'Biblioteket',
  sources: [{ publisher: 'Storby kommun', title: 'Kalender', date: '2026-11-01' }],
};

describe('what search engines may read', () => {
  test('given a demonstration, then nothing: it must not be taken for the municipality', () => {
    const demonstration = publisherOf({ demonstration: true });
    expect(organisationData(site, demonstration, ORIGIN)).toEqual([]);
    expect(eventData(site, demonstration, [event], ORIGIN)).toEqual([]);
  });

  test('given a municipality in its own name, then who stands behind the site and how to reach it', () => {
    const [organisation, website] = organisationData(site, real, ORIGIN);
    expect(organisation).toMatchObject({
      '@context': 'https://schema.org',
      '@type': 'GovernmentOrganization',
      name: 'Storby kommun',
      contactPoint: [{ contactType: 'Trygghetssamordnaren', telephone: '08-465 004 10' }],
    });
    expect(website).toMatchObject({ '@type': 'WebSite', inLanguage: 'sv' });
  });

  test('given an event, then day, place and whose it is, with a whole address', () => {
    expect(eventData(site, real, [event], ORIGIN)).toEqual([
      expect.objectContaining({
        '@type': 'Event',
        name: 'Trygghetsvandring',
        startDate: '2026-12-01',
        url: 'https://trygghet.storby.se/storby/kalender/#vandring',
        organizer: { '@type': 'GovernmentOrganization', name: 'Storby kommun' },
      }),
    ]);
  });

  test('no text can end the block that holds it', () => {
    const block = dataBlock({ name: '</script><script>alert(1)</script>' });
    expect(block).not.toContain('<');
    expect(JSON.parse(block)).toEqual({ name: '</script><script>alert(1)</script>' });
  });
});
