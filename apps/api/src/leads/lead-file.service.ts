import { Injectable } from '@nestjs/common'
import type { exportLeads, InputOf } from '@verdict/contracts'
import { type EntityManager, In, type SelectQueryBuilder } from 'typeorm'
import { Assessments } from '../assessments/assessments.service.ts'
import { inOrder } from '../http/page.ts'
import { Colleagues } from '../identity/colleagues.service.ts'
import { filterLeads, type Looking } from './filter-leads.ts'
import { Lead } from './lead.entity.ts'
import { leadColumns } from './lead-columns.ts'

type Chosen = Pick<InputOf<typeof exportLeads>['query'], 'filter' | 'sort'>

/** Leads that are read and written at a time: memory stays flat however many there are, and requests wait for a few milliseconds at most. */
export const BATCH = 200

/** How csv-stringify writes the file: as spreadsheets open it, its encoding marked. */
export const csvOptions = { bom: true, header: true, columns: Object.keys(leadColumns) }

/** The rows of a file of leads. */
@Injectable()
export class LeadFile {
  constructor(
    private readonly assessments: Assessments,
    private readonly colleagues: Colleagues,
  ) {}

  /** The ids of the leads that match a filter, in the order of the list. */
  chosen({ filter, sort }: Chosen, looking: Looking, database: EntityManager): SelectQueryBuilder<Lead> {
    return inOrder(filterLeads(database, filter, looking), sort).select('lead.id', 'id')
  }

  /** One row a lead, with its present values; deleted leads are left out. */
  async rows(ids: string[], timeZone: string, database: EntityManager): Promise<(string | number)[][]> {
    const leads = new Map((await database.findBy(Lead, { id: In(ids) })).map((lead) => [lead.id, lead]))
    const taken = [...leads.values()].map(({ assessment }) => assessment)
    const sources = await this.assessments.sources(taken, database)
    const names = await this.colleagues.names(database)
    return ids.flatMap((id) => {
      const lead = leads.get(id)
      if (!lead) return []
      const ownerName = lead.owner === null ? undefined : names.get(lead.owner)
      const exported = { ...lead, ownerName, source: sources.get(lead.assessment) ?? {}, timeZone }
      return [Object.values(leadColumns).map((column) => inert(column(exported)))]
    })
  }
}

/** The filter as the audit shows it: without the search text, which may be personal. */
export function toldOf({ q, id, ...filter }: Chosen['filter']) {
  const fields = Object.keys({ ...(q !== undefined && { q }), ...(id && { id }), ...filter })
  return { filters: fields, filter }
}

/** Texts that spreadsheets interpret as formulas, with full-width signs or leading white space too. They are marked as text. */
const FORMULA = /^[\s\0]*[=+\-@\uff1d\uff0b\uff0d\uff20]|^[\t\r\n\0]/

const inert = (cell: string | number) => (typeof cell === 'string' && FORMULA.test(cell) ? `'${cell}` : cell)
