import { checkLimits } from '@verdict/engine/validate'
import { z } from 'zod'

/** The most rows of one page. */
export const LARGEST_PAGE = 500
/** Lists are counted up to here; `100001` means "more". */
export const LARGEST_TOTAL = 100_000

/** A parameter of a query that is JSON. */
export const parsed = <Schema extends z.ZodType>(schema: Schema) =>
  z
    .string()
    .transform((text, context) => {
      try {
        const value: unknown = JSON.parse(text)
        for (const { message } of checkLimits(value)) context.addIssue({ code: 'custom', message })
        return value
      } catch {
        context.addIssue({ code: 'custom', message: 'This is not JSON.' })
        return z.NEVER
      }
    })
    .pipe(schema)

const range = z
  .tuple([z.int().min(0).max(10_000_000), z.int().min(0).max(10_000_000)])
  .refine(([first, last]) => last >= first && last - first < LARGEST_PAGE, `A page holds 1 to ${LARGEST_PAGE} rows.`)

/**
 * The query of a list, in the dialect of react-admin's simple REST provider. What may be filtered and sorted by is an allow-list:
 * anything else is refused, not ignored. Every list can be sorted by `id`, react-admin's default.
 *
 * @param filters the shape of `filter`; every member optional
 * @param sorts the fields to sort by beside `id`; the first is the default, newest or largest first
 */
export const listQuery = <Filters extends z.ZodRawShape, const Sorts extends readonly [string, ...string[]]>(
  filters: Filters,
  sorts: Sorts,
) =>
  z.strictObject({
    filter: parsed(z.strictObject(filters)).default({} as never),
    range: parsed(range).default([0, 24]),
    sort: parsed(z.tuple([z.enum([...new Set([...sorts, 'id'])]), z.enum(['ASC', 'DESC'])])).default([
      sorts[0],
      'DESC',
    ] as never),
  })

export type ListQuery<Filter> = { filter: Filter; range: [number, number]; sort: [string, 'ASC' | 'DESC'] }
