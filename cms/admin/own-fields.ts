/** The configuration as our own admin page uses it: our controls instead of the standard ones, our way of saving. */
import type { Collection, Config, Field } from '../config/decap.ts';

/** The collection of the content that a collection of the form belongs to. */
export function contentCollection({ name, folder, files }: Collection): string {
  const at = folder ?? files?.[0]?.file ?? name;
  return at.split('/')[2] ?? name;
}

/** Each collection has a format of its own: Decap does not tell a format which collection a file is of. */
export const formatName = (collection: string) => `own-${collection}`;

export function withOwnFields(config: Config): Config {
  return {
    ...config,
    collections: config.collections.map((collection) => ({
      ...collection,
      format: formatName(contentCollection(collection)) as 'yaml',
      ...(collection.fields && { fields: collection.fields.map(ownField) }),
      ...(collection.files && {
        files: collection.files.map((file) => ({ ...file, fields: file.fields.map(ownField) })),
      }),
    })),
  };
}

/** A field as our controls read it: what Decap would go into by itself is laid aside under another name. */
export interface OwnField extends Field {
  own_fields?: Field[];
}

function ownField(field: Field): OwnField {
  const widget = ownWidgetOf(field);
  if (widget === undefined) {
    return {
      ...field,
      ...(field.fields && { fields: field.fields.map(ownField) }),
      ...(field.field && { field: ownField(field.field) }),
      ...(field.types && { types: field.types.map(ownField) }),
    };
  }
  const { fields, field: single, ...rest } = field;
  return {
    ...rest,
    widget: `own-${widget}`,
    ...(fields && { own_fields: fields }),
    ...(single && { own_fields: [single] }),
  };
}

/** Lists to choose from are ours throughout: Decap's speak English and cannot be reached with some reading aids. */
function ownWidgetOf({ own_widget: own, widget }: Field): string | undefined {
  return own ?? (widget === 'select' || widget === 'relation' ? 'choice' : undefined);
}

/** The places of lists whose items get a short name, such as `parts.*.questions`. */
export function listsWithNames(fields: readonly Field[], within = ''): string[] {
  return fields.flatMap(({ name, fields: inner = [], types = [], widget }) => {
    const place = `${within}${name}`;
    const parts = [...inner, ...types.flatMap(({ fields: own = [] }) => own)];
    const named = parts.some((part) => part.name === 'id' && part.widget === 'hidden');
    const deeper = listsWithNames(parts, widget === 'list' ? `${place}.*.` : `${place}.`);
    return [...new Set([...(named ? [place] : []), ...deeper])];
  });
}
