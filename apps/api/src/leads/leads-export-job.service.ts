import { Readable } from 'node:stream'
import { Injectable, type OnModuleInit } from '@nestjs/common'
import { dayIn, getLeadsExport, type InputOf, LEADS_EXPORT, type startLeadsExport, urlOf } from '@verdict/contracts'
import { stringify } from 'csv-stringify/sync'
import type { EntityManager } from 'typeorm'
import type { Call } from '../http/call.ts'
import { found } from '../http/refusal.ts'
import type { JobKind, JobSoFar, Range } from '../jobs/job-kind.ts'
import { JobKinds } from '../jobs/job-kinds.ts'
import { Jobs } from '../jobs/jobs.service.ts'
import { SiteService } from '../site/site.service.ts'
import type { Work } from '../work/work.ts'
import { csvHeaders } from './export-leads.service.ts'
import { LeadExportRange } from './lead-export-range.entity.ts'
import { csvOptions, LeadFile, toldOf } from './lead-file.service.ts'

/** Leads in one range of the file. */
const RANGE = 1_000

type Input = InputOf<typeof startLeadsExport>['body'] & { timeZone: string }
/** What has been written so far. */
interface Written {
  rows: number
  bytes: number
}
type SoFar = JobSoFar<Input, number, Written>

/** Makes the file of the filtered leads in the background. Whom it holds is chosen when it is asked for, whatever others write meanwhile. */
@Injectable()
export class LeadsExportJob implements JobKind<Input, number, Written, object>, OnModuleInit {
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
    const { database, audit } = work
    const timeZone = await this.site.timeZone(database)
    const job = await this.jobs.start(LEADS_EXPORT, { ...body, timeZone }, work, async (id) => {
      const ids = await this.leads.chosen(body, timeZone, database)
      for (let number = 0; number * RANGE < ids.length || number === 0; number++) {
        const leads = ids.slice(number * RANGE, (number + 1) * RANGE)
        await database.insert(LeadExportRange, { job: id, number, leads, content: null })
      }
      const after = { ...toldOf(body.filter), count: ids.length, job: id }
      await audit.record({ action: 'export', resource: 'leads', record: body.format, after })
      return ids.length
    })
    return { job }
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

  async finish({ id, input, partial }: SoFar, { now }: Work) {
    const name = `leads-${dayIn(input.timeZone, now)}.csv`
    return { url: urlOf(getLeadsExport.path, { id }), name, ...partial }
  }

  discard(id: string, { database }: Work) {
    return database.delete(LeadExportRange, { job: id })
  }

  /** The file of an export that is done. */
  async file({ params: { id } }: InputOf<typeof getLeadsExport>, { database, audit, reply }: Call): Promise<Readable> {
    const job = found(await this.jobs.done(LEADS_EXPORT, id, database))
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
