/** The ledger of what has been published, as its file is read: apart from its rules, so that a browser takes no zod. */
import { z } from 'zod';

export const historySchema = z.strictObject({
  cells: z.record(z.string(), z.record(z.string().regex(/^\d+$/), z.number().min(0).nullable())),
  /** `total = part + part`, or `total >= part + part` when something is in the total alone. */
  sums: z.array(z.string().regex(/^\S+ >?= \S+( \+ \S+)*$/)),
  /** Why a cell that has been shown is hidden now. */
  withdrawn: z.record(z.string(), z.string().min(1)).default({}),
});
export type History = z.infer<typeof historySchema>;
