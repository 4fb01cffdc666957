/**
 * What a municipality must say about personal data that the product cannot know: GDPR art. 13.1 a, b and e.
 * The rest of the page follows from its forms, its host and its erasure decision.
 */
import { z } from 'zod';
import { line } from '../content/fields.ts';
import { reachable } from '../publishers/contact.ts';

export const privacy = z
  .strictObject({
    /** The board that answers for the processing: a municipality has several controllers. */
    controller: line('Personuppgiftsansvarig nämnd', 'Kommunstyrelsen i Nyby kommun'),
    contact: reachable.meta({ title: 'Kontakt till den som ansvarar' }),
    dataProtectionOfficer: reachable.meta({ title: 'Dataskyddsombud' }),
    /** Others than the municipality's own staff who come to see personal data. */
    recipients: z
      .array(line('Mottagare', 'Exempeldrift AB, som sköter servern'))
      .default([])
      .meta({ title: 'Fler som får ta del av uppgifterna' }),
  })
  .meta({ title: 'Personuppgifter' });

export type Privacy = z.infer<typeof privacy>;
