import { Controller } from '@nestjs/common'
import { addLeadView, deleteLeadView, type InputOf, listLeadViews, updateLeadView } from '@verdict/contracts'
import type { EntityManager } from 'typeorm'
import { v7 as uuid } from 'uuid'
import { ApiError, orNotFound, stale } from '../http/api-error.ts'
import { Endpoint } from '../http/endpoint.decorator.ts'
import { readPage } from '../http/page.ts'
import { revised } from '../work/revised.ts'
import { actorOf, type Work } from '../work/work.ts'
import { LeadViewEntity } from './lead-view.entity.ts'

/** Views that one person can save. */
const MOST = 100

/** Filters of leads under a name: one's own, and those that are shared. */
@Controller()
export class LeadViewsController {
  @Endpoint(listLeadViews)
  list({ query }: InputOf<typeof listLeadViews>, work: Work) {
    return readPage('lead-views', seenBy(actorOf(work).id, work.database), query)
  }

  @Endpoint(addLeadView)
  async add({ body }: InputOf<typeof addLeadView>, work: Work) {
    const { database, audit } = work
    const owner = actorOf(work).id
    if ((await database.countBy(LeadViewEntity, { owner })) >= MOST)
      throw new ApiError(409, 'too-many', `You have saved ${MOST} views already. Delete one that is no longer used.`)
    const view = { id: uuid(), ...body, owner, revision: 1 }
    await database.insert(LeadViewEntity, view as object)
    await audit.record({ action: 'create', resource: 'lead-views', record: view.id, after: told(view) })
    return view
  }

  @Endpoint(updateLeadView)
  async update({ params, body }: InputOf<typeof updateLeadView>, work: Work) {
    const { database, audit } = work
    const before = await ownView(params.id, work)
    const update = revised<LeadViewEntity>(before, body as never, () => stale(updateLeadView, before))
    if (!update) return before
    const { changes, old, after } = update
    await database.update(LeadViewEntity, { id: before.id }, { ...changes, revision: after.revision } as object)
    const change = { before: told(old), after: told(changes) }
    await audit.record({ action: 'update', resource: 'lead-views', record: before.id, ...change })
    return after
  }

  @Endpoint(deleteLeadView)
  async remove({ params }: InputOf<typeof deleteLeadView>, work: Work) {
    const view = await ownView(params.id, work)
    await work.database.delete(LeadViewEntity, { id: view.id })
    await work.audit.record({ action: 'delete', resource: 'lead-views', record: view.id, before: told(view) })
  }
}

const seenBy = (user: string, database: EntityManager) =>
  database.createQueryBuilder(LeadViewEntity, 'view').where('(view.shared or view.owner = :user)', { user })

/** A view that may be changed, locked. One that is not seen is not there. */
async function ownView(id: string, work: Work): Promise<LeadViewEntity> {
  const { id: user } = actorOf(work)
  const view = orNotFound(
    await seenBy(user, work.database).andWhere('view.id = :id', { id }).setLock('pessimistic_write').getOne(),
  )
  if (view.owner !== null && view.owner !== user)
    throw new ApiError(403, 'forbidden', 'This view is somebody else’s. Save one of your own instead.')
  return view
}

/** What the audit shows: what is searched for may be personal. */
function told({ name, shared, filter }: Partial<Pick<LeadViewEntity, 'name' | 'shared' | 'filter'>>) {
  return {
    ...(name !== undefined && { name }),
    ...(shared !== undefined && { shared }),
    ...(filter && { filters: Object.keys(filter) }),
  }
}
