import type { Readable } from 'node:stream'
import { Injectable } from '@nestjs/common'
import {
  type AssessmentFileColumn,
  assessmentFileColumns,
  assessmentFileHeaders,
  assessmentFileTypes,
  dayIn,
  type exportAssessments,
  type InputOf,
  timeIn,
} from '@verdict/contracts'
import type { EntityManager } from 'typeorm'
import { PublishedVersions } from '../../decision-models/published-versions.service.ts'
import type { Call } from '../../http/call.ts'
import { inOrder } from '../../http/page.ts'
import { SiteService } from '../../site/site.service.ts'
import { csv } from '../../table-files/csv.ts'
import type { FileColumn, FileLayout } from '../../table-files/file-format.ts'
import { jsonLines } from '../../table-files/json-lines.ts'
import { partsOf } from '../../table-files/read-ahead.ts'
import { filterAssessments } from '../filter-assessments.ts'
import { IS_LEAD, SOURCE } from '../taken-from.ts'
import { inEnglish, leadOf } from './cells.ts'
import { ModelColumns, type TakenRow } from './model-columns.ts'

type Asked = InputOf<typeof exportAssessments>['query']

/** Read and written at a time: memory stays flat however many there are. */
const BATCH = 500

/** An assessment with what its file says. */
interface Exported extends TakenRow {
  id: string
  createdAt: Date
  model: string
  version: number
  winner: string | null
  strength: string | null
  margin: number | null
  locale: string | null
  source: string
  becameLead: boolean
}

const formats = { csv, jsonl: jsonLines }

@Injectable()
export class ExportAssessments {
  constructor(
    private readonly published: PublishedVersions,
    private readonly site: SiteService,
  ) {}

  /** The filtered assessments as a file in the order of the list, written while they are read. */
  async run({ query }: InputOf<typeof exportAssessments>, { database, audit, reply, now }: Call): Promise<Readable> {
    const timeZone = await this.site.timeZone(database)
    const found = filterAssessments(database, query.filter, timeZone)
    const chosen = await inOrder(found, query.sort).select('past.id', 'id').getRawMany<{ id: string }>()
    const versions = await found.clone().select('distinct past.versionId', 'id').getRawMany<{ id: string }>()
    const layout = await this.layout(
      query,
      versions.map(({ id }) => id),
      timeZone,
      database,
    )
    await audit.record({
      action: 'export',
      resource: 'assessments',
      record: query.format,
      after: { filter: query.filter, count: chosen.length },
    })
    reply.headers({
      'content-type': `${assessmentFileTypes[query.format]}; charset=utf-8`,
      'content-disposition': `attachment; filename="assessments-${dayIn(timeZone, now)}.${query.format}"`,
    })
    const format = formats[query.format]
    const parts = partsOf(
      chosen.map(({ id }) => id),
      BATCH,
      (ids) => exportedOf(ids, layout.keys, database),
      (rows, isFirst) => format.part(rows, layout, isFirst),
    )
    return format.file(parts, layout)
  }

  private async layout(
    { columns: chosen, choices, separator, bom }: Asked,
    versions: string[],
    timeZone: string,
    database: EntityManager,
  ): Promise<FileLayout<Exported>> {
    const keys: readonly AssessmentFileColumn[] = chosen ?? assessmentFileColumns
    const loaded = []
    for (const id of versions) loaded.push(await this.published.byId(database, id))
    const known = loaded.filter((version) => version !== undefined)
    const models = new ModelColumns(known)
    const versionOf = (row: Exported) => known.find(({ slug, number }) => slug === row.model && number === row.version)
    const cells: {
      [key in Exclude<AssessmentFileColumn, 'answers' | 'scores'>]: Omit<FileColumn<Exported>, 'header'>
    } = {
      id: { cell: ({ id }) => id },
      createdAt: { is: 'instant', cell: ({ createdAt }) => timeIn(timeZone, createdAt) },
      model: { cell: (row) => inEnglish(versionOf(row)?.document.title ?? null) },
      version: { cell: ({ version }) => version },
      winner: {
        cell: (row) => {
          if (row.winner === null) return 'None'
          if (row.strength === 'tooClose') return 'Too close to call'
          return inEnglish(versionOf(row)?.document.options.find(({ key }) => key === row.winner)?.name ?? null)
        },
      },
      strength: { cell: ({ strength }) => strength ?? '' },
      margin: { cell: leadOf },
      locale: { cell: ({ locale }) => locale ?? '' },
      source: { cell: ({ source }) => source },
      becameLead: { cell: ({ becameLead }) => (becameLead ? 'yes' : 'no') },
    }
    const columns = keys.flatMap((key): FileColumn<Exported>[] => {
      if (key === 'answers') return models.answers(choices)
      return key === 'scores' ? models.scores() : [{ header: assessmentFileHeaders[key], ...cells[key] }]
    })
    return { name: 'Assessments', keys, columns, separator, bom }
  }
}

/** Some of them as they are now, in this order; those that are gone by now are left out. */
async function exportedOf(ids: string[], keys: readonly string[], database: EntityManager): Promise<Exported[]> {
  const scores = `(select json_object_agg(ranked->>'option', ranked->'score') from json_array_elements(past.verdict->'ranking') ranked)`
  return database.query(
    `select past.id, past.created_at as "createdAt", model.slug as model, version.number as version, past.winner, past.strength,
       past.margin, past.locale, ${SOURCE} as source, ${IS_LEAD} as "becameLead", past.answers,
       ${keys.includes('scores') || keys.includes('margin') ? `coalesce(${scores}, '{}')` : `'{}'::json`} as scores
     from unnest($1::uuid[]) with ordinality chosen (id, place)
     join assessments past on past.id = chosen.id
     join model_versions version on version.id = past.version_id
     join models model on model.id = version.model_id
     order by chosen.place`,
    [ids],
  )
}
