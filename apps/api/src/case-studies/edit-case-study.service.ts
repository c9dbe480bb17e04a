import { Injectable } from '@nestjs/common'
import { type createCaseStudy, type InputOf, updateCaseStudy } from '@verdict/contracts'
import type { EntityManager } from 'typeorm'
import { v7 as uuid } from 'uuid'
import { orNotFound, ApiError, stale } from '../http/api-error.ts'
import { revised } from '../work/revised.ts'
import type { Work } from '../work/work.ts'
import { CaseStudy } from './case-study.entity.ts'

@Injectable()
export class EditCaseStudy {
  async create({ body }: InputOf<typeof createCaseStudy>, { database, audit, now }: Work): Promise<CaseStudy> {
    if (await database.existsBy(CaseStudy, { key: body.key }))
      throw new ApiError(409, 'exists', `Another case study has the key "${body.key}".`, {
        errors: [{ pointer: '/key', message: `Another case study has the key "${body.key}".` }],
      })
    const created: CaseStudy = {
      ...body,
      id: uuid(),
      url: body.url ?? null,
      published: body.published ?? false,
      createdAt: now,
      updatedAt: now,
      revision: 1,
    }
    await database.insert(CaseStudy, created)
    await audit.record({ action: 'create', resource: 'case-studies', record: created.id, after: body })
    return created
  }

  async update({ params, body }: InputOf<typeof updateCaseStudy>, { database, audit, now }: Work): Promise<CaseStudy> {
    const before = await lock(database, params.id)
    const update = revised(before, body, () => stale(updateCaseStudy, before))
    if (!update) return before
    const { changes, old } = update
    const after = { ...update.after, updatedAt: now }
    await database.update(CaseStudy, { id: before.id }, after)
    await audit.record({ action: 'update', resource: 'case-studies', record: before.id, before: old, after: changes })
    return after
  }

  async delete(id: string, { database, audit }: Work): Promise<CaseStudy> {
    const gone = await lock(database, id)
    await database.delete(CaseStudy, { id })
    await audit.record({ action: 'delete', resource: 'case-studies', record: id, before: gone })
    return gone
  }
}

const lock = async (database: EntityManager, id: string) =>
  orNotFound(await database.findOne(CaseStudy, { where: { id }, lock: { mode: 'pessimistic_write' } }))
