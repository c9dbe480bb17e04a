import type { ImpactFilter, SentPastAssessment } from '@verdict/contracts'
import type { EntityManager } from 'typeorm'
import { FIRST_ID, LAST_ID } from '../assessments/id-bounds.ts'
import { BECAME_LEAD, IS_LEAD, SOURCE } from '../assessments/taken-from.ts'
import { drawnInSql } from './tried-models.ts'

/** Which assessments are decided again: fixed when an impact is asked for. */
export interface ChosenAssessments {
  /** The versions that they were decided by. */
  versions: string[]
  filter: Omit<ImpactFilter, 'strength'> & {
    strength?: ImpactFilter['strength'] | null
    drawn?: number | undefined
    was?: string | null | undefined
    month?: string | undefined
    assessment?: string | undefined
    /** Only these. */
    among?: string[] | undefined
  }
  timeZone: string
  /** Those taken until then, as an ISO instant. */
  until: string
}

const COLUMNS = `past.id as assessment, ${SOURCE} as source, to_char(past.created_at at time zone $1, 'YYYY-MM') as month,
  ${IS_LEAD} as lead, past.strength, past.winner, past.answers, past.priorities,
  coalesce((select json_object_agg(ranked->>'option', ranked->'score') from json_array_elements(past.verdict->'ranking') ranked), '{}') as scores`

/** What chooses assessments of one version: SQL, whose $1 is the time zone, with its values. */
function chosen({ filter, timeZone, until }: Omit<ChosenAssessments, 'versions'>) {
  const values: unknown[] = [timeZone]
  const value = (one: unknown) => `$${values.push(one)}`
  const conditions = [`past.created_at <= ${value(until)}::timestamptz`]
  const { from, to, source, strength, leadsOnly, was, month, assessment, among, drawn } = filter
  if (from !== undefined) conditions.push(`past.created_at >= ${value(from)}::date::timestamp at time zone $1`)
  if (to !== undefined) conditions.push(`past.created_at < (${value(to)}::date + 1)::timestamp at time zone $1`)
  if (source !== undefined) conditions.push(`${SOURCE} = ${value(source)}`)
  if (strength !== undefined) conditions.push(`past.strength is not distinct from ${value(strength)}::text`)
  if (was !== undefined) conditions.push(`past.winner is not distinct from ${value(was)}::text`)
  if (assessment !== undefined) conditions.push(`past.id = ${value(assessment)}::uuid`)
  if (among !== undefined) conditions.push(`past.id = any(${value(among)}::uuid[])`)
  if (month !== undefined) conditions.push(`to_char(past.created_at at time zone $1, 'YYYY-MM') = ${value(month)}`)
  if (drawn !== undefined && drawn > 1) conditions.push(drawnInSql('past.id', value(drawn)))
  if (leadsOnly) conditions.push(BECAME_LEAD)
  return { values, value, where: conditions.join(' and ') }
}

export async function countChosen(all: ChosenAssessments, database: EntityManager): Promise<number> {
  const { values, value, where } = chosen(all)
  const rows: { count: string }[] = await database.query(
    `select count(*) from assessments past where past.version_id = any(${value(all.versions)}::uuid[]) and ${where} and $1::text is not null`,
    values,
  )
  return Number(rows[0]?.count)
}

/** Some assessments of one version, as lines of JSON: text is handed to a thread many times faster than what it says. */
export interface PastLines {
  lines: string
  rows: number
  /** Of the last of them. */
  last: string | null
}

/** The next assessments of one version in the order of their ids. */
export async function linesAfter(
  all: Omit<ChosenAssessments, 'versions'>,
  version: string,
  after: string | null,
  most: number,
  database: EntityManager,
): Promise<PastLines> {
  const { values, value, where } = chosen(all)
  const rows: { lines: string | null; rows: number; last: string | null }[] = await database.query(
    `select string_agg(row_to_json(one)::text, E'\\n' order by one.assessment) as lines, count(*)::int as rows, max(one.assessment::text) as last
     from (
       select ${COLUMNS} from assessments past
       where (past.version_id, past.id) > (${value(version)}::uuid, ${value(after ?? FIRST_ID)}::uuid)
         and (past.version_id, past.id) <= (${value(version)}::uuid, '${LAST_ID}'::uuid) and ${where}
       order by past.version_id, past.id limit ${most}
     ) one`,
    values,
  )
  const [found] = rows
  return { lines: found?.lines ?? '', rows: found?.rows ?? 0, last: found?.last ?? null }
}

/** The newest assessments of a model, newest first. */
export function newestOf(
  versions: string[],
  timeZone: string,
  most: number,
  database: EntityManager,
): Promise<SentPastAssessment[]> {
  return database.query(
    `select ${COLUMNS}
     from unnest($2::uuid[]) version (id), lateral (
       select * from assessments past
       where past.version_id = version.id and (past.version_id, past.id) <= (version.id, '${LAST_ID}'::uuid)
       order by past.id desc limit ${most}
     ) past
     order by past.id desc limit ${most}`,
    [timeZone, versions],
  )
}
