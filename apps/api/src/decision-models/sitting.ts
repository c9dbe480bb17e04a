import type { ModelDocument } from '@verdict/engine'
import { type EntityManager, IsNull, LessThan, Not } from 'typeorm'
import { DraftRevisionEntity } from './draft-revision.entity.ts'
import type { ModelEntity } from './model.entity.ts'

const MINUTE = 60_000
/** How long after a save another of the same person still joins it. */
const PAUSE = 5 * MINUTE
/** How long the saves of one person may join: what is taken back at once stays small enough to be remembered. */
const LONGEST = 30 * MINUTE
/** Documents of a sitting that are kept: others who type in the draft may have begun from one of the latest. */
const DOCUMENTS = 20

/** Saves of one person that follow each other closely, of which only the last stands in the history. */
export interface Sitting {
  /** The number of its first save. */
  first: number
  /** The draft before it. */
  before: ModelDocument
}

/**
 * The sitting that a save of now would go on with: of the same person, typed, a moment ago, with nothing published in between.
 *
 * @param by the id of who saves
 */
export async function sittingOf(
  database: EntityManager,
  { id: modelId, draftRevision, publishedAt }: ModelEntity,
  by: string,
  now: Date,
): Promise<Sitting | undefined> {
  const last = await database.findOneBy(DraftRevisionEntity, { modelId, number: draftRevision })
  if (!last || last.first === null || last.authorId !== by || now.getTime() - last.savedAt.getTime() > PAUSE) return
  if (publishedAt !== null && publishedAt >= last.savedAt) return
  const [first, before] = await Promise.all([
    database.findOneBy(DraftRevisionEntity, { modelId, number: last.first }),
    database.findOne(DraftRevisionEntity, {
      select: { modelId: true, number: true, document: true },
      where: { modelId, number: last.first - 1 },
    }),
  ])
  if (!first || !before?.document || now.getTime() - first.savedAt.getTime() > LONGEST) return
  return { first: last.first, before: before.document }
}

/** Lets a save tell of the one before it, which keeps what it removed only. */
export async function follow(database: EntityManager, modelId: string, first: number, number: number) {
  await database.update(DraftRevisionEntity, { modelId, number: number - 1 }, { followed: true, differences: [] })
  await database.update(
    DraftRevisionEntity,
    { modelId, first, number: LessThan(number - DOCUMENTS), document: Not(IsNull()), held: false },
    { document: null },
  )
}
