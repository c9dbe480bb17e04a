import { type EntityManager, In } from 'typeorm'
import { UserEntity } from './user.entity.ts'

/**
 * The present names of users by id; users who no longer exist are missing.
 *
 * @param column the member of the rows that holds the user's id
 */
export async function userNames<Column extends string>(
  database: EntityManager,
  rows: readonly { [column in Column]: string | null }[],
  column: Column,
): Promise<ReadonlyMap<string | null, string>> {
  const known = [...new Set(rows.map((row) => row[column]).filter((id) => id !== null))]
  if (known.length === 0) return new Map()
  const users = await database.find(UserEntity, { select: { id: true, name: true }, where: { id: In(known) } })
  return new Map(users.map(({ id, name }) => [id, name]))
}
