import { LARGEST_TOTAL, type ListQuery } from '@verdict/contracts'
import type { FastifyReply } from 'fastify'
import type { ObjectLiteral, SelectQueryBuilder } from 'typeorm'

/** One page of a list, with how many rows there are in all. */
export class Page<Row> {
  constructor(
    readonly resource: string,
    readonly rows: Row[],
    readonly first: number,
    readonly total: number,
  ) {}

  map<Other>(change: (row: Row) => Other): Page<Other> {
    return new Page(this.resource, this.rows.map(change), this.first, this.total)
  }

  send(reply: FastifyReply): Row[] {
    const last = Math.max(this.first, this.first + this.rows.length - 1)
    reply.header('content-range', `${this.resource} ${this.first}-${last}/${this.total}`)
    return this.rows
  }
}

/**
 * Reads a page of a query. Totals are exact to 100,000; beyond, `100001` means "more".
 *
 * @param query the filtered rows, without order
 * @param columns the property path of each sort field; the contract's allow-list names the fields
 * @param tieBreaker the property path that makes the order total
 */
export async function readPage<Entity extends ObjectLiteral>(
  resource: string,
  query: SelectQueryBuilder<Entity>,
  { range: [first, last], sort }: Pick<ListQuery<unknown>, 'range' | 'sort'>,
  columns: { [field: string]: string } = {},
  tieBreaker?: string,
): Promise<Page<Entity>> {
  const rows = await inOrder(query, sort, columns, tieBreaker)
    .offset(first)
    .limit(last - first + 1)
    .getMany()
  return new Page(resource, rows, first, await countOf(query))
}

/** The rows of a query in the order of a list: nulls last, with a tie-breaker. */
export function inOrder<Entity extends ObjectLiteral>(
  query: SelectQueryBuilder<Entity>,
  [field, direction]: ListQuery<unknown>['sort'],
  columns: { [field: string]: string } = {},
  tieBreaker = `${query.alias}.id`,
): SelectQueryBuilder<Entity> {
  const column = columns[field] ?? `${query.alias}.${field}`
  // The index on ids is only used without "nulls last"; ids are never null.
  if (column === tieBreaker) return query.clone().orderBy(column, direction)
  // Nor are indexes on columns that are never null.
  const own = columns[field] === undefined ? query.expressionMap.mainAlias?.metadata : undefined
  const nulls = own?.findColumnWithPropertyPath(field)?.isNullable === false ? undefined : 'NULLS LAST'
  return query.clone().orderBy(column, direction, nulls).addOrderBy(tieBreaker, direction)
}

/** How many rows a query has: exact to 100,000; beyond, `100001` means "more". */
export async function countOf(query: SelectQueryBuilder<ObjectLiteral>): Promise<number> {
  const [sql, parameters] = query
    .clone()
    .select('1')
    .limit(LARGEST_TOTAL + 1)
    .getQueryAndParameters()
  const [row]: [{ total: number }] = await query.connection.query(
    `select count(*)::int as total from (${sql}) counted`,
    parameters,
  )
  return row.total
}
