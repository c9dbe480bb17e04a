import { Injectable, type OnModuleInit } from '@nestjs/common'
import {
  IMPACT,
  type ImpactResult,
  type InputOf,
  MOST_CAUSED,
  MOST_CAUSES,
  MOST_STRENGTHS,
  type startImpact,
} from '@verdict/contracts'
import type { ModelDocument } from '@verdict/engine'
import type { EntityManager } from 'typeorm'
import { DraftDocuments } from '../decision-models/draft-documents.service.ts'
import { JobEnd, type JobKind, type JobRange, type JobSoFar } from '../jobs/job-kind.ts'
import { JobKinds } from '../jobs/job-kinds.ts'
import { Jobs } from '../jobs/jobs.service.ts'
import { SiteService } from '../site/site.service.ts'
import { unprocessable } from '../http/api-error.ts'
import type { Deciding } from '../http/call.ts'
import type { Work } from '../work/work.ts'
import { WorkerPool } from '../workers/worker-pool.service.ts'
import { ImpactEntity } from './impact.entity.ts'
import { mergedRanges, NOTHING_YET } from './merge-ranges.ts'
import { type ChosenAssessments, countChosen, linesAfter } from './past-assessments.ts'
import { causesOf, type RangeImpact } from './replay-range.ts'

/** Assessments of a range: less than a second's work. */
const RANGE = 4_000
/** Those of it that a thread gets at a time. */
const PART = 1_000

interface Input extends Omit<ChosenAssessments, 'until'> {
  model: string
  /** Of the draft that is tried. */
  revision: number
  hash: string
  /** The number of the version that clients take. */
  published: number | null
}

interface Cursor {
  /** The place of the version that comes next. */
  version: number
  /** The id of its last assessment so far. */
  after: string | null
}

type SoFar = JobSoFar<Input, Cursor, RangeImpact>

/** For what takes long, one in about so many assessments is drawn. */
const everyOf = (total: number) => ({
  strength: Math.max(1, Math.ceil(total / MOST_STRENGTHS)),
  cause: Math.max(1, Math.ceil(total / MOST_CAUSED)),
})

/**
 * Decides past assessments again with a draft, in ranges of their ids. Which ones is fixed when it is asked for; what a range gives depends on
 * nothing but the range, so that the result is the same however often it was interrupted, and however many processes made it.
 */
@Injectable()
export class ImpactJob implements JobKind<Input, Cursor, RangeImpact, ImpactResult>, OnModuleInit {
  readonly name = IMPACT
  readonly atOnce = 1
  readonly waiting = 20
  readonly hours = 24

  constructor(
    private readonly jobs: Jobs,
    private readonly kinds: JobKinds,
    private readonly documents: DraftDocuments,
    private readonly site: SiteService,
    private readonly pool: WorkerPool,
  ) {}

  onModuleInit() {
    this.kinds.offer(this)
  }

  /** @throws ApiError (404, or 422 where the draft is not valid) */
  async start(
    { params, body: { filter = {} } }: InputOf<typeof startImpact>,
    deciding: Deciding,
  ): Promise<{ job: string }> {
    const { revision, hash, versions, published } = await this.documents.toTry(params.id, deciding.database)
    const timeZone = await this.site.timeZone(deciding.database)
    const chosen = { versions, filter, timeZone }
    const input: Input = { model: params.id, revision, hash, published, ...chosen }
    const { document } = await this.read(input, deciding.database)
    const problems = await this.pool.run('brief', 'problemsOf', document)
    if (problems.length > 0) throw unprocessable(problems.map(({ pointer, message }) => ({ pointer, message })))
    return deciding.write(async (work) => {
      await this.documents.hold(params.id, revision, work.database)
      const job = await this.jobs.start(IMPACT, input, work, async (id) => {
        const after = { job: id, revision }
        await work.audit.record({ action: 'create', resource: 'impacts', record: params.id, after })
        return countChosen({ ...chosen, until: work.now.toISOString() }, work.database)
      })
      return { job }
    })
  }

  async range(
    { input, cursor, partial, done, total, createdAt }: SoFar,
    database: EntityManager,
  ): Promise<JobRange<Cursor, RangeImpact>> {
    const { version, after } = cursor ?? { version: 0, after: null }
    const id = input.versions[version]
    // Of a range that an earlier release made some counts are missing.
    const found = { ...NOTHING_YET, ...partial }
    if (id === undefined) return { cursor: null, done, partial: found }
    const chosen = { ...input, until: createdAt.toISOString() }
    const documents = await this.read(input, database)
    const every = everyOf(total)
    const tasks: Promise<RangeImpact>[] = []
    let [rows, last] = [0, after]
    // Threads work on some while the next ones are read.
    do {
      const part = await linesAfter(chosen, id, last, PART, database)
      tasks.push(this.pool.run('long', 'replayRange', { ...documents, lines: part.lines, every }))
      // It fails where it is awaited, also if reading fails before.
      tasks.at(-1)?.catch(() => {})
      rows += part.rows
      last = part.rows < PART ? null : part.last
    } while (last !== null && rows < RANGE)
    const merged = (await Promise.all(tasks)).reduce(mergedRanges, found)
    const next = last === null ? { version: version + 1, after: null } : { version, after: last }
    return { cursor: next.version < input.versions.length ? next : null, done: done + rows, partial: merged }
  }

  async finish({ id, input, partial, total }: SoFar, work: Work): Promise<ImpactResult> {
    const { database, now } = work
    const { document, published } = await this.read(input, database)
    const base = published === null ? null : (JSON.parse(published) as ModelDocument)
    const causes = causesOf(base, JSON.parse(document) as ModelDocument)
    const { impact, strengths, decided, because, becauseOf } = { ...NOTHING_YET, ...partial }
    const every = everyOf(total)
    const result: ImpactResult = {
      ...impact,
      strengths: { ...strengths, every: every.strength },
      because: causes.slice(0, MOST_CAUSES).map((part, i) => ({ ...part, alone: 0, without: 0, ...because[i] })),
      becauseLeftOut: Math.max(0, causes.length - MOST_CAUSES),
      ...(becauseOf.assessed < impact.assessed && { becauseOf: { ...becauseOf, every: every.cause } }),
    }
    const { model: modelId, hash, published: version, filter } = input
    // Of ranges that an earlier release made they are missing.
    const complete = decided.length === strengths.assessed ? decided : null
    const kept = { id, modelId, hash, version, filter, result, strengths: complete, computedAt: now }
    await database.insert(ImpactEntity, kept as object)
    return result
  }

  /** @throws JobEnd where the draft is there no more */
  private async read({ model, revision, hash, published }: Input, database: EntityManager) {
    const documents = await this.documents.ofRevision(model, revision, published, database)
    if (!documents) throw new JobEnd('The model or this draft of it was deleted. Nothing was changed.')
    return { ...documents, name: `${hash} ${published}` }
  }
}
