import { createHash } from 'node:crypto'
import { canonicalJson } from '@verdict/engine/review'
import type { DataSource, EntityManager } from 'typeorm'
import { appendRows, type Appended, newRow } from '../work/append-rows.ts'
import { IdempotencyKeyEntity } from './idempotency-key.entity.ts'
import { ApiError } from './api-error.ts'
import type { Work } from '../work/work.ts'

const LONGEST = 255

/** The key that a request carries; undefined where it carries none. */
export function idempotencyKeyOf(headers: { [name: string]: string | string[] | undefined }): string | undefined {
  const key = headers['idempotency-key']
  if (key === undefined) return undefined
  if (typeof key !== 'string' || key.length === 0 || key.length > LONGEST || !/^[\x20-\x7e]+$/.test(key))
    throw new ApiError(400, 'bad-idempotency-key', `An Idempotency-Key has 1 to ${LONGEST} printable characters.`)
  return key
}

/** The reply that was saved for a key and this request; undefined where there is none yet. */
export async function savedReply(database: EntityManager, scope: string, key: string, asked: unknown) {
  const saved = await database.findOneBy(IdempotencyKeyEntity, { scope, key })
  return saved ? replyOf(saved, hashOf(asked)) : undefined
}

/**
 * Runs a call once for its key, in the call's own transaction: the same request gets the saved reply, another one is refused, and a twin
 * that arrives while the first is under way waits for it. A failure is not stored, so that the call can be repeated.
 *
 * @param scope what the key is for: keys of different routes have nothing to do with each other
 * @param asked the request's body, with what its address names
 */
export async function runOnce<Reply extends object | undefined>(
  { database, now }: Work,
  scope: string,
  key: string,
  asked: unknown,
  run: () => Promise<Reply>,
): Promise<Reply> {
  const bodyHash = hashOf(asked)
  // Waits here while a twin's transaction is open, because both insert the same primary key.
  const { raw } = (await database
    .createQueryBuilder()
    .insert()
    .into(IdempotencyKeyEntity)
    .values({ scope, key, bodyHash, reply: null, createdAt: now })
    .orIgnore()
    .returning('key')
    .execute()) as { raw: unknown[] }
  if (raw.length === 0) {
    const saved = await database.findOneByOrFail(IdempotencyKeyEntity, { scope, key })
    return replyOf(saved, bodyHash) as Reply
  }
  const reply = await run()
  if (reply !== undefined) await database.update(IdempotencyKeyEntity, { scope, key }, { reply })
  return reply
}

/**
 * The same for a write that only adds rows: the reply is known before, so rows and key are one statement.
 *
 * @param key undefined where the request carries none
 */
export async function appendOnce<Reply extends object>(
  database: DataSource,
  appended: Appended,
  reply: Reply,
  request: { scope: string; key: string | undefined; asked: unknown; now: Date },
): Promise<Reply> {
  const { scope, key, asked, now } = request
  if (key === undefined) {
    await appendRows(database, appended, now)
    return reply
  }
  const added = await appendRows(
    database,
    appended,
    now,
    newRow(IdempotencyKeyEntity, { scope, key, bodyHash: hashOf(asked), reply, createdAt: now }),
  )
  return added ? reply : ((await savedReply(database.manager, scope, key, asked)) as Reply)
}

/**
 * Leaves of saved replies only the id, where they are of one of some records or name somebody. A call that is repeated still happens once.
 *
 * @param scopes the routes whose replies may
 * @param naming a pattern of PostgreSQL
 */
export const forgetReplies = (scopes: string[], ids: string[], naming: string, database: EntityManager) =>
  database.query(
    `update idempotency_keys set reply = json_build_object('id', reply ->> 'id')
     where scope = any($1) and (reply ->> 'id' = any($2) or lower(reply::text) ~ lower($3))`,
    [scopes, ids, naming],
  )

const hashOf = (asked: unknown) => createHash('sha256').update(canonicalJson(asked)).digest('hex')

function replyOf(saved: IdempotencyKeyEntity, bodyHash: string): object | undefined {
  if (saved.bodyHash !== bodyHash)
    throw new ApiError(422, 'idempotency-key-reused', 'This Idempotency-Key was used for another request.')
  return saved.reply ?? undefined
}
