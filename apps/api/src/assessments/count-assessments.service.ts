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
    const count = (field: keyof AssessmentFilter, value: string) => {
      const { [field]: _, ...others } = filter
      return countValues(others, value, timeZone, database)
    }
    const { answers, ...others } = filter
    const { [question ?? '']: _, ...otherAnswers } = answers ?? {}
    const byVersion = await count('model', 'past.versionId')
    return {
      model: await this.models(byVersion, database),
      version: filter.model === undefined ? [] : await this.numbers(await count('version', 'past.versionId'), database),
      winner: await this.named(await count('winner', 'past.winner'), byVersion, database),
      strength: await count('strength', 'past.strength'),
      locale: await count('locale', 'past.locale'),
      source: await count('source', SOURCE),
      lead: await count('lead', BECAME_LEAD),
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

/** @param value SQL, of a row that is called `past` */
async function countValues(
  filter: AssessmentFilter,
  value: string,
  timeZone: string,
  database: EntityManager,
): Promise<Facet> {
  const [sql, values] = filterAssessments(database, filter, timeZone)
    .select(value, 'value')
    .orderBy('past.createdAt', 'DESC')
    .limit(LARGEST_TOTAL)
    .getQueryAndParameters()
  return mostFrequent(`select value from (${sql}) found`, values, database)
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
