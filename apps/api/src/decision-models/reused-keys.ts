import { at, type LocalText, type ModelDocument } from '@verdict/engine'
import type { EntityManager } from 'typeorm'
import { unprocessable } from '../http/refusal.ts'
import type { Model } from './model.entity.ts'
import { removals } from './retired-keys.ts'
import { Version } from './version.entity.ts'

/**
 * Refuses to give a key that a version has to something else: answers, links and results name it. A key that comes back after it was
 * removed from the draft must come back as what it was: by a name, in one language at least, that it had in a version or when it was
 * removed, and a question with its type too. From then on it may be renamed again, as anything that the draft holds.
 *
 * Not looked at: yes and no, which every yes-or-no question has, and case studies that the library has by that key.
 *
 * @throws Refusal (422) with the pointer of each key
 */
export async function refuseReusedKeys(database: EntityManager, model: Model, document: ModelDocument) {
  if (model.latestVersion === null) return
  const present = new Set(keyedIn(model.draft).map(({ place }) => place))
  const returning = keyedIn(document).filter(({ place }) => !present.has(place))
  if (returning.length === 0) return

  const versions = await database.find(Version, {
    select: { id: true, document: true },
    where: { modelId: model.id },
  })
  const published = byPlace(versions.flatMap((version) => keyedIn(version.document)))
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

/** Something with a key, as it is told from others. */
interface Keyed {
  /** Such as `options/mysql` or `questions/team/choices/php`. */
  place: string
  pointer: string
  name: LocalText
  type?: string
}

type Lists = Pick<ModelDocument, 'options' | 'criteria' | 'questions' | 'rules' | 'caseStudies' | 'scenarios'>

function keyedIn({ options, criteria, questions, rules, caseStudies, scenarios }: Lists): Keyed[] {
  return [
    ...named('options', options, ({ name }) => ({ name })),
    ...named('criteria', criteria, ({ name }) => ({ name })),
    ...named('questions', questions, ({ text, type }) => ({ name: text, type })),
    ...questions.flatMap(({ key, type, choices = [] }, i) =>
      type === 'boolean'
        ? []
        : named(`questions/${key}/choices`, choices, ({ label }) => ({ name: label }), `/questions/${i}/choices`),
    ),
    ...named('rules', rules, ({ description }) => ({ name: description })),
    ...named('caseStudies', caseStudies, ({ title }) => ({ name: title })),
    ...named('scenarios', scenarios, ({ description }) => ({ name: description })),
  ]
}

const named = <Element extends { key: string }>(
  list: string,
  elements: Element[],
  told: (element: Element) => Pick<Keyed, 'name' | 'type'>,
  pointer = `/${list}`,
): Keyed[] =>
  elements.map((element, i) => ({ place: `${list}/${element.key}`, pointer: at(pointer, i), ...told(element) }))

const NOTHING: Lists = { options: [], criteria: [], questions: [], rules: [], caseStudies: [], scenarios: [] }

/** What was removed from one place; a question brings its choices. */
function keyedAt(path: string[], before: unknown): Keyed[] {
  const [list = '', question] = path
  if (path.length === 2 && Object.hasOwn(NOTHING, list)) return keyedIn({ ...NOTHING, [list]: [before] })
  if (path.length !== 4 || path[2] !== 'choices') return []
  return named(`questions/${question}/choices`, [before as { key: string; label: LocalText }], ({ label }) => ({
    name: label,
  }))
}

function byPlace(all: Keyed[]): Map<string, Keyed[]> {
  const places = new Map<string, Keyed[]>()
  for (const each of all) places.set(each.place, [...(places.get(each.place) ?? []), each])
  return places
}

const isOne = (it: Keyed, known: Map<string, Keyed[]>): boolean =>
  known.get(it.place)?.some((other) => other.type === it.type && shareAName(other.name, it.name)) ?? false

const shareAName = (one: LocalText, other: LocalText): boolean =>
  Object.entries(one).some(
    ([locale, text]) => text.trim() !== '' && Object.hasOwn(other, locale) && text.trim() === other[locale]?.trim(),
  )

const said = (it: Keyed | undefined): string => `“${Object.values(it?.name ?? {})[0] ?? ''}”`

/** The library's case studies have their keys from it: they stay what they are whatever they are called by now. */
async function inLibrary(database: EntityManager, all: Keyed[]): Promise<Set<string>> {
  const keys = all.flatMap(({ place }) => (place.startsWith('caseStudies/') ? [place.split('/')[1]] : []))
  if (keys.length === 0) return new Set()
  const rows: { key: string }[] = await database.query('select key from case_studies where key = any($1)', [keys])
  return new Set(rows.map(({ key }) => `caseStudies/${key}`))
}
