/** Which kind of schema a part is. */
import { UNKNOWN_DATE } from '../../src/domain/content/fields.ts';
import type { SchemaNode } from './schema-tree.ts';

export const isText = (node: SchemaNode) => node.type === 'string';
export const isList = (node: SchemaNode) => node.type === 'array' && typeof node.items === 'object';
export const isGroup = (node: SchemaNode) => node.properties !== undefined;
export const optionsOf = (node: SchemaNode) => node.oneOf ?? node.anyOf ?? [];
export const isUnionOfGroups = (node: SchemaNode) =>
  optionsOf(node).length > 0 && optionsOf(node).every(isGroup);
export const isUnknownDate = (node: SchemaNode) => node.const === UNKNOWN_DATE;
export const isUnionOfTexts = (node: SchemaNode) =>
  optionsOf(node).length > 0 && optionsOf(node).every(isText);
