import { Injectable } from '@nestjs/common'
import { type GivenReplyOf, type InputOf, type listMentions, MOST_MENTIONING } from '@verdict/contracts'
import { type EntityManager, In } from 'typeorm'
import { deskPages } from '../../config/desk-address.ts'
import { ModelEntity } from '../model.entity.ts'
import { CommentThreadEntity } from './comment-thread.entity.ts'
import { readThreads } from './read-threads.ts'

/** The last comment of a thread that mentions $1; one that mentioned them once, and does no longer, does not count. */
const MENTIONING = `(
  select comment.id from comments comment
  join comment_mentions mention on mention.comment_id = comment.id and mention.user_id = $1
  where comment.thread_id = thread.id and position('@{' || $1 || '}' in comment.text) > 0
  order by comment.id desc limit 1)`

interface Found {
  id: string
  waits: boolean
}

/** Where colleagues mention somebody, in all models. */
@Injectable()
export class ListMentions {
  async of(
    user: string,
    { state }: InputOf<typeof listMentions>['query'],
    database: EntityManager,
  ): Promise<GivenReplyOf<typeof listMentions>> {
    const open = await database.query<Found[]>(threadsWhere('is null'), [user])
    const resolved = await database.query<Found[]>(threadsWhere('is not null'), [user])
    const found = (state === 'open' ? open : resolved).slice(0, MOST_MENTIONING)
    const rows = await database.findBy(CommentThreadEntity, { id: In(found.map(({ id }) => id)) })
    const models = await database.findBy(ModelEntity, { id: In(rows.map(({ modelId }) => modelId)) })
    const rowOf = new Map(rows.map((row) => [row.id, row]))
    const modelOf = new Map(models.map((model) => [model.id, model]))
    const inOrder = found.flatMap(({ id }) => rowOf.get(id) ?? [])
    const threads = await readThreads(database, inOrder)
    return {
      threads: threads.flatMap((thread, i) => {
        const model = modelOf.get(inOrder[i]?.modelId ?? '')
        if (!model) return []
        const { id, title } = model
        return [{ model: { id, title }, thread, waits: found[i]?.waits ?? false, page: deskPages.comments(id, thread) }]
      }),
      open: open.length,
      resolved: resolved.length,
    }
  }
}

const threadsWhere = (resolved: string) => `
  select thread.id, not exists (
      select from comments own where own.thread_id = thread.id and own.author_id = $1 and own.id > mentioned.id
    ) as waits
  from comment_threads thread cross join lateral ${MENTIONING} as mentioned
  where thread.resolved_at ${resolved}
    and thread.id in (
      select comment.thread_id from comments comment
      join comment_mentions mention on mention.comment_id = comment.id where mention.user_id = $1)
  order by thread.written_at desc, thread.id desc`
