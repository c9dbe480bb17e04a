import { Injectable } from '@nestjs/common'
import { type countAssessments, type GivenReplyOf, type InputOf, LARGEST_TOTAL, MOST_FACETS } from '@verdict/contracts'
import type { LocalText } from '@verdict/engine'
import type { EntityManager } from 'typeorm'
import { type LoadedVersion, PublishedVersions } from '../decision-models/published-versions.service.ts'
import { SiteService } from '../site/site.service.ts'
import { type AssessmentFilter, filterAssessments } from './filter-assessments.ts'
import { BECAME_LEAD, SOURCE } from './taken-from.ts'

type Facets = GivenReplyOf<typeof countAssessments>
type Facet = Facets['winner']
type Counted = Facet[number]

/** What assessments can be filtered by. */
@Injectable()
export class CountAssessments {
  constructor(
    private readonly published: PublishedVersions,
    private readonly site: SiteService,
  ) {}

  /** Counts the values of each field among the assessments that all other filters let through. */
  async run(
    { query: { filter, question } }: InputOf<typeof countAssessments>,
    database: EntityManager,
  ): Promise<Facets> {
    const timeZone = await this.site.timeZone(database)
    const { answers, ...others } = filter
    const { [question ?? '']: _, ...otherAnswers } = answers ?? {}
    const counted = await countFields(filter, timeZone, database)
    return {
      model: await this.models(counted.model, database),
      version: await this.numbers(counted.version, database),
      winner: await this.named(counted.winner, counted.model, database),
      strength: counted.strength,
      locale: counted.locale,
      source: counted.source,
      lead: counted.lead,
      answers:
        question === undefined
          ? []
          : await countAnswers({ ...others, answers: otherAnswers }, question, timeZone, database),
    }
  }

  /** The counts of versions as those of their models. */
  private async models(byVersion: Facet, database: EntityManager): Promise<Facet> {
    const models = new Map<string, Counted & { number: number }>()
    for (const { version, count } of await this.loaded(byVersion, database)) {
      const known = models.get(version.slug)
      const isNewer = version.number > (known?.number ?? 0)
      models.set(version.slug, {
        value: version.slug,
        name: isNewer || !known?.name ? version.document.title : known.name,
        number: Math.max(version.number, known?.number ?? 0),
        count: count + (known?.count ?? 0),
      })
    }
    return [...models.values()].sort((a, b) => b.count - a.count).map(({ number: _, ...model }) => model)
  }

  /** The counts of versions of one model by their numbers, the newest first. */
  private async numbers(byVersion: Facet, database: EntityManager): Promise<Facet> {
    const found = await this.loaded(byVersion, database)
    return found.map(({ version, count }) => ({ value: version.number, count })).sort((a, b) => b.value - a.value)
  }

  private async named(winners: Facet, byVersion: Facet, database: EntityManager): Promise<Facet> {
    const names = new Map<string, { name: LocalText; at: Date }>()
    for (const { version } of await this.loaded(byVersion, database))
      for (const { key, name } of version.document.options) {
        const known = names.get(key)
        if (!known || known.at < version.publishedAt) names.set(key, { name, at: version.publishedAt })
      }
    return winners.map((winner) => {
      const name = names.get(String(winner.value))?.name
      return { ...winner, ...(name && { name }) }
    })
  }

  private async loaded(
    byVersion: Facet,
    database: EntityManager,
  ): Promise<{ version: LoadedVersion; count: number }[]> {
    const found: { version: LoadedVersion; count: number }[] = []
    for (const { value, count } of byVersion) {
      const version = await this.published.byId(database, String(value))
      if (version) found.push({ version, count })
    }
    return found
  }
}

/** What is counted of a row that is called `past`, in SQL: by columns, as a property that is selected under two names is read under one only. */
const VALUES = {
  model: 'past.version_id',
  version: 'past.version_id',
  winner: 'past.winner',
  strength: 'past.strength',
  locale: 'past.locale',
  source: SOURCE,
  lead: BECAME_LEAD,
}
type Field = keyof typeof VALUES
const FIELDS = Object.keys(VALUES) as Field[]

/** The values of each field. Those that nothing is asked of are counted among the same assessments, which are read once for all of them. */
async function countFields(
  filter: AssessmentFilter,
  timeZone: string,
  database: EntityManager,
): Promise<{ [field in Field]: Facet }> {
  const counted = { version: [] as Facet } as { [field in Field]: Facet }
  // Numbers of versions are told apart within a model only.
  const fields = FIELDS.filter((field) => field !== 'version' || filter.model !== undefined)
  const free = fields.filter((field) => filter[field] === undefined)
  if (free.length > 0) Object.assign(counted, await countAmong(filter, free, timeZone, database))
  for (const field of fields) {
    const { [field]: own, ...others } = filter
    if (own !== undefined) Object.assign(counted, await countAmong(others, [field], timeZone, database))
  }
  return counted
}

/** Among the newest of those that a filter lets through. */
async function countAmong(filter: AssessmentFilter, fields: Field[], timeZone: string, database: EntityManager) {
  const newest = filterAssessments(database, filter, timeZone)
    .select([])
    .orderBy('past.createdAt', 'DESC')
    .limit(LARGEST_TOTAL)
  for (const field of fields) newest.addSelect(VALUES[field], `${field}_value`)
  const [sql, values] = newest.getQueryAndParameters()
  const counts = fields.map(
    (field) =>
      `(select '${field}' as field, to_json("${field}_value") as value, count(*)::int as count from found
        group by "${field}_value" order by count desc, "${field}_value" limit ${MOST_FACETS})`,
  )
  const rows: (Counted & { field: Field })[] = await database.query(
    `with found as materialized (${sql}) ${counts.join(' union all ')}`,
    values,
  )
  const of = (field: Field): Facet =>
    rows.filter((row) => row.field === field).map(({ value, count }) => ({ value, count }))
  return Object.fromEntries(fields.map((field) => [field, of(field)]))
}

async function countAnswers(
  filter: AssessmentFilter,
  question: string,
  timeZone: string,
  database: EntityManager,
): Promise<Facet> {
  const [sql, values] = filterAssessments(database, filter, timeZone)
    .andWhere('past.answers->:asked is not null', { asked: question })
    .select('past.answers->:asked', 'given')
    .orderBy('past.createdAt', 'DESC')
    .limit(LARGEST_TOTAL)
    .getQueryAndParameters()
  return mostFrequent(
    `select value from (${sql}) found, lateral (
       select jsonb_array_elements(given) as value where jsonb_typeof(given) = 'array'
       union all select nullif(given, 'null'::jsonb) where jsonb_typeof(given) <> 'array'
     ) each`,
    values,
    database,
  )
}

const mostFrequent = (sql: string, values: unknown[], database: EntityManager): Promise<Facet> =>
  database.query(
    `select value, count(*)::int as count from (${sql}) counted group by value order by count desc, value limit ${MOST_FACETS}`,
    values,
  )
