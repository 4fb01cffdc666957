/** What every question has, whatever it is answered with: its label, its help and its error, tied to the control. */
import type { FormField, PositionWords } from '../../views/forms/form-view.ts';
import type { PlaceMapData } from '../../views/forms/place-map.ts';

type FieldWords = { optional: string; choose: string; errorPrefix: string };

export interface FieldProps {
  field: FormField;
  answer: string | string[] | undefined;
  error: string | undefined;
  words: FieldWords;
  /** The part as a whole says that it is optional: its questions need not. */
  quiet?: boolean;
  /** There is JavaScript: what needs it can be offered. */
  live?: boolean;
  /** The map of the form, for a point. */
  map?: PlaceMapData | undefined;
  /** Words of "use my position", where the page may ask for it. */
  position?: PositionWords | undefined;
  /** The browser is to check that it is filled in, because no server of ours does. */
  checked?: boolean;
}

/** The ids of what explains the question, for `aria-describedby`. */
export function describedBy({ field, error }: FieldProps): string | undefined {
  const ids = [field.hint && `${field.name}-hint`, error && `${field.name}-error`].filter(Boolean);
  return ids.length > 0 ? ids.join(' ') : undefined;
}

/** Words of the question itself, marked where they are in another language than the page. */
function Own({ field, children }: { field: FormField; children: string }) {
  if (!field.own) return <>{children}</>;
  return (
    <span lang={field.own.lang} dir={field.own.dir}>
      {children}
    </span>
  );
}

export function LabelText({ field, words, quiet }: FieldProps) {
  return (
    <>
      <Own field={field}>{field.label}</Own>
      {!field.required && !field.oneOfSeveral && !quiet && (
        <span class="optional"> ({words.optional})</span>
      )}
    </>
  );
}

export function Help({ field, error, words }: FieldProps) {
  return (
    <>
      {field.hint && (
        <p class="hint" id={`${field.name}-hint`} lang={field.own?.lang} dir={field.own?.dir}>
          {field.hint}
        </p>
      )}
      {error && (
        <p class="error" id={`${field.name}-error`}>
          <span class="visually-hidden">{words.errorPrefix}</span>
          {error}
        </p>
      )}
    </>
  );
}
