import { Injectable } from '@nestjs/common'
import { type InputOf, updateLead } from '@verdict/contracts'
import { found, stale, unprocessable } from '../http/refusal.ts'
import type { Work } from '../work/work.ts'
import { Colleagues } from '../identity/colleagues.service.ts'
import { Lead } from './lead.entity.ts'

@Injectable()
export class UpdateLead {
  constructor(private readonly colleagues: Colleagues) {}

  /** Changes the fields that are sent, and tells of them by name: what is personal stays out of history and of messages. */
  async run({ params, body }: InputOf<typeof updateLead>, { database, audit, outbox }: Work): Promise<Lead> {
    const before = found(
      await database.findOne(Lead, { where: { id: params.id }, lock: { mode: 'pessimistic_write' } }),
    )
    const { revision, ...sent } = body
    if (revision !== before.revision) throw stale(updateLead, before)
    if (sent.owner && !(await this.colleagues.has(sent.owner, database)))
      throw unprocessable([{ pointer: '/owner', message: 'Nobody with this id works here.' }])
    const changes = Object.fromEntries(Object.entries(sent).filter(([, value]) => value !== undefined))
    const fields = Object.keys(changes).filter((name) => changes[name] !== before[name as keyof Lead])
    if (fields.length === 0) return before
    const after = { ...before, ...changes, revision: revision + 1 }
    await database.update(Lead, { id: before.id }, { ...changes, revision: revision + 1 })
    const status = before.status === after.status ? {} : { status: { before: before.status, after: after.status } }
    await audit.record({ action: 'update', resource: 'leads', record: before.id, after: { fields, ...status } })
    await outbox.append('lead.updated', { lead: before.id, fields, ...status })
    return after
  }
}
