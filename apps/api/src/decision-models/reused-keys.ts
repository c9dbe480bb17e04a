import { at, type LocalText, type ModelDocument } from '@verdict/engine'
import { type EntityManager, In } from 'typeorm'
import { unprocessable } from '../http/api-error.ts'
import { type Keyed, keyedIn, type Lists, named } from './keyed-elements.ts'
import type { ModelEntity } from './model.entity.ts'
import { PublishedElementEntity } from './published-element.entity.ts'
import { removals } from './retired-keys.ts'

/**
 * Refuses to give a key that a version has to something else: answers, links and results name it. A key that comes back after it was
 * removed from the draft must come back as what it was: by a name, in one language at least, that it had in a version or when it was
 * removed, and a question with its type too. From then on it may be renamed again, as anything that the draft holds.
 *
 * Not looked at: yes and no, which every yes-or-no question has, and case studies that the library has by that key.
 *
 * @throws ApiError (422) with the pointer of each key
 */
export async function refuseReusedKeys(database: EntityManager, model: ModelEntity, document: ModelDocument) {
  if (model.versions === 0) return
  const present = new Set(keyedIn(model.draft).map(({ place }) => place))
  const returning = keyedIn(document).filter(({ place }) => !present.has(place))
  if (returning.length === 0) return

  const published = byPlace(await publishedAt(database, model.id, returning))
  const changed = returning.filter((each) => published.has(each.place) && !isOne(each, published))
  if (changed.length === 0) return

  const removed = byPlace((await removals(database, model.id)).flatMap(({ path, before }) => keyedAt(path, before)))
  const others = changed.filter((each) => !isOne(each, removed))
  const library = await inLibrary(database, others)
  const reused = others.filter(({ place }) => !library.has(place))
  if (reused.length > 0)
    throw unprocessable(
      reused.map(({ place, pointer }) => ({
        pointer: at(pointer, 'key'),
        message:
          `This key was published as that of ${said(published.get(place)?.at(-1))} and is not given to anything else. ` +
          'Choose another key; or, if it is the same, save it as it was before you change it.',
      })),
    )
}

type Told = Omit<Keyed, 'pointer'>

const NOTHING: Lists = { options: [], criteria: [], questions: [], rules: [], caseStudies: [], scenarios: [] }

/** The elements removed from one list; a question includes its choices. */
function keyedAt(path: string[], before: unknown): Keyed[] {
  const [list = '', question] = path
  if (path.length === 2 && Object.hasOwn(NOTHING, list)) return keyedIn({ ...NOTHING, [list]: [before] })
  if (path.length !== 4 || path[2] !== 'choices') return []
  return named(`questions/${question}/choices`, [before as { key: string; label: LocalText }], ({ label }) => ({
    name: label,
  }))
}

/** Notes what the keys of a version that is being published are given to. */
export async function notePublished(
  database: EntityManager,
  modelId: string,
  version: number,
  document: ModelDocument,
) {
  const told = keyedIn(document).map(({ place, name, type }) => ({ place, name, type }))
  await database.query(
    `insert into published_elements (model_id, place, version, name, type)
     select $1, place, $2, name, type from json_to_recordset($3) as told (place text, name json, type text)
     where not exists (
       select from published_elements known
       where known.model_id = $1 and known.place = told.place and known.name::text = told.name::text
         and known.type is not distinct from told.type)`,
    [modelId, version, JSON.stringify(told)],
  )
}

/** What versions gave some keys to, oldest first. */
async function publishedAt(database: EntityManager, modelId: string, elements: Keyed[]): Promise<Told[]> {
  const rows = await database.find(PublishedElementEntity, {
    where: { modelId, place: In(elements.map(({ place }) => place)) },
    order: { version: 'ASC' },
  })
  return rows.map(({ place, name, type }) => ({ place, name, ...(type !== null && { type }) }))
}

function byPlace(all: Told[]): Map<string, Told[]> {
  const places = new Map<string, Told[]>()
  for (const each of all) places.set(each.place, [...(places.get(each.place) ?? []), each])
  return places
}

const isOne = (it: Keyed, known: Map<string, Told[]>): boolean =>
  known.get(it.place)?.some((other) => other.type === it.type && shareAName(other.name, it.name)) ?? false

const shareAName = (one: LocalText, other: LocalText): boolean =>
  Object.entries(one).some(
    ([locale, text]) => text.trim() !== '' && Object.hasOwn(other, locale) && text.trim() === other[locale]?.trim(),
  )

const said = (it: Told | undefined): string => `“${Object.values(it?.name ?? {})[0] ?? ''}”`

/** Case studies from the library have its key, even if they were renamed. */
async function inLibrary(database: EntityManager, all: Keyed[]): Promise<Set<string>> {
  const keys = all.flatMap(({ place }) => (place.startsWith('caseStudies/') ? [place.split('/')[1]] : []))
  if (keys.length === 0) return new Set()
  const rows: { key: string }[] = await database.query('select key from case_studies where key = any($1)', [keys])
  return new Set(rows.map(({ key }) => `caseStudies/${key}`))
}
