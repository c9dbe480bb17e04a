import { Injectable } from '@nestjs/common'
import { type GivenReplyOf, type InputOf, type listMentions, MOST_MENTIONING } from '@verdict/contracts'
import { type EntityManager, In } from 'typeorm'
import { commentsInDesk } from '../../config/desk-address.ts'
import type { SignedIn } from '../../http/call.ts'
import { ModelEntity } from '../model.entity.ts'
import { CommentThreadEntity } from './comment-thread.entity.ts'
import { readThreads } from './read-threads.ts'

/** The last comment of a colleague in a thread that mentions $1; one that mentioned them once, and does no longer, does not count. */
const MENTIONING = `(
  select comment.id from comments comment
  join comment_mentions mention on mention.comment_id = comment.id and mention.user_id = $1
  where comment.thread_id = thread.id and comment.author_id is distinct from $1
    and position('@{' || $1 || '}' in comment.text) > 0
  order by comment.id desc limit 1)`

/** The threads that mention $1, and whether they wait for them; for nobody who may not reply ($2). */
const FOUND = `
  select thread.id, thread.written_at, thread.resolved_at is not null as resolved,
    $2 and thread.resolved_at is null and not exists (
      select from comments own where own.thread_id = thread.id and own.author_id = $1 and own.id > mentioned.id
    ) as waits
  from comment_threads thread cross join lateral ${MENTIONING} as mentioned
  where thread.id in (
    select comment.thread_id from comments comment
    join comment_mentions mention on mention.comment_id = comment.id where mention.user_id = $1)`

interface Counts {
  open: number
  resolved: number
  waiting: number
}

interface Found {
  id: string
  waits: boolean
  last: string
}

/** Where colleagues mention somebody, in all models. */
@Injectable()
export class ListMentions {
  async of(
    { id: user, role }: Pick<SignedIn, 'id' | 'role'>,
    { state }: InputOf<typeof listMentions>['query'],
    database: EntityManager,
  ): Promise<GivenReplyOf<typeof listMentions>> {
    const mayReply = role !== 'viewer'
    const [counts] = await database.query<[Counts]>(
      `select count(*) filter (where not resolved)::int as open, count(*) filter (where resolved)::int as resolved,
         count(*) filter (where waits)::int as waiting
       from (${FOUND}) as found`,
      [user, mayReply],
    )
    const found = await database.query<Found[]>(
      `select id, waits, (select id from comments where thread_id = found.id order by id desc limit 1) as last
       from (${FOUND}) as found where resolved = $3
       order by waits desc, written_at desc, id desc limit ${MOST_MENTIONING}`,
      [user, mayReply, state === 'resolved'],
    )
    return { threads: await drawn(found, database), ...counts }
  }
}

/** What is shown of threads, in the order that they are given in. */
async function drawn(found: Found[], database: EntityManager) {
  const rows = await database.findBy(CommentThreadEntity, { id: In(found.map(({ id }) => id)) })
  const models = await database.findBy(ModelEntity, { id: In(rows.map(({ modelId }) => modelId)) })
  const lasts = found.map(({ last }) => last)
  const threads = new Map((await readThreads(database, rows, lasts)).map((thread) => [thread.id, thread]))
  const modelOf = new Map(rows.map(({ id, modelId }) => [id, models.find((model) => model.id === modelId)]))
  return found.flatMap(({ id, waits }) => {
    const [thread, model] = [threads.get(id), modelOf.get(id)]
    const last = thread?.comments[0]
    if (!thread || !model || !last) return []
    const { title } = model
    return [
      {
        ...{ id, model: { id: model.id, title } },
        about: thread.about,
        last,
        waits,
        page: commentsInDesk(model.id, thread),
      },
    ]
  })
}
