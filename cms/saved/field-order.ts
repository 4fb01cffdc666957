/** The order of the fields of a schema, group by group: the order in which a file is written by hand. */
import { z } from 'zod';
import type { FieldOrder } from './yaml-writing.ts';

/** @returns the names of the fields at a place such as `commitments.*.target`; none where there is no group */
export function fieldOrderOf(schema: z.ZodType): FieldOrder {
  const found = new Map<string, readonly string[]>();
  collect(schema, '', found);
  return (place) => found.get(place) ?? [];
}

function collect(schema: z.ZodType, place: string, found: Map<string, readonly string[]>): void {
  for (const here of plainSchemas(schema)) {
    if (here instanceof z.ZodObject) {
      const shape = here.shape as Record<string, z.ZodType>;
      found.set(place, [...new Set([...(found.get(place) ?? []), ...Object.keys(shape)])]);
      for (const [name, field] of Object.entries(shape)) {
        collect(field, place === '' ? name : `${place}.${name}`, found);
      }
    } else if (here instanceof z.ZodArray) {
      collect(here.element as z.ZodType, place === '' ? '*' : `${place}.*`, found);
    }
  }
}

/** Within wrappers; of a union all that it may be. */
function plainSchemas(schema: z.ZodType): z.ZodType[] {
  if (schema instanceof z.ZodUnion) {
    return (schema.options as readonly z.ZodType[]).flatMap(plainSchemas);
  }
  if (schema instanceof z.ZodPipe) return plainSchemas(schema.out as z.ZodType);
  if (
    schema instanceof z.ZodOptional ||
    schema instanceof z.ZodDefault ||
    schema instanceof z.ZodPrefault ||
    schema instanceof z.ZodNullable
  ) {
    return plainSchemas(schema.unwrap() as z.ZodType);
  }
  return [schema];
}
