/**
 * A signed promise is not reworded in silence, nor taken away: told when it is saved, in the form's own words, and not
 * first when the site is built. Pure, as the other guards.
 */
import { bindingWords } from '../../scripts/content/signed-words.ts';
import { promiseSchema } from '../../src/domain/promises/schema.ts';
import type { Complaint } from './problems-dialog.ts';

/**
 * @param before the promise as it was last saved; undefined when it is new
 * @param now as it is to be saved
 */
export function complaintsAboutSigned(before: unknown, now: unknown): Complaint[] {
  const { data: former } = promiseSchema.safeParse(before);
  const { data: promise } = promiseSchema.safeParse(now);
  if (!former?.signed || !promise) return [];
  if (!promise.signed) {
    return [
      {
        place: 'Undertecknat',
        message: 'Löftet är undertecknat. Det går inte att ta bort i tysthet.',
        hint: 'Skriv tillbaka dagen. Var det fel från början: be den som sköter webbplatsen.',
      },
    ];
  }
  if (promise.changes.length < former.changes.length) {
    return [
      {
        place: 'Ändringar',
        message: 'En ändring som invånarna har kunnat läsa är borttagen.',
        hint: 'Lägg till den igen.',
      },
    ];
  }
  const told = promise.changes.length > former.changes.length;
  return told || bindingWords(former) === bindingWords(promise)
    ? []
    : [
        {
          place: 'Ändringar',
          message: 'Orden i ett undertecknat löfte är ändrade, men ingen ändring är tillagd.',
          hint: 'Öppna Ändringar, välj Lägg till och skriv dagen, skälet och hur det stod förut. Har du skrivit fel väljer du Rättat.',
        },
      ];
}

/** @param data the promise that is to be deleted */
export function complaintsAboutDeletingSigned(data: unknown): Complaint[] {
  const signed = promiseSchema.safeParse(data).data?.signed;
  return signed
    ? [
        {
          place: '',
          message: 'Löftet är undertecknat och tas inte bort.',
          hint: 'Har det dragits tillbaka skriver du det under Ändringar. Var det inlagt av misstag: be den som sköter webbplatsen.',
        },
      ]
    : [];
}
