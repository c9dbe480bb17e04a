import { Injectable } from '@nestjs/common'
import { type createCaseStudy, type InputOf, updateCaseStudy } from '@verdict/contracts'
import type { EntityManager } from 'typeorm'
import { v7 as uuid } from 'uuid'
import { orNotFound, ApiError, stale } from '../http/api-error.ts'
import { revised } from '../work/revised.ts'
import type { Work } from '../work/work.ts'
import { CaseStudyEntity } from './case-study.entity.ts'

@Injectable()
export class EditCaseStudy {
  async create({ body }: InputOf<typeof createCaseStudy>, { database, audit, now }: Work): Promise<CaseStudyEntity> {
    if (await database.existsBy(CaseStudyEntity, { key: body.key }))
      throw new ApiError(409, 'exists', `Another case study has the key "${body.key}".`, {
        errors: [{ pointer: '/key', message: `Another case study has the key "${body.key}".` }],
      })
    const created: CaseStudyEntity = {
      ...body,
      id: uuid(),
      url: body.url ?? null,
      published: body.published ?? false,
      createdAt: now,
      updatedAt: now,
      revision: 1,
    }
    await database.insert(CaseStudyEntity, created)
    await audit.record({ action: 'create', resource: 'case-studies', record: created.id, after: body })
    return created
  }

  async update(
    { params, body }: InputOf<typeof updateCaseStudy>,
    { database, audit, now }: Work,
  ): Promise<CaseStudyEntity> {
    const before = await lock(database, params.id)
    const update = revised(before, body, () => stale(updateCaseStudy, before))
    if (!update) return before
    const { changes, old } = update
    const after = { ...update.after, updatedAt: now }
    await database.update(CaseStudyEntity, { id: before.id }, after)
    await audit.record({ action: 'update', resource: 'case-studies', record: before.id, before: old, after: changes })
    return after
  }

  async delete(id: string, { database, audit }: Work): Promise<CaseStudyEntity> {
    const gone = await lock(database, id)
    await database.delete(CaseStudyEntity, { id })
    await audit.record({ action: 'delete', resource: 'case-studies', record: id, before: gone })
    return gone
  }
}

const lock = async (database: EntityManager, id: string) =>
  orNotFound(await database.findOne(CaseStudyEntity, { where: { id }, lock: { mode: 'pessimistic_write' } }))
