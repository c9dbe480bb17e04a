import { at, type ModelDocument } from '@verdict/engine'
import type { Difference } from '@verdict/engine/review'
import { KEY } from '@verdict/engine/validate'
import { reservedSlugs } from '@verdict/contracts'
import { type EntityManager, In, IsNull, Not } from 'typeorm'
import { ApiError, notFound, orNotFound, unprocessable } from '../http/api-error.ts'
import { actorOf, type Work } from '../work/work.ts'
import { DraftRevisionEntity } from './draft-revision.entity.ts'
import { ModelEntity } from './model.entity.ts'
import { refuseReusedKeys } from './reused-keys.ts'
import { follow } from './sitting.ts'
import { followRenames } from './comments/follow-renames.ts'
import { renameJudged } from './judgements/rename-judged.ts'
import { renamedPlaces } from './renamed-places.ts'
import { noteSources } from './translations/note-sources.ts'

/** A model with its draft. */
export const readModel = async (database: EntityManager, id: string): Promise<ModelEntity> =>
  orNotFound(await withDraft(database, id).getOne())

/** The same, locked until the transaction ends, so that saves are serialised. */
export const lockModel = async (database: EntityManager, id: string): Promise<ModelEntity> =>
  orNotFound(await withDraft(database, id).setLock('pessimistic_write').getOne())

/** The same for what is written beside the draft, which is not read. */
export async function lockModelId(database: EntityManager, id: string): Promise<string> {
  const found = { select: { id: true }, where: { id }, lock: { mode: 'pessimistic_write' } } as const
  return orNotFound(await database.findOne(ModelEntity, found)).id
}

/** @throws ApiError (404) where there is no such model */
export async function requireModel(database: EntityManager, id: string) {
  if (!(await database.existsBy(ModelEntity, { id }))) throw notFound()
}

const withDraft = (database: EntityManager, id: string) =>
  database.createQueryBuilder(ModelEntity, 'model').addSelect('model.draft').where('model.id = :id', { id })

/**
 * The document of one revision of a draft.
 *
 * @throws ApiError (409) where it is no longer stored
 */
export async function revisionOf(database: EntityManager, modelId: string, number: number): Promise<ModelDocument> {
  const revision = await database.findOne(DraftRevisionEntity, {
    select: { modelId: true, number: true, document: true },
    where: { modelId, number },
  })
  const { document } = orNotFound(revision)
  if (document === null)
    throw new ApiError(
      409,
      'no-longer-kept',
      `Revision ${number} is too old: only what it changed is kept, and the last revision of its day.`,
    )
  return document
}

/** Which of some revisions have their document still. */
export async function keptOf(database: EntityManager, modelId: string, numbers: number[]): Promise<Set<number>> {
  const rows = await database.find(DraftRevisionEntity, {
    select: { modelId: true, number: true },
    where: { modelId, number: In(numbers), document: Not(IsNull()) },
  })
  return new Set(rows.map(({ number }) => number))
}

/** What a draft becomes. */
export interface NextDraft {
  document: ModelDocument
  hash: string
  differences: Difference[]
  /** What this save itself removed, where `differences` are those of its sitting. */
  removals: Difference[]
  /** The origin of a revision that was not typed, such as `version 3`. */
  origin: string | null
  /** The first save of its sitting, which may be itself; null where it stands for itself. */
  first: number | null
}

/**
 * Makes a document the draft: the next revision, with its differences and its author. An unchanged document makes no revision.
 *
 * @param model as it is, locked
 * @returns the model as it is now
 */
export async function storeDraft(
  work: Work,
  model: ModelEntity,
  { document, hash: draftHash, differences, removals, origin, first }: NextDraft,
): Promise<ModelEntity> {
  const { database, now, audit } = work
  if (draftHash === model.draftHash) return model
  await checkSlug(database, model, document)
  // A restored document is stored exactly as it was.
  if (origin === null) await refuseReusedKeys(database, model, document)
  const number = model.draftRevision + 1
  const renamed = renamedPlaces(model.draft, document)
  await renameJudged(model.id, renamed, database)
  const changed = {
    slug: document.slug,
    title: document.title,
    draft: document,
    draftHash,
    draftRevision: number,
    draftSavedAt: now,
    ...((await followRenames(model, renamed, database)) && { commentsChangedAt: now }),
  }
  await noteSources(model, document, renamed, database)
  await database.update(ModelEntity, { id: model.id }, changed as object)
  await addRevision(work, model.id, { number, document, differences, removals, origin, first })
  if (first !== null && first < number) await follow(database, model.id, first, number)
  const entry = {
    ...({ action: origin ? 'restore' : 'update', resource: 'models', record: model.id } as const),
    before: { revision: model.draftRevision },
    after: { revision: number },
  }
  if (first !== null && first < number) await audit.goOn(entry)
  else await audit.record(entry)
  return { ...model, ...changed }
}

type NextRevision = Pick<DraftRevisionEntity, 'number' | 'document' | 'differences' | 'removals' | 'origin' | 'first'>

export async function addRevision(work: Work, modelId: string, next: NextRevision) {
  const revision = { ...next, modelId, authorId: actorOf(work).id, savedAt: work.now }
  await work.database.insert(DraftRevisionEntity, revision as object)
}

/** A slug is part of every address that clients have: it is fixed once the model has been published. */
async function checkSlug(database: EntityManager, model: ModelEntity, { slug }: ModelDocument) {
  if (slug === model.slug) return
  if (model.versions > 0)
    throw unprocessable([
      { pointer: '/slug', message: 'The name in the address is fixed once a model has been published.' },
    ])
  await claimSlug(database, slug)
}

/** Refuses what was decided on an older revision of the draft; the reply has the present revision's number. */
export const staleDraft = ({ draftRevision }: ModelEntity) =>
  new ApiError(409, 'stale', 'The draft has been saved since you loaded it.', { revision: draftRevision })

/** @throws ApiError where the slug is reserved or taken */
export async function claimSlug(database: EntityManager, slug: string) {
  if (!KEY.test(slug) || reservedSlugs.some((reserved) => reserved === slug))
    throw unprocessable([{ pointer: at('', 'slug'), message: `"${slug}" is reserved for the product's own pages.` }])
  if (await database.existsBy(ModelEntity, { slug }))
    throw new ApiError(409, 'exists', `Another model has the name "${slug}".`, {
      errors: [{ pointer: '/slug', message: `Another model has the name "${slug}".` }],
    })
}
