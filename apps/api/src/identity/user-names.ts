import { type EntityManager, In } from 'typeorm'
import { UserEntity } from './user.entity.ts'

/** The present names of users by id; users who no longer exist are missing. */
export async function userNames(
  database: EntityManager,
  ids: readonly (string | null)[],
): Promise<ReadonlyMap<string | null, string>> {
  const known = [...new Set(ids.filter((id) => id !== null))]
  if (known.length === 0) return new Map()
  const users = await database.find(UserEntity, { select: { id: true, name: true }, where: { id: In(known) } })
  return new Map(users.map(({ id, name }) => [id, name]))
}
