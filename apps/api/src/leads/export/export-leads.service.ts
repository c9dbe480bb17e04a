import type { Readable } from 'node:stream'
import { Injectable } from '@nestjs/common'
import type { exportLeads, InputOf } from '@verdict/contracts'
import type { EntityManager } from 'typeorm'
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
import type { FileLayout } from './lead-format.ts'

@Injectable()
export class ExportLeads {
  constructor(private readonly file: LeadFile) {}

  /** The filtered leads as a file in the order of the list, written while they are read. */
  async run({ query }: InputOf<typeof exportLeads>, { database, audit, reply, now, actor }: Call): Promise<Readable> {
    const { planned, looking } = await this.file.plan(query, { now, actor }, database)
    const chosen = await this.file.chosen(query, looking, database).getRawMany<{ id: string }>()
    const ids = chosen.map(({ id }) => id)
    const layout = await this.file.layout(planned, database)
    const after = { ...auditedFilter(query.filter), count: ids.length, ...namedIn(ids) }
    await audit.record({ action: 'export', resource: 'leads', record: query.format, after })
    reply.headers(fileHeaders(query.format, fileName(planned, now)))
    return this.file.whole(this.parts(ids, planned, layout, database), planned, layout)
  }

  /** A batch at a time, each row once whatever is changed meanwhile. A file of nobody has its header. */
  private async *parts(ids: string[], planned: PlannedFile, layout: FileLayout, database: EntityManager) {
    for (let first = 0; first < Math.max(ids.length, 1); first += BATCH)
      yield (await this.file.part(ids.slice(first, first + BATCH), planned, layout, first === 0, database)).content
  }
}
