/** A picture beside an entry's words: what it shows is said, or it is said to be there for show alone. */
import { z } from 'zod';
import { line } from './fields.ts';

/** Where pictures lie, as an editor's form writes it. */
export const PICTURE_FOLDER = '/src/pictures/';

export const picture = z
  .strictObject({
    file: z
      .string({ error: 'Välj en bild.' })
      .regex(/^\/src\/pictures\/[a-z0-9]+(?:[-_][a-z0-9]+)*\.(?:jpg|jpeg|png|webp)$/, {
        error:
          'Bilden ska ligga i src/pictures/ och heta något med små bokstäver a till z, siffror och bindestreck, och sluta på jpg, png eller webp.',
      })
      .meta({
        title: 'Bildfil',
        example: '/src/pictures/gangvag-norrby.jpg',
        cms: {
          picture: true,
          hint: 'Den görs mindre, och uppgifter om plats och kamera tas bort.',
        },
      }),
    alt: line(
      'Vad bilden visar',
      'Gångvägen vid Norrby skola, med tre nya lampor.',
      300,
    ).optional(),
    decorative: z
      .boolean()
      .default(false)
      .meta({ title: 'Bilden är bara till för att pryda', example: false }),
  })
  .superRefine(({ alt, decorative }, context) => {
    if (alt === undefined && !decorative) {
      context.addIssue({
        code: 'custom',
        path: ['alt'],
        message: 'Skriv vad bilden visar, för den som inte ser den, eller säg att den bara pryder.',
      });
    }
    if (alt !== undefined && decorative) {
      context.addIssue({
        code: 'custom',
        path: ['decorative'],
        message:
          'En bild som bara pryder läses inte upp. Ta bort texten, eller säg att den visar något.',
      });
    }
  })
  .meta({ title: 'Bild' });

export type Picture = z.infer<typeof picture>;
