import type { Readable } from 'node:stream'
import { Injectable } from '@nestjs/common'
import type { exportLeads, InputOf } from '@verdict/contracts'
import type { EntityManager, ObjectLiteral, SelectQueryBuilder } from 'typeorm'
import type { Call } from '../../http/call.ts'
import { auditedFilter, BATCH, fileHeaders, fileName, LeadFile, namedIn } from './lead-file.service.ts'
import { partsOf } from '../../table-files/read-ahead.ts'

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
    // Each row once, whatever is changed meanwhile.
    const parts = partsOf(
      ids,
      BATCH,
      (some) => this.file.leads(some, planned, layout, database),
      (leads, isFirst) => this.file.part(leads, planned, layout, isFirst),
    )
    return this.file.whole(parts, planned, layout)
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
