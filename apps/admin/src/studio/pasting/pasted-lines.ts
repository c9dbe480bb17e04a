import type { Choice, Criterion, ModelDocument, Option, Question } from '@verdict/engine'
import type { KeyedTerm } from '../document/keyed-terms.ts'
import { limits } from '@verdict/engine/validate'
import { freeKey } from '../../ui/free-key.ts'
import { readNumber } from '../../ui/typing/read-number.ts'
import { retyped } from '../document/retyped.ts'
import { outline } from './outline.ts'

/** Lines that were understood, and those that were not, with the reason. */
export interface PastedLines<Element> {
  added: Element[]
  left: { text: string; reason: string }[]
}

interface Context {
  /** The language that texts are written in. */
  locale: string
  /** Keys that none of them may have. */
  taken: ReadonlySet<string>
  /** Names that are there, as they are shown. */
  names: readonly string[]
}

const same = (name: string) => name.trim().toLowerCase()

/** Makes an element of each line whose name is new. */
function eachNew<Element>(
  lines: { text: string }[],
  { taken, names }: Context,
  most: number,
  make: (line: number, key: string) => Element | string,
): PastedLines<Element> {
  const known = new Set(names.map(same))
  const keys = new Set(taken)
  const result: PastedLines<Element> = { added: [], left: [] }
  for (const [i, { text }] of lines.entries()) {
    const leave = (reason: string) => result.left.push({ text, reason })
    if (text.length > limits.name) leave(`It is longer than ${limits.name} characters.`)
    else if (known.has(same(text))) leave('It is there already.')
    else if (names.length + result.added.length >= most) leave(`There are ${most} at most.`)
    else {
      const key = freeKey(text, keys)
      const made = make(i, key)
      if (typeof made === 'string') leave(made)
      else {
        keys.add(key)
        known.add(same(text))
        result.added.push(made)
      }
    }
  }
  return result
}

/** An option a line: its name, and behind a tab its summary. */
export function pastedOptions(text: string, context: Context): PastedLines<Option> {
  const lines = outline(text, true)
  const { locale } = context
  return eachNew(lines, context, limits.options, (i, key) => {
    const { text: name = '', more: [summary = ''] = [] } = lines[i] ?? {}
    return { key, name: { [locale]: name }, summary: { [locale]: summary } }
  })
}

/** A term a line, and behind a tab what it means. */
export function pastedTerms(text: string, context: Context): PastedLines<KeyedTerm> {
  const lines = outline(text, true)
  const { locale } = context
  return eachNew(lines, context, Number.POSITIVE_INFINITY, (i, key) => {
    const { text: term = '', more: [meaning = ''] = [] } = lines[i] ?? {}
    return { key, term: { [locale]: term }, meaning: { [locale]: meaning } }
  })
}

/** A choice a line. */
export function pastedChoices(text: string, context: Context): PastedLines<Choice> {
  const lines = outline(text, true)
  return eachNew(lines, context, limits.choices, (i, key) => ({
    key,
    label: { [context.locale]: lines[i]?.text ?? '' },
    effects: [],
  }))
}

/** A question a line, its choices below it; one without choices is answered by yes or no. */
export function pastedQuestions(text: string, context: Context): PastedLines<Question> {
  const lines = outline(text)
  const { locale } = context
  const noChoices: PastedLines<Question>['left'] = []
  const found = eachNew(lines, context, limits.questions, (i, key) => {
    const { text: said = '', below = [] } = lines[i] ?? {}
    const question: Question = { key, text: { [locale]: said }, type: 'single', choices: [] }
    if (below.length === 0) return retyped(question, 'boolean', locale)
    const { added, left } = pastedChoices(below.join('\n'), { locale, taken: new Set(), names: [] })
    noChoices.push(...left)
    return { ...question, choices: added }
  })
  return { added: found.added, left: [...noChoices, ...found.left] }
}

/** A criterion a line: its name, and behind a tab its weight. Those that are there are given the weight. */
export interface PastedCriteria extends PastedLines<Criterion> {
  weighed: { key: string; name: string; from: number; to: number }[]
}

export function pastedCriteria(
  text: string,
  { criteria }: Pick<ModelDocument, 'criteria'>,
  { nameOf, ...context }: Context & { nameOf(criterion: Criterion): string },
): PastedCriteria {
  const lines = outline(text, true)
  const byName = new Map(criteria.map((each) => [same(nameOf(each)), each]))
  const weighed: PastedCriteria['weighed'] = []
  const fresh: typeof lines = []
  const left: PastedCriteria['left'] = []
  for (const line of lines) {
    const [weight] = line.more
    const read = weight === undefined ? undefined : readNumber(weight, { min: 0 })
    const known = byName.get(same(line.text))
    if (read && 'problem' in read) left.push({ text: line.text, reason: read.problem })
    else if (!known) fresh.push(line)
    else if (read?.value === undefined || read.value === known.weight)
      left.push({ text: line.text, reason: 'It is there already.' })
    else weighed.push({ key: known.key, name: line.text, from: known.weight, to: read.value })
  }
  const { locale } = context
  const found = eachNew(fresh, context, limits.criteria, (i, key): Criterion => {
    const { text: name = '', more: [weight = '0', description = ''] = [] } = fresh[i] ?? {}
    const read = readNumber(weight, { min: 0 })
    return {
      key,
      name: { [locale]: name },
      description: { [locale]: description },
      weight: ('value' in read ? read.value : undefined) ?? 0,
    }
  })
  return { added: found.added, left: [...left, ...found.left], weighed }
}
