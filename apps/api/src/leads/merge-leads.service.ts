import { Injectable } from '@nestjs/common'
import {
  type InputOf,
  isReachable,
  joinedMessages,
  LONGEST_MESSAGE,
  mergedFields,
  type mergeLeads,
  NO_WAY_TO_REACH,
  updateLead,
} from '@verdict/contracts'
import type { EntityManager } from 'typeorm'
import { ApiError, orNotFound, unprocessable } from '../http/api-error.ts'
import { encode } from '../http/encode.ts'
import type { Work } from '../work/work.ts'
import { LeadEntity } from './lead.entity.ts'
import { lockedLeads, reworkLeads } from './rework-leads.ts'
import { UndoOf } from './undo-of.ts'
import { workedOf, type WorkedLead } from './worked-lead.ts'

type Asked = InputOf<typeof mergeLeads>

@Injectable()
export class MergeLeads {
  /** Merges leads into the one that is kept, all or none, unless somebody has changed one of them meanwhile. */
  async run({ params, body }: Asked, work: Work) {
    const { database } = work
    const revisions = new Map(body.others.map(({ id, revision }) => [id, revision]))
    revisions.set(params.id, body.revision)
    const found = new Map<string, LeadEntity>()
    // What was merged into those that go now goes with them.
    const named = body.others.map(({ id }) => id)
    for await (const leads of lockedLeads([...revisions.keys(), ...(await mergedInto(named, database))], database))
      for (const lead of leads) found.set(lead.id, lead)
    const kept = orNotFound(found.get(params.id))
    checkOthers(body, kept, found)
    for (const [id, revision] of revisions) checkRevision(found.get(id) as LeadEntity, revision)
    // A merge that these locks waited for may have changed nothing in the lead that it kept.
    if ((await mergedInto(named, database)).some((id) => !found.has(id))) throw changed(kept)
    const others = body.others.map(({ id }) => found.get(id) as LeadEntity)
    const after = mergedOf(kept, others, body.take, found)
    if (!isReachable(after)) throw unprocessable([{ pointer: '/take/email', message: NO_WAY_TO_REACH }])
    const gone = [...found.values()].filter((lead) => lead !== kept)
    const reworks = [
      { lead: kept, after },
      ...gone.map((lead) => ({ lead, after: { ...workedOf(lead), mergedInto: kept.id } })),
    ]
    const undo = new UndoOf(work)
    await undo.keep(await reworkLeads(reworks, work))
    return { lead: await database.findOneByOrFail(LeadEntity, { id: kept.id }), undo: undo.id }
  }
}

function checkOthers({ others, take }: Asked['body'], kept: LeadEntity, found: ReadonlyMap<string, LeadEntity>) {
  if (kept.mergedInto) throw unprocessable([{ pointer: '', message: 'This lead was merged into another already.' }])
  if (kept.trashedAt) throw unprocessable([{ pointer: '', message: 'This lead is in the trash.' }])
  const given = new Set([kept.id])
  const errors = others.flatMap(({ id }, i) => {
    const lead = found.get(id)
    const isTwice = given.has(id)
    given.add(id)
    if (isTwice) return [{ pointer: `/others/${i}/id`, message: 'This lead is named twice.' }]
    if (!lead) return [{ pointer: `/others/${i}/id`, message: 'There is no such lead.' }]
    if (lead.trashedAt) return [{ pointer: `/others/${i}/id`, message: 'This lead is in the trash.' }]
    return lead.mergedInto ? [{ pointer: `/others/${i}/id`, message: 'This lead was merged already.' }] : []
  })
  for (const field of mergedFields) {
    const from = take[field]
    if (from !== undefined && !given.has(from))
      errors.push({ pointer: `/take/${field}`, message: 'This is none of the leads that are merged.' })
  }
  if (errors.length > 0) throw unprocessable(errors)
}

const TOO_LONG = `Together their messages have more than the ${LONGEST_MESSAGE.toLocaleString('en')} characters that a lead holds. Leave one of the leads apart.`

function checkRevision(lead: LeadEntity, revision: number) {
  if (lead.revision !== revision) throw changed(lead)
}

function changed(lead: LeadEntity) {
  const message = `Somebody changed the lead of ${lead.name} meanwhile. Nothing was merged: look at it again first.`
  return new ApiError(409, 'stale', message, { current: encode(updateLead, lead) })
}

async function mergedInto(leads: string[], database: EntityManager): Promise<string[]> {
  const rows = await database.query<{ id: string }[]>('select id from leads where merged_into = any($1)', [leads])
  return rows.map(({ id }) => id)
}

/** The lead that is kept, with what it takes from the others, and the tags and the messages of all. */
function mergedOf(
  kept: LeadEntity,
  others: LeadEntity[],
  take: Asked['body']['take'],
  found: ReadonlyMap<string, LeadEntity>,
): WorkedLead {
  const after = workedOf(kept)
  for (const field of mergedFields) {
    const from = take[field] === undefined ? undefined : found.get(take[field])
    if (!from) continue
    Object.assign(after, { [field]: from[field] })
    if (field === 'nextStep') Object.assign(after, { nextStepOn: from.nextStepOn, nextStepTime: from.nextStepTime })
  }
  const tags = [kept, ...others].flatMap((lead) => lead.tags)
  const once = tags.filter((tag, i) => tags.findIndex((each) => each.toLowerCase() === tag.toLowerCase()) === i)
  // What is taken comes first, and nothing that anybody wrote is left out.
  const message = joinedMessages([after, kept, ...others].map((lead) => lead.message))
  if (message && message.length > LONGEST_MESSAGE) throw unprocessable([{ pointer: '/others', message: TOO_LONG }])
  return { ...after, message, tags: once.slice(0, 20) }
}
