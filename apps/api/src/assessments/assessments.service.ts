import { Injectable } from '@nestjs/common'
import { type getResult, type GivenReplyOf, LARGEST_TOTAL } from '@verdict/contracts'
import { type Answers, type CoreVerdict, ENGINE, type Priorities, settingsOf } from '@verdict/engine'
import { agree } from '@verdict/engine/decide'
import type { Outlined } from '@verdict/reports/layout/says-something'
import { type PrintedLead, printedLead } from '@verdict/wording'
import { type EntityManager, In, type ObjectLiteral, type SelectQueryBuilder } from 'typeorm'
import { type LoadedVersion, PublishedVersions } from '../decision-models/published-versions.service.ts'
import { orNotFound } from '../http/api-error.ts'
import { AssessmentEntity } from './assessment.entity.ts'
import { Decisions } from './decisions.service.ts'
import { CORE, OUTLINE } from './outline.ts'
import { ResultTokens } from './result-tokens.service.ts'

/** An assessment with the version that it was decided by. */
export interface Decided {
  assessment: AssessmentEntity
  version: LoadedVersion
  token: string
}

/** The id of an assessment that nobody took. */
const NOBODY = '00000000-0000-0000-0000-000000000000'

/** What was asked of a client, and what came of it. */
interface Taken extends Pick<AssessmentEntity, 'id' | 'source'> {
  answers?: Answers
  /** Null where no option was left. */
  scores?: { [option: string]: number } | null
}

type Printed = Pick<PrintedLead, 'lead' | 'decimals'>

/** Assessments for the rooms downstream. */
@Injectable()
export class Assessments {
  constructor(
    private readonly published: PublishedVersions,
    private readonly tokens: ResultTokens,
    private readonly decisions: Decisions,
  ) {}

  /** The assessment behind a result's token, or a 404. */
  async behind(token: string, database: EntityManager): Promise<Decided> {
    return this.byId(orNotFound(this.tokens.read(token)), database)
  }

  async byId(id: string, database: EntityManager): Promise<Decided> {
    const assessment = orNotFound(await database.findOneBy(AssessmentEntity, { id }))
    const version = orNotFound(await this.published.byId(database, assessment.versionId))
    return { assessment, version, token: this.tokens.of(id) }
  }

  /** The assessment that was taken last. */
  async newest(database: EntityManager): Promise<Decided | undefined> {
    const [newest] = await database.find(AssessmentEntity, {
      order: { createdAt: 'DESC' },
      take: 1,
      select: { id: true },
    })
    return newest && this.byId(newest.id, database)
  }

  /** One that nobody took, of the oldest model that is published: with the answers of its first scenario. */
  async example(database: EntityManager, now: Date): Promise<Decided | undefined> {
    const [slug] = await this.published.slugs(database)
    const version = slug === undefined ? undefined : await this.published.latest(database, slug)
    if (!version) return undefined
    const { answers = {} } = version.document.scenarios[0] ?? {}
    const verdict = await this.decisions.decide(version, answers, {})
    const { winner, strength, margin } = verdict
    const assessment = {
      ...{ id: NOBODY, versionId: version.id, answers, priorities: {}, verdict, winner, strength, margin },
      ...{ locale: null, source: {}, startedAt: null, createdAt: now },
    }
    return { assessment, version, token: this.tokens.of(NOBODY) }
  }

  /** The newest assessments by their version. @param wanted whether they are needed, or only their number */
  async newestByVersion(most: number, wanted: boolean, database: EntityManager) {
    const [{ total }] = (await database.query(
      'select count(*)::int as total from (select from assessments limit $1) counted',
      [LARGEST_TOTAL + 1],
    )) as [{ total: number }]
    const counted = Math.min(most, total)
    if (!wanted) return { counted, total, versions: [] }
    const rows: { version: string; assessments: Outlined[] }[] = await database.query(
      `select past.version_id as version,
         json_agg(json_build_object('answers', past.answers, 'locale', past.locale, 'outline', ${OUTLINE})) as assessments
       from (select * from assessments order by created_at desc, id desc limit $1) past cross join lateral ${CORE}
       group by past.version_id`,
      [most],
    )
    const versions = []
    // One after the other: each is read once and cached.
    for (const { version, assessments } of rows)
      versions.push({ version: orNotFound(await this.published.byId(database, version)), assessments })
    return { counted, total, versions }
  }

  /** The same of several, by their ids. */
  async byIds(ids: string[], database: EntityManager): Promise<ReadonlyMap<string, Decided>> {
    const decided = new Map<string, Decided>()
    for (const assessment of await database.findBy(AssessmentEntity, { id: In(ids) })) {
      // Most are of a few versions, which are read once.
      const version = orNotFound(await this.published.byId(database, assessment.versionId))
      decided.set(assessment.id, { assessment, version, token: this.tokens.of(assessment.id) })
    }
    return decided
  }

  /** Where the clients of assessments came from and, where it is wanted, what they answered and the scores by option; by the assessments' ids. */
  async taken(
    ids: string[],
    wanted: { answers: boolean; scores: boolean },
    database: EntityManager,
  ): Promise<Map<string, Taken>> {
    const rows: Taken[] = await database.query(
      `select id, source
         ${wanted.answers ? ', answers' : ''}
         ${wanted.scores ? ", (select json_object_agg(ranked->>'option', ranked->'score') from json_array_elements(verdict->'ranking') ranked) as scores" : ''}
       from assessments where id = any($1)`,
      [ids],
    )
    return new Map(rows.map((row) => [row.id, row]))
  }

  /** The leads of verdicts as they are printed, by the assessments' ids; those of which no two options are left are missing. */
  async printedLeads(ids: string[], database: EntityManager): Promise<ReadonlyMap<string, Printed>> {
    const rows: { id: string; version: string; first: number; second: number }[] = await database.query(
      `select id, version_id as version, (verdict->'ranking'->0->>'score')::float as first,
         (verdict->'ranking'->1->>'score')::float as second
       from assessments where id = any($1) and margin is not null`,
      [ids],
    )
    const printed = new Map<string, Printed>()
    for (const { id, version, first, second } of rows) {
      // Most are of a few versions, which are read once.
      const { document } = orNotFound(await this.published.byId(database, version))
      const { tie } = settingsOf(document.settings)
      const { lead, decimals } = printedLead({ score: first }, { score: second }, tie)
      printed.set(id, { lead, decimals })
    }
    return printed
  }

  /** The ids of the versions that assessments were decided by. @param assessments selects the assessments' ids */
  async versionsOf(assessments: SelectQueryBuilder<ObjectLiteral>, database: EntityManager): Promise<string[]> {
    const [sql, values] = assessments.getQueryAndParameters()
    const rows: { version: string }[] = await database.query(
      `select distinct version_id as version from assessments where id in (${sql}) order by version_id`,
      values,
    )
    return rows.map(({ version }) => version)
  }

  /** The shareable part of an assessment, without personal data. */
  resultOf({ assessment, version }: Decided): GivenReplyOf<typeof getResult> {
    return {
      model: version.slug,
      version: version.number,
      hash: version.hash,
      locale: assessment.locale,
      createdAt: assessment.createdAt,
      answers: assessment.answers,
      priorities: assessment.priorities,
      verdict: assessment.verdict,
    }
  }

  /** Decides without recording. */
  decide(version: LoadedVersion, answers: Answers, priorities: Priorities): Promise<CoreVerdict> {
    return this.decisions.decide(version, answers, priorities)
  }

  /** Decides again by the rules of the engine version that recorded it, and compares the outcome with the record. */
  async verify({ assessment, version }: Decided) {
    const { answers, priorities, verdict: recorded } = assessment
    const recomputed = await this.decisions.decide(version, answers, priorities, recorded.engine)
    return { verified: agree(recorded, recomputed), hash: version.hash, engine: ENGINE, recorded, recomputed }
  }
}
