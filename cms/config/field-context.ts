/** What a rule is told of a field: where it stands, and whose form it is. */
import type { Field } from './decap.ts';
import type { Target } from './references.ts';
import type { SchemaNode } from './schema-tree.ts';

export interface FieldContext {
  /** `promises.commitments.*.target`: the collection, then where the field stands. */
  path: string;
  publisher: string;
  references: ReadonlyMap<string, readonly Target[]>;
  /** Within a group that may be left out, Decap asks for every part as soon as the group is there: the guard asks. */
  inOptional: boolean;
  inList: boolean;
}

export type Shape = Omit<Field, 'name' | 'label'>;

/** The fields of a group, in the order of the schema (cms/config/fields.ts). */
export type FieldsOf = (node: SchemaNode, context: FieldContext) => Field[];

/** A place as the references write it: without the collection. */
export function placeOf(path: string): string {
  return path.slice(path.indexOf('.') + 1);
}
