import { Injectable } from '@nestjs/common'
import type { getAssessment, GivenReplyOf, InputOf, listAssessments } from '@verdict/contracts'
import type { EntityManager } from 'typeorm'
import { PublishedVersions } from '../decision-models/published-versions.service.ts'
import { orNotFound } from '../http/api-error.ts'
import type { Call } from '../http/call.ts'
import { type Page, readPage } from '../http/page.ts'
import { SiteService } from '../site/site.service.ts'
import { AssessmentEntity } from './assessment.entity.ts'
import { Assessments } from './assessments.service.ts'
import { filterAssessments } from './filter-assessments.ts'
import { summaryOf } from './result-summary.ts'
import { LEAD, SOURCE } from './taken-from.ts'

type Row = GivenReplyOf<typeof listAssessments>[number]
type Caller = Pick<Call, 'database' | 'actor'>

/** What a list needs of the row itself: verdicts are large. */
const COLUMNS = ['id', 'versionId', 'winner', 'strength', 'margin', 'locale', 'createdAt'] as const
type Listed = Pick<AssessmentEntity, (typeof COLUMNS)[number]>

/** What a list says beside the row. */
interface Beside {
  id: string
  source: string
  status: Row['status']
  answered: number
  lead: string | null
}

/** Assessments for those who keep models: what was answered and what was said, without who it was. */
@Injectable()
export class ListAssessments {
  constructor(
    private readonly published: PublishedVersions,
    private readonly assessments: Assessments,
    private readonly site: SiteService,
  ) {}

  async page({ query }: InputOf<typeof listAssessments>, caller: Caller): Promise<Page<Row>> {
    const { database } = caller
    const found = filterAssessments(database, query.filter, await this.site.timeZone(database))
    const page = await readPage('assessments', found.select(COLUMNS.map((name) => `past.${name}`)), query)
    const rows = new Map((await this.rows(page.rows, caller)).map((row) => [row.id, row]))
    return page.map(({ id }) => rows.get(id) as Row)
  }

  async one({ params }: InputOf<typeof getAssessment>, caller: Caller): Promise<GivenReplyOf<typeof getAssessment>> {
    const decided = await this.assessments.byId(params.id, caller.database)
    const [row] = await this.rows([decided.assessment], caller)
    const { startedAt } = decided.assessment
    return { ...orNotFound(row), token: decided.token, startedAt, result: this.assessments.resultOf(decided) }
  }

  private async rows(listed: Listed[], { database, actor }: Caller): Promise<Row[]> {
    const beside = await besideOf(
      listed.map(({ id }) => id),
      database,
    )
    const printed = await this.assessments.printedLeads([...beside.keys()], database)
    const seesLeads = actor !== null && actor.role !== 'viewer'
    const rows: Row[] = []
    for (const assessment of listed) {
      const more = beside.get(assessment.id)
      if (!more) continue
      // Most are of a few versions, which are read once.
      const version = orNotFound(await this.published.byId(database, assessment.versionId))
      const { assessment: id, ...told } = summaryOf({ assessment, version })
      const { status, source, answered, lead } = more
      const { createdAt } = assessment
      rows.push({
        ...(told as Omit<Row, 'id'>),
        ...{ id, modelId: version.modelId, status, source, answered, createdAt },
        printedLead: printed.get(id) ?? null,
        becameLead: lead !== null,
        lead: seesLeads ? lead : null,
      })
    }
    return rows
  }
}

async function besideOf(ids: string[], database: EntityManager): Promise<Map<string, Beside>> {
  const rows: Beside[] = await database.query(
    `select past.id, ${SOURCE} as source, past.verdict->>'status' as status,
       (select count(*)::int from jsonb_each(past.answers) given where given.value <> 'null'::jsonb) as answered,
       ${LEAD} as lead
     from assessments past where past.id = any($1)`,
    [ids],
  )
  return new Map(rows.map((row) => [row.id, row]))
}
