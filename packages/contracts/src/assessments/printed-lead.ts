import { z } from 'zod'

/**
 * The lead in points as pages and reports print it: the difference of the two printed scores, to as many decimals; null where no two options
 * are left.
 */
export const printedLead = z.object({ lead: z.number(), decimals: z.int() }).nullable()
