import { Injectable } from '@nestjs/common'
import type { InputOf, publishModel } from '@verdict/contracts'
import { runScenarios } from '@verdict/engine/review'
import { validate } from '@verdict/engine/validate'
import { v7 as uuid } from 'uuid'
import { Refusal, unprocessable } from '../http/refusal.ts'
import { actorOf, type Work } from '../http/work.ts'
import { lockModel } from './drafts.ts'
import { Model } from './model.entity.ts'
import { Version } from './version.entity.ts'

@Injectable()
export class Publish {
  /** Freezes the draft, as it is, as the next version. */
  async run({ params, body }: InputOf<typeof publishModel>, work: Work) {
    const model = await lockModel(work.database, params.id)
    if (work.revision !== model.draftRevision)
      throw new Refusal(409, 'stale', 'The draft has been saved since you loaded it.', {
        revision: model.draftRevision,
      })
    const problems = validate(model.draft)
    if (problems.length > 0) throw unprocessable(problems.map(({ pointer, message }) => ({ pointer, message })))
    if (model.draftHash === model.latestHash)
      throw new Refusal(409, 'nothing-to-publish', 'The draft says the same as the latest version.')
    const accepted = acceptFailing(model, body.acceptFailing, work)
    return this.freeze(model, body.notes, accepted, work)
  }

  /** Keeps a valid draft as the next version, whatever its scenarios say. */
  async freeze(model: Model, notes: string, acceptedFailing: string | null, work: Work) {
    const { database, audit, outbox, now } = work
    const number = (model.latestVersion ?? 0) + 1
    const hash = model.draftHash
    const publishedBy = actorOf(work).name
    const version = { id: uuid(), modelId: model.id, number, hash, document: model.draft, notes, publishedAt: now }
    await database.insert(Version, { ...version, publishedBy, acceptedFailing } as object)
    await database.update(Model, { id: model.id }, { latestVersion: number, latestHash: hash, publishedAt: now })
    await audit.record({
      action: 'publish',
      resource: 'models',
      record: model.id,
      after: { version: number, hash, notes },
    })
    await outbox.append('model.published', { model: model.slug, version: number, hash })
    return { number, hash, publishedAt: now.toISOString() }
  }
}

/** A failing scenario stops a publish, unless an admin takes it upon themselves and says why. */
function acceptFailing(model: Model, reason: string | undefined, work: Work): string | null {
  const failing = runScenarios(model.draft).filter(({ pass }) => !pass)
  if (failing.length === 0) return null
  if (reason === undefined)
    throw new Refusal(409, 'scenarios-failing', `${failing.length} scenarios fail.`, {
      scenarios: failing.map(({ key, reasons }) => ({ key, reasons })),
    })
  if (actorOf(work).role !== 'admin')
    throw new Refusal(403, 'not-allowed', 'Only an admin may publish while scenarios fail.')
  return reason
}
