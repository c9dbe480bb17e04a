import type { Readable } from 'node:stream'
import { Injectable } from '@nestjs/common'
import type { exportLeads, InputOf } from '@verdict/contracts'
import type { EntityManager, ObjectLiteral, SelectQueryBuilder } from 'typeorm'
import type { Call } from '../../http/call.ts'
import {
  auditedFilter,
  BATCH,
  fileHeaders,
  fileName,
  LeadFile,
  namedIn,
  type PlannedFile,
} from './lead-file.service.ts'
import { readAhead } from '../../table-files/read-ahead.ts'
import type { LeadLayout } from './exported-lead.ts'

@Injectable()
export class ExportLeads {
  constructor(private readonly file: LeadFile) {}

  /** The filtered leads as a file in the order of the list, written while they are read. */
  async run({ query }: InputOf<typeof exportLeads>, { database, audit, reply, now, actor }: Call): Promise<Readable> {
    const { planned, looking } = await this.file.plan(query, { now, actor }, database)
    const ids = await idsOf(this.file.chosen(query, looking, database), database)
    const layout = await this.file.layout(planned, database)
    const after = { ...auditedFilter(query.filter), count: ids.length, ...namedIn(ids) }
    await audit.record({ action: 'export', resource: 'leads', record: query.format, after })
    reply.headers(fileHeaders(query.format, fileName(planned, now)))
    return this.file.whole(this.parts(ids, planned, layout, database), planned, layout)
  }

  /** A batch at a time, each row once whatever is changed meanwhile. A file of nobody has its header. */
  private async *parts(ids: string[], planned: PlannedFile, layout: LeadLayout, database: EntityManager) {
    let isFirst = true
    const batches = readAhead(Math.max(Math.ceil(ids.length / BATCH), 1), (batch) =>
      this.file.leads(ids.slice(batch * BATCH, (batch + 1) * BATCH), planned, layout, database),
    )
    for await (const leads of batches) {
      yield this.file.part(leads, planned, layout, isFirst)
      isFirst = false
    }
  }
}

/** As one value: a row an id would take five times the memory. */
async function idsOf(chosen: SelectQueryBuilder<ObjectLiteral>, database: EntityManager): Promise<string[]> {
  const [sql, values] = chosen.getQueryAndParameters()
  const [{ ids }] = (await database.query(
    `select coalesce(json_agg(id order by place), '[]') as ids from (select id, row_number() over () as place from (${sql}) chosen) in_order`,
    values,
  )) as [{ ids: string[] }]
  return ids
}
