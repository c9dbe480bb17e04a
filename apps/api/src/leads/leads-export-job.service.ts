import { Readable } from 'node:stream'
import { Injectable, type OnModuleInit } from '@nestjs/common'
import {
  dayIn,
  getLeadsExport,
  type InputOf,
  LEADS_EXPORT,
  type LeadsFile,
  type startLeadsExport,
  urlOf,
} from '@verdict/contracts'
import { stringify } from 'csv-stringify/sync'
import type { EntityManager } from 'typeorm'
import type { Call } from '../http/call.ts'
import { orNotFound } from '../http/api-error.ts'
import type { JobKind, JobSoFar, Range } from '../jobs/job-kind.ts'
import { JobKinds } from '../jobs/job-kinds.ts'
import { Jobs } from '../jobs/jobs.service.ts'
import { SiteService } from '../site/site.service.ts'
import type { Work } from '../work/work.ts'
import { csvHeaders } from './export-leads.service.ts'
import type { Looking } from './filter-leads.ts'
import { LeadExportRange } from './lead-export-range.entity.ts'
import { BATCH, csvOptions, LeadFile, toldOf } from './lead-file.service.ts'

type Asked = InputOf<typeof startLeadsExport>['body']
type Input = Asked & { timeZone: string }
/** What has been written so far. */
type Written = Pick<LeadsFile, 'rows' | 'bytes'>
type SoFar = JobSoFar<Input, number, Written>

/** Exports the filtered leads in the background. Its leads are chosen when it is requested; later changes do not change them. */
@Injectable()
export class LeadsExportJob implements JobKind<Input, number, Written, LeadsFile>, OnModuleInit {
  readonly name = LEADS_EXPORT
  readonly atOnce = 2
  readonly waiting = 50
  readonly hours = 24

  constructor(
    private readonly jobs: Jobs,
    private readonly kinds: JobKinds,
    private readonly leads: LeadFile,
    private readonly site: SiteService,
  ) {}

  onModuleInit() {
    this.kinds.offer(this)
  }

  async start({ body }: InputOf<typeof startLeadsExport>, work: Work) {
    const { database, audit, now, actor } = work
    const timeZone = await this.site.timeZone(database)
    const job = await this.jobs.start(LEADS_EXPORT, { ...body, timeZone }, work, async (id) => {
      const count = await this.choose(id, body, { timeZone, now, actor }, database)
      const after = { ...toldOf(body.filter), count, job: id }
      await audit.record({ action: 'export', resource: 'leads', record: body.format, after })
      return count
    })
    return { job }
  }

  /** Stores the ids of the leads, in ranges, without fetching them. @returns their number */
  private async choose(job: string, chosen: Asked, looking: Looking, database: EntityManager): Promise<number> {
    const [sql, values] = this.leads.chosen(chosen, looking, database).getQueryAndParameters()
    const [job$, size$] = [values.length + 1, values.length + 2].map((number) => `$${number}`)
    const [{ count }] = (await database.query(
      `with kept as (
         insert into lead_export_ranges (job, number, leads)
         select ${job$}::uuid, (place - 1) / ${size$}::int, array_agg(id order by place)
         from (select id, row_number() over () as place from (${sql}) in_order) chosen group by 2
         returning cardinality(leads) as size)
       select coalesce(sum(size), 0)::int as count from kept`,
      [...(values as unknown[]), job, BATCH],
    )) as [{ count: number }]
    if (count === 0) await database.insert(LeadExportRange, { job, number: 0, leads: [], content: null })
    return count
  }

  async range({ id, input, cursor, partial, done }: SoFar, database: EntityManager): Promise<Range<number, Written>> {
    const number = cursor ?? 0
    const { leads } = await database.findOneByOrFail(LeadExportRange, { job: id, number })
    const rows = await this.leads.rows(leads, input.timeZone, database)
    const first = number === 0
    const content = Buffer.from(stringify(rows, { ...csvOptions, bom: first, header: first }))
    const written = partial ?? { rows: 0, bytes: 0 }
    return {
      cursor: (await database.existsBy(LeadExportRange, { job: id, number: number + 1 })) ? number + 1 : null,
      done: done + leads.length,
      partial: { rows: written.rows + rows.length, bytes: written.bytes + content.length },
      keep: (work) => work.database.update(LeadExportRange, { job: id, number }, { content }),
    }
  }

  async finish({ id, input, partial }: SoFar, { now }: Work): Promise<LeadsFile> {
    const name = `leads-${dayIn(input.timeZone, now)}.csv`
    return { url: urlOf(getLeadsExport.path, { id }), name, ...(partial as Written) }
  }

  discard(id: string, { database }: Work) {
    return database.delete(LeadExportRange, { job: id })
  }

  /** The file of an export that is done. */
  async file({ params: { id } }: InputOf<typeof getLeadsExport>, { database, audit, reply }: Call): Promise<Readable> {
    const job = orNotFound(await this.jobs.done(LEADS_EXPORT, id, database))
    await audit.record({ action: 'export', resource: 'leads', record: 'csv', after: { job: id } })
    reply.headers(csvHeaders((job.result as { name: string }).name))
    return Readable.from(contents(id, database))
  }
}

async function* contents(job: string, database: EntityManager) {
  for (let number = 0; ; number++) {
    const range = await database.findOneBy(LeadExportRange, { job, number })
    if (!range?.content) return
    yield range.content
  }
}
