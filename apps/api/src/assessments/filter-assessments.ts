import type { InputOf, listAssessments } from '@verdict/contracts'
import type { EntityManager, SelectQueryBuilder } from 'typeorm'
import { startOf } from '../site/start-of.ts'
import { AssessmentEntity } from './assessment.entity.ts'
import { BECAME_LEAD, SOURCE } from './taken-from.ts'

export type AssessmentFilter = InputOf<typeof listAssessments>['query']['filter']
type Given = NonNullable<AssessmentFilter['answers']>[string]

/**
 * The assessments that match a filter: the same for the list, the counts and the export. They are called `past`.
 *
 * @param timeZone in which days are meant
 */
export function filterAssessments(
  database: EntityManager,
  filter: AssessmentFilter,
  timeZone: string,
): SelectQueryBuilder<AssessmentEntity> {
  const { id, model, version, winner, strength, locale, source, from, to, lead, answers = {} } = filter
  const all = database.createQueryBuilder(AssessmentEntity, 'past').where('true')
  if (id !== undefined) all.andWhere('past.id = any(:id)', { id })
  // Few versions, looked up first: then the index of each is read.
  if (model !== undefined || version !== undefined)
    all.andWhere(
      `past.versionId = any(array(select version.id from model_versions version join models model on model.id = version.model_id
       where ${model === undefined ? 'true' : '(model.slug = :model or model.id::text = :model)'}
       and ${version === undefined ? 'true' : 'version.number = :version'}))`,
      { model, version },
    )
  if (winner !== undefined) all.andWhere(winner === null ? 'past.winner is null' : 'past.winner = :winner', { winner })
  if (strength !== undefined) all.andWhere('past.strength = :strength', { strength })
  if (locale !== undefined) all.andWhere('past.locale = :locale', { locale })
  if (source !== undefined) all.andWhere(`${SOURCE} = :source`, { source })
  if (lead !== undefined) all.andWhere(`${lead ? '' : 'not '}${BECAME_LEAD}`)
  if (from !== undefined) all.andWhere(`past.createdAt >= ${startOf(':from::date')}`, { from, timeZone })
  if (to !== undefined) all.andWhere(`past.createdAt < ${startOf('(:to::date + 1)')}`, { to, timeZone })
  Object.entries(answers).forEach(([question, given], place) => answered(all, question, given, place))
  return all
}

function answered(all: SelectQueryBuilder<AssessmentEntity>, question: string, given: Given, place: number) {
  const name = (what: string) => `${what}${place}`
  if (given !== null && typeof given === 'object') {
    const { from, to } = given
    // What is no number is not read as one, in whichever order the conditions are tried.
    const number = `case when jsonb_typeof(past.answers->:${name('asked')}) = 'number' then (past.answers->>:${name('asked')})::numeric end`
    const ends = [
      ...(from === undefined ? [] : [`${number} >= :${name('from')}::numeric`]),
      ...(to === undefined ? [] : [`${number} <= :${name('to')}::numeric`]),
    ]
    all.andWhere(ends.length === 0 ? `${number} is not null` : ends.join(' and '), {
      [name('asked')]: question,
      [name('from')]: from,
      [name('to')]: to,
    })
    return
  }
  const is = (answer: unknown) => JSON.stringify({ [question]: answer })
  if (typeof given === 'string')
    // Alone, or one of several.
    all.andWhere(`(past.answers @> :${name('one')}::jsonb or past.answers @> :${name('among')}::jsonb)`, {
      [name('one')]: is(given),
      [name('among')]: is([given]),
    })
  else all.andWhere(`past.answers @> :${name('one')}::jsonb`, { [name('one')]: is(given) })
}
