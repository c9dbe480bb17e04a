import { Circuit, type Gate } from '../conditions/circuit.ts'
import { compileCondition } from '../conditions/compile.ts'
import type { TruthExpression } from '../conditions/expression.ts'
import { type Variables, variablesOf } from '../conditions/variables.ts'
import type { Condition, ModelDocument, Rating } from '../document.ts'
import { InvalidError, type Problem } from '../problem.ts'
import { type CompiledQuestion, type CompiledRule, type CompiledSource, sourcesOf } from './sources.ts'
import { type CompleteSettings, settingsOf } from './settings.ts'
import { type Room, roomFor } from './marks.ts'
import { type ConditionalAmount, type Target, targetOf } from './target.ts'

/** A document made ready to decide: conditions compiled, names turned into places, effects sorted by what they change. */
export interface CompiledModel {
  document: ModelDocument
  settings: CompleteSettings
  questions: CompiledQuestion[]
  rules: CompiledRule[]
  circuit: Circuit
  /** A gate a case study; undefined where it has no `when`. */
  caseStudies: (Gate | undefined)[]
  /** Everything that has effects: choices and number questions in asking order, then rules. */
  sources: CompiledSource[]
  /** A row an option, a column a criterion. */
  ratings: Rating[][]
  base: { weights: number[]; values: number[][]; lows: number[][]; highs: number[][] }
  /** What may change each weight; undefined where nothing does. */
  weightTargets: (Target | undefined)[]
  /** By option: the criteria on which something may change its rating. */
  ratingTargets: { criterion: number; target: Target }[][]
  /** What may change the weeks of each option. */
  weekTargets: Target[]
  /** Room for the fast path, which leaves nothing behind. */
  scratch: Room
  /** Which source knocks out which option. */
  exclusions: { source: number; option: number }[]
}

/**
 * Makes a document ready to decide. Compile once and decide often.
 *
 * @param document a valid one: check a document from outside with `validate` before
 * @throws InvalidError for a condition that does not compile
 */
export function compile(document: ModelDocument): CompiledModel {
  const { options, criteria, ratings, questions, rules, caseStudies } = document
  const facts = variablesOf(questions)
  const circuit = new Circuit(questions)
  const { sources, ...compiled } = sourcesOf(questions, rules, circuit, (condition) => ready(condition, facts))
  const byPlace = new Map(ratings.map((each) => [`${each.option}/${each.criterion}`, each]))
  const matrix = options.map((option) =>
    criteria.map((criterion) => byPlace.get(`${option.key}/${criterion.key}`) as Rating),
  )
  const studied = caseStudies.map(({ when }) => (when === undefined ? undefined : circuit.gate(ready(when, facts))))
  return {
    document,
    settings: settingsOf(document.settings),
    ...compiled,
    sources,
    circuit,
    caseStudies: studied,
    ratings: matrix,
    base: {
      weights: criteria.map(({ weight }) => weight),
      values: matrix.map((row) => row.map(({ value }) => value)),
      lows: matrix.map((row) => row.map(({ value, low = value }) => low)),
      highs: matrix.map((row) => row.map(({ value, high = value }) => high)),
    },
    ...targets(document, sources),
    scratch: roomFor({ sources, circuit }),
  }
}

function ready(condition: Condition, facts: Variables): TruthExpression {
  const problems: Problem[] = []
  const compiled = compileCondition(condition, facts, '', problems)
  if (!compiled) throw new InvalidError(problems)
  return compiled
}

/** Effects by what they change. */
function targets({ options, criteria }: ModelDocument, sources: readonly CompiledSource[]) {
  const adds = new Map<string, ConditionalAmount[]>()
  const multipliers = new Map<string, ConditionalAmount[]>()
  const exclusions: CompiledModel['exclusions'] = []
  const optionIndex = new Map(options.map(({ key }, o) => [key, o]))
  const note = (
    found: Map<string, ConditionalAmount[]>,
    place: string,
    change: Omit<ConditionalAmount, 'amount'> & Partial<ConditionalAmount>,
  ) => {
    if (change.amount === undefined) return
    const list = found.get(place)
    if (list) list.push(change as ConditionalAmount)
    else found.set(place, [change as ConditionalAmount])
  }

  sources.forEach(({ effects, question }, source) => {
    for (const effect of effects) {
      if (effect.type === 'weight') {
        note(adds, `weight/${effect.criterion}`, { amount: effect.add, source, question })
        note(multipliers, `weight/${effect.criterion}`, { amount: effect.multiply, source, question })
      } else if (effect.type === 'rating')
        note(adds, `rating/${effect.option}/${effect.criterion}`, { amount: effect.add, source, question })
      else if (effect.type === 'estimate')
        for (const { key } of options) {
          if (effect.option !== undefined && effect.option !== key) continue
          note(adds, `weeks/${key}`, { amount: effect.add, source, question })
          note(multipliers, `weeks/${key}`, { amount: effect.multiply, source, question })
        }
      else if (effect.type === 'exclude') exclusions.push({ source, option: optionIndex.get(effect.option) as number })
    }
  })

  const targetAt = (place: string) => targetOf(adds.get(place) ?? [], multipliers.get(place) ?? [])
  const changed = (place: string) => adds.has(place) || multipliers.has(place)
  return {
    exclusions,
    weightTargets: criteria.map(({ key }) => (changed(`weight/${key}`) ? targetAt(`weight/${key}`) : undefined)),
    ratingTargets: options.map((option) =>
      criteria.flatMap(({ key }, criterion) =>
        changed(`rating/${option.key}/${key}`) ? [{ criterion, target: targetAt(`rating/${option.key}/${key}`) }] : [],
      ),
    ),
    weekTargets: options.map(({ key }) => targetAt(`weeks/${key}`)),
  }
}
