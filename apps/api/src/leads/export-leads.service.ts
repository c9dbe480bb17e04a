import { Readable } from 'node:stream'
import { Injectable } from '@nestjs/common'
import { dayIn, type exportLeads, type InputOf } from '@verdict/contracts'
import { stringify } from 'csv-stringify'
import { type EntityManager, In } from 'typeorm'
import { Assessments } from '../assessments/assessments.service.ts'
import { inOrder } from '../http/page.ts'
import type { Call } from '../http/call.ts'
import { Colleagues } from '../identity/colleagues.service.ts'
import { SiteService } from '../site/site.service.ts'
import { filterLeads } from './filter-leads.ts'
import { Lead } from './lead.entity.ts'
import { leadColumns } from './lead-columns.ts'

/** Rows read at a time: memory stays flat however many there are. */
const BATCH = 1_000

@Injectable()
export class ExportLeads {
  constructor(
    private readonly assessments: Assessments,
    private readonly colleagues: Colleagues,
    private readonly site: SiteService,
  ) {}

  /** The filtered leads as CSV in the order of the list, written while they are read. */
  async run({ query }: InputOf<typeof exportLeads>, { database, audit, reply, now }: Call): Promise<Readable> {
    await audit.record({
      action: 'export',
      resource: 'leads',
      record: 'csv',
      after: { filters: Object.keys(query.filter) },
    })
    const timeZone = await this.site.timeZone(database)
    reply.headers({
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="leads-${dayIn(timeZone, now)}.csv"`,
    })
    const csv = stringify({ header: true, bom: true, columns: Object.keys(leadColumns) })
    const source = Readable.from(this.rows(query, timeZone, database))
    source.on('error', (error) => csv.destroy(error))
    return source.pipe(csv)
  }

  /** The ids come first, all in order; the rows then follow a batch at a time, each once whatever is changed meanwhile. */
  private async *rows(
    { filter, sort }: InputOf<typeof exportLeads>['query'],
    timeZone: string,
    database: EntityManager,
  ) {
    const chosen = inOrder(filterLeads(database, filter, timeZone), sort)
    const ids = (await chosen.select('lead.id', 'id').getRawMany<{ id: string }>()).map(({ id }) => id)
    const names = await this.colleagues.names(database)
    for (let first = 0; first < ids.length; first += BATCH) {
      const batch = ids.slice(first, first + BATCH)
      const leads = new Map((await database.findBy(Lead, { id: In(batch) })).map((lead) => [lead.id, lead]))
      const sources = await this.assessments.sources(
        [...leads.values()].map(({ assessment }) => assessment),
        database,
      )
      for (const id of batch) {
        const lead = leads.get(id)
        if (!lead) continue
        const ownerName = lead.owner === null ? undefined : names.get(lead.owner)
        const exported = { ...lead, ownerName, source: sources.get(lead.assessment) ?? {}, timeZone }
        yield Object.values(leadColumns).map((column) => inert(column(exported)))
      }
    }
  }
}

/** What spreadsheets take for a formula, full-width signs and leading white space included, is marked as text. */
const FORMULA = /^[\s\0]*[=+\-@\uff1d\uff0b\uff0d\uff20]|^[\t\r\n\0]/

const inert = (cell: string | number) => (typeof cell === 'string' && FORMULA.test(cell) ? `'${cell}` : cell)
