/** How to reach somebody at a municipality: a unit or a role, never a person. */
import { z } from 'zod';
import { email, line, phone } from '../content/fields.ts';

const ways = {
  unit: line('Enhet eller roll', 'Trygghetssamordnaren'),
  phone: phone.optional(),
  email: email.optional(),
  address: line('Besöksadress', 'Stadshuset, Storgatan 1').optional(),
  hours: line('Öppettider', 'Vardagar 8 till 16').optional(),
};

export const contact = z.strictObject(ways).meta({ title: 'Kontakt' });

export type Contact = z.infer<typeof contact>;

/** A contact that somebody must be able to use: at least one way to reach it. */
export const reachable = z
  .strictObject(ways)
  .refine((found) => (found.phone ?? found.email ?? found.address) !== undefined, {
    error: 'Skriv minst ett sätt att nå dem: phone, email eller address.',
  })
  .meta({ title: 'Kontakt' });
