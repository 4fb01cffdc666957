/** The name of another entry, or of a part of one, as a choice among those that there are. */
import type { FieldContext, Shape } from './field-context.ts';
import { placeOf } from './field-context.ts';
import type { Target } from './references.ts';

export function targetsAt({ references, path }: FieldContext): readonly Target[] {
  return references.get(placeOf(path)) ?? [];
}

/** A name of another entry is chosen among those that there are. */
export function relation(targets: readonly Target[], multiple: boolean): Shape {
  const [first, ...others] = targets;
  if (!first) throw new Error('En hänvisning utan mål.');
  const chosen = multiple ? { multiple: true } : {};
  // Parts of a publisher are those of the publisher's own file.
  if (first.part !== undefined) {
    const at = (name: string) => `${String(first.part)}.*.${name}`;
    const title = first.collection === 'publishers' ? 'name' : 'title';
    return {
      widget: 'relation',
      own_widget: 'choice',
      ...relationTo(first),
      value_field: at('id'),
      search_fields: [at(title)],
      display_fields: [at(title)],
      options_length: 200,
      ...(first.collection === 'promises' && { own_from: 'promise' }),
      ...chosen,
    };
  }
  const title = TITLE_FIELDS[first.collection] ?? 'title';
  return {
    widget: 'relation',
    own_widget: 'choice',
    ...relationTo(first),
    value_field: first.name === 'whole' ? '{{publisher}}/{{slug}}' : '{{slug}}',
    search_fields: [title],
    display_fields: [title],
    options_length: 200,
    ...(others.length > 0 && { own_collections: others.map(collectionNameOf) }),
    ...chosen,
  };
}

/** Publishers have a name, and languages too. */
const TITLE_FIELDS: Readonly<Record<string, string>> = {
  publishers: 'name',
  'fraud-languages': 'name',
};

function relationTo(target: Target): Pick<Shape, 'collection' | 'file'> {
  return target.part !== undefined && target.collection === 'publishers'
    ? { collection: 'publisher', file: 'publisher' }
    : { collection: collectionNameOf(target) };
}

/** The name in the form's configuration: a collection's general entries are a collection of their own there. */
function collectionNameOf({ collection, name }: Target): string {
  return name === 'general' && collection === 'methods' ? 'methods-general' : collection;
}
