import { Injectable } from '@nestjs/common'
import {
  type beginThread,
  type deleteComment,
  editComment,
  type GivenReplyOf,
  type InputOf,
  type listComments,
  MOST_COMMENTS,
  MOST_OF_THREAD,
  pathOfPlace,
  type replyToThread,
  type settleThread,
} from '@verdict/contracts'
import { namesIn, wordingIn } from '@verdict/wording'
import { type EntityManager, In, IsNull, Not } from 'typeorm'
import { v7 as uuid } from 'uuid'
import { ApiError, orNotFound, stale } from '../../http/api-error.ts'
import type { Call } from '../../http/call.ts'
import { revised } from '../../work/revised.ts'
import { actorOf, type Work } from '../../work/work.ts'
import { lockModel, requireModel } from '../drafts.ts'
import { ModelEntity } from '../model.entity.ts'
import { CommentEntity } from './comment.entity.ts'
import { CommentThreadEntity } from './comment-thread.entity.ts'
import { Mentions } from './mentions.service.ts'
import { readThreads, type Thread } from './read-threads.ts'

/** Letters that are kept of what an element was called. */
const LONGEST_NAME = 300

/** What colleagues say about the elements of a draft. Each write locks its model first, so that they are one after the other. */
@Injectable()
export class Comments {
  constructor(private readonly mentions: Mentions) {}

  async list(
    { params: { id: modelId }, query: { state } }: InputOf<typeof listComments>,
    database: EntityManager,
  ): Promise<GivenReplyOf<typeof listComments>> {
    await requireModel(database, modelId)
    const [open, resolved] = [IsNull(), Not(IsNull())]
    const threads = await database.find(CommentThreadEntity, {
      where: { modelId, resolvedAt: state === 'open' ? open : resolved },
      order: { writtenAt: 'DESC', id: 'DESC' },
    })
    const others = await database.countBy(CommentThreadEntity, {
      modelId,
      resolvedAt: state === 'open' ? resolved : open,
    })
    const [here, there] = [threads.length, others]
    return {
      threads: await readThreads(database, threads),
      open: state === 'open' ? here : there,
      resolved: state === 'open' ? there : here,
    }
  }

  async begin({ params, body: { place, text } }: InputOf<typeof beginThread>, work: Work): Promise<Thread> {
    const { database, now } = work
    const model = await lockModel(database, params.id)
    await refuseMore(database, model.id)
    const names = namesIn(model.draft, model.draft.defaultLocale)
    const about = wordingIn('en').place(pathOfPlace(place), names) || 'The model'
    const thread = {
      ...{ id: uuid(), modelId: model.id, place, about: about.slice(0, LONGEST_NAME), writtenAt: now },
      ...{ resolvedAt: null, resolvedById: null },
    }
    await database.insert(CommentThreadEntity, thread)
    await this.write(thread, text, model, work)
    return threadNow(thread.id, database)
  }

  async reply({ params, body: { text } }: InputOf<typeof replyToThread>, work: Work): Promise<Thread> {
    const { database, now } = work
    const model = await lockModel(database, params.id)
    const thread = await threadOf(params, database)
    if ((await database.countBy(CommentEntity, { threadId: thread.id })) >= MOST_OF_THREAD)
      throw new ApiError(
        409,
        'too-many',
        `This thread has ${MOST_OF_THREAD} comments, as many as it may have. Begin another one.`,
      )
    await refuseMore(database, model.id)
    const reopened = { writtenAt: now, resolvedAt: null, resolvedById: null }
    await database.update(CommentThreadEntity, { id: thread.id }, reopened)
    await this.write(thread, text, model, work)
    return threadNow(thread.id, database)
  }

  async settle({ params, body: { resolved } }: InputOf<typeof settleThread>, work: Work): Promise<Thread> {
    const { database, audit, now } = work
    const model = await lockModel(database, params.id)
    const thread = await threadOf(params, database)
    if (resolved !== (thread.resolvedAt !== null)) {
      const settled = { resolvedAt: resolved ? now : null, resolvedById: resolved ? actorOf(work).id : null }
      await database.update(CommentThreadEntity, { id: thread.id }, settled)
      await audit.record({
        ...({ action: 'update', resource: 'comments', record: model.id } as const),
        before: { about: thread.place, resolved: !resolved },
        after: { about: thread.place, resolved },
      })
      await noteChange(model, work)
    }
    return threadNow(thread.id, database)
  }

  async edit({ params, body }: InputOf<typeof editComment>, work: Work): Promise<Thread> {
    const { database, audit, now } = work
    const model = await lockModel(database, params.id)
    const thread = await threadOf(params, database)
    const before = await commentOf(params, database)
    if (before.authorId !== actorOf(work).id) throw notYours('change')
    const current = await threadNow(thread.id, database)
    const update = revised<CommentEntity>(before, body, () => stale(editComment, current))
    if (!update) return current
    const { text, revision } = update.after
    await database.update(CommentEntity, { id: before.id }, { text, revision, editedAt: now })
    await this.mentions.add({ comment: update.after, thread, model, before: before.text }, work)
    await audit.record({
      ...({ action: 'update', resource: 'comments', record: model.id } as const),
      after: { about: thread.place, comment: before.id },
    })
    await noteChange(model, work)
    return threadNow(thread.id, database)
  }

  async remove({ params }: InputOf<typeof deleteComment>, call: Call) {
    const { database, audit } = call
    const model = await lockModel(database, params.id)
    const thread = await threadOf(params, database)
    const comment = await commentOf(params, database)
    const { id, role } = actorOf(call)
    if (comment.authorId !== id && role !== 'admin') throw notYours('delete')
    await database.delete(CommentEntity, { id: comment.id })
    if (!(await database.existsBy(CommentEntity, { threadId: thread.id })))
      await database.delete(CommentThreadEntity, { id: thread.id })
    await audit.record({
      ...({ action: 'delete', resource: 'comments', record: model.id } as const),
      before: { about: thread.place, comment: comment.id },
    })
    await noteChange(model, call)
  }

  /** Adds a comment to a thread. */
  private async write(
    thread: Omit<CommentThreadEntity, 'model'>,
    text: string,
    model: ModelEntity,
    work: Work,
  ): Promise<void> {
    const { database, audit, now } = work
    const comment = {
      ...{ id: uuid(), threadId: thread.id, text, authorId: actorOf(work).id },
      ...{ writtenAt: now, editedAt: null, revision: 1 },
    }
    await database.insert(CommentEntity, comment)
    await this.mentions.add({ comment, thread, model, before: '' }, work)
    await audit.record({
      ...({ action: 'create', resource: 'comments', record: model.id } as const),
      after: { about: thread.place, comment: comment.id },
    })
    await noteChange(model, work)
  }
}

async function refuseMore(database: EntityManager, modelId: string) {
  const threads = await database.find(CommentThreadEntity, { select: { id: true }, where: { modelId } })
  if ((await database.countBy(CommentEntity, { threadId: In(threads.map(({ id }) => id)) })) >= MOST_COMMENTS)
    throw new ApiError(
      409,
      'too-many',
      `This model has ${MOST_COMMENTS} comments, as many as it may have. Delete some that are no longer needed.`,
    )
}

const threadOf = async (
  { id: modelId, thread: id }: { id: string; thread: string },
  database: EntityManager,
): Promise<CommentThreadEntity> => orNotFound(await database.findOneBy(CommentThreadEntity, { id, modelId }))

const commentOf = async (
  { thread: threadId, comment: id }: { thread: string; comment: string },
  database: EntityManager,
): Promise<CommentEntity> => orNotFound(await database.findOneBy(CommentEntity, { id, threadId }))

async function threadNow(id: string, database: EntityManager): Promise<Thread> {
  const [thread] = await readThreads(database, [await database.findOneByOrFail(CommentThreadEntity, { id })])
  return thread as Thread
}

const noteChange = ({ id }: ModelEntity, { database, now }: Work) =>
  database.update(ModelEntity, { id }, { commentsChangedAt: now })

const notYours = (what: 'change' | 'delete') =>
  new ApiError(409, 'not-yours', `Somebody else wrote this comment: you cannot ${what} it.`)
