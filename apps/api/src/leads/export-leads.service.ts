import { Readable } from 'node:stream'
import { Injectable } from '@nestjs/common'
import { dayIn, type exportLeads, type InputOf } from '@verdict/contracts'
import { stringify } from 'csv-stringify'
import type { EntityManager } from 'typeorm'
import type { Call } from '../http/call.ts'
import { SiteService } from '../site/site.service.ts'
import { BATCH, csvOptions, LeadFile, toldOf } from './lead-file.service.ts'

@Injectable()
export class ExportLeads {
  constructor(
    private readonly file: LeadFile,
    private readonly site: SiteService,
  ) {}

  /** The filtered leads as CSV in the order of the list, written while they are read. */
  async run({ query }: InputOf<typeof exportLeads>, { database, audit, reply, now, actor }: Call): Promise<Readable> {
    const timeZone = await this.site.timeZone(database)
    const chosen = await this.file.chosen(query, { timeZone, now, actor }, database).getRawMany<{ id: string }>()
    const ids = chosen.map(({ id }) => id)
    const after = { ...toldOf(query.filter), count: ids.length }
    await audit.record({ action: 'export', resource: 'leads', record: 'csv', after })
    reply.headers(csvHeaders(`leads-${dayIn(timeZone, now)}.csv`))
    const csv = stringify(csvOptions)
    const source = Readable.from(this.rows(ids, timeZone, database))
    source.on('error', (error) => csv.destroy(error))
    return source.pipe(csv)
  }

  /** In batches; each row once, even if rows change meanwhile. */
  private async *rows(ids: string[], timeZone: string, database: EntityManager) {
    for (let first = 0; first < ids.length; first += BATCH)
      yield* await this.file.rows(ids.slice(first, first + BATCH), timeZone, database)
  }
}

export const csvHeaders = (name: string) => ({
  'content-type': 'text/csv; charset=utf-8',
  'content-disposition': `attachment; filename="${name}"`,
})
