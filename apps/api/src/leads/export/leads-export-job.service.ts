import type { Readable } from 'node:stream'
import { Injectable, type OnModuleInit } from '@nestjs/common'
import {
  getLeadsExport,
  type InputOf,
  LEADS_EXPORT,
  type LeadsFile,
  type startLeadsExport,
  urlOf,
} from '@verdict/contracts'
import type { EntityManager } from 'typeorm'
import type { Call } from '../../http/call.ts'
import { orNotFound } from '../../http/api-error.ts'
import type { JobKind, JobSoFar, JobRange } from '../../jobs/job-kind.ts'
import { JobKinds } from '../../jobs/job-kinds.ts'
import { Jobs } from '../../jobs/jobs.service.ts'
import type { Work } from '../../work/work.ts'
import type { Looking } from '../filter-leads.ts'
import { LeadExportRangeEntity } from './lead-export-range.entity.ts'
import {
  auditedFilter,
  BATCH,
  fileHeaders,
  fileName,
  LeadFile,
  namedIn,
  type PlannedFile,
} from './lead-file.service.ts'

type Asked = InputOf<typeof startLeadsExport>['body']
type Input = Asked & PlannedFile
/** What has been written so far. */
type Written = Pick<LeadsFile, 'rows'>
type SoFar = JobSoFar<Input, number, Written>

/** What jobs were given before a file had options. */
const EARLIER = { choices: 'words', separator: ',', bom: true, versions: [] } as const
const optionsOf = (input: Input): Input => ({ ...EARLIER, ...input }) as Input

/** Makes the file of the filtered leads in the background. Whom it holds is chosen when it is asked for, whatever others write meanwhile. */
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
  ) {}

  onModuleInit() {
    this.kinds.offer(this)
  }

  async start({ body }: InputOf<typeof startLeadsExport>, work: Work) {
    const { database, audit } = work
    const { planned, looking } = await this.leads.plan(body, work, database)
    const job = await this.jobs.start(LEADS_EXPORT, planned, work, async (id) => {
      const count = await this.choose(id, body, looking, database)
      const { leads } = await database.findOneByOrFail(LeadExportRangeEntity, { job: id, number: 0 })
      const after = { ...auditedFilter(body.filter), count, job: id, ...(count <= leads.length && namedIn(leads)) }
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
    if (count === 0) await database.insert(LeadExportRangeEntity, { job, number: 0, leads: [], content: null })
    return count
  }

  async range(
    { id, input, cursor, partial, done }: SoFar,
    database: EntityManager,
  ): Promise<JobRange<number, Written>> {
    const number = cursor ?? 0
    const range = await database.findOneByOrFail(LeadExportRangeEntity, { job: id, number })
    const planned = optionsOf(input)
    const layout = await this.leads.layout(planned, database)
    const leads = await this.leads.leads(range.leads, planned, layout, database)
    const content = this.leads.part(leads, planned, layout, number === 0)
    return {
      cursor: (await database.existsBy(LeadExportRangeEntity, { job: id, number: number + 1 })) ? number + 1 : null,
      done: done + range.leads.length,
      partial: { rows: (partial?.rows ?? 0) + leads.length },
      keep: (work) => work.database.update(LeadExportRangeEntity, { job: id, number }, { content }),
    }
  }

  async finish({ id, input, partial }: SoFar, { now }: Work): Promise<LeadsFile> {
    return { url: urlOf(getLeadsExport.path, { id }), name: fileName(input, now), ...(partial as Written) }
  }

  discard(id: string, { database }: Work) {
    return database.delete(LeadExportRangeEntity, { job: id })
  }

  /** Deletes every file that holds one of these leads. */
  async deleteWith(leads: string[], database: EntityManager) {
    const files: { job: string }[] = await database.query(
      'select distinct job from lead_export_ranges where leads && $1::uuid[]',
      [leads],
    )
    await this.jobs.remove(
      files.map(({ job }) => job),
      database,
    )
  }

  /** The file of an export that is done. */
  async file({ params: { id } }: InputOf<typeof getLeadsExport>, { database, audit, reply }: Call): Promise<Readable> {
    const job = orNotFound(await this.jobs.done(LEADS_EXPORT, id, database))
    const input = optionsOf(job.input as Input)
    await audit.record({ action: 'export', resource: 'leads', record: input.format, after: { job: id } })
    reply.headers(fileHeaders(input.format, (job.result as { name: string }).name))
    return this.leads.whole(contents(id, database), input, await this.leads.layout(input, database))
  }
}

async function* contents(job: string, database: EntityManager) {
  for (let number = 0; ; number++) {
    const range = await database.findOneBy(LeadExportRangeEntity, { job, number })
    if (!range?.content) return
    yield range.content
  }
}
