import { compile } from '../decide/model.ts'
import type { ModelDocument } from '../document.ts'
import { settingsOf } from '../decide/settings.ts'
import { validate } from '../validate/validate.ts'
import { changedTelling, type ModelPart, withPart } from './changed-parts.ts'
import { Budget } from './lint/budget.ts'
import { tryScenariosOf } from './scenarios.ts'

/** Which changes of a document make one of its scenarios fail that an earlier document meets. */
export interface ScenarioBreak {
  /** Of the scenario. */
  key: string
  /**
   * What the earlier document says to the scenario as it is now: where it fails there too, no change broke it, and where its answers do not
   * fit there, none can be told.
   */
  before: 'passes' | 'fails' | 'unfit'
  /** The smallest sets of changes that break it: each makes the earlier document fail, and no smaller set does. */
  smallest: ModelPart[][]
  /** The changes of which each, taken back from the later document alone, makes the scenario pass. */
  mends: ModelPart[]
  /** A change was not tried by itself, because it rests on another one. */
  hasUntried: boolean
  /** The work that it may take was done before all sets of one size were tried: `smallest` may lack some. */
  isCut: boolean
}

/** Operations, some 10 ns each: about 5 s. */
const MOST = 500_000_000
/** Of checking and compiling a document, by character of it. */
const BY_CHARACTER = 20

/**
 * Finds by trial which changes break scenarios: the earlier document with one change alone, then with two, and so on until some break it; and
 * the later document without each. What is found is exact: nothing is inferred from a trial to another one.
 *
 * Bounded: every trial costs operations, counted by the size of the model, so that the same documents give the same result on every machine.
 *
 * @param before a document that is valid, such as the version that clients take
 * @param after a document that is valid, with scenarios that fail
 * @param failing the keys of those scenarios
 * @param most operations
 */
export function scenarioBreaks(
  before: ModelDocument,
  after: ModelDocument,
  failing: readonly string[],
  most = MOST,
): ScenarioBreak[] {
  const parts = changedTelling(before, after)
  const trials = new Trials(after, most)
  const breaks = failing.map((key): ScenarioBreak => {
    const passes = trials.of(before, [{ key }])?.get(key)
    const was = passes === undefined ? 'unfit' : passes ? 'passes' : 'fails'
    return { key, before: was, smallest: [], mends: [], hasUntried: false, isCut: false }
  })
  const broken = breaks.filter((each) => each.before === 'passes')
  for (const part of broken.length > 0 ? parts : []) {
    const passes = trials.of(withPart(after, before, part), broken)
    for (const each of broken) {
      each.isCut ||= passes === undefined
      each.hasUntried ||= passes?.has(each.key) === false
      if (passes?.get(each.key)) each.mends.push(part)
    }
  }
  for (let size = 1; size <= parts.length; size++) {
    const searched = broken.filter(({ smallest, isCut }) => smallest.length === 0 && !isCut)
    for (const set of searched.length > 0 ? setsOf(parts, size) : []) {
      const changed = set.reduce((document, part) => withPart(document, after, part), before)
      const passes = trials.of(changed, searched)
      for (const each of searched) {
        each.isCut ||= passes === undefined
        if (size === 1) each.hasUntried ||= passes?.has(each.key) === false
        if (passes?.get(each.key) === false) each.smallest.push(set)
      }
      if (passes === undefined) break
    }
  }
  return breaks
}

/** Decides scenarios of the later document with other documents, while the budget lasts. */
class Trials {
  private readonly budget: Budget
  private readonly cost: number

  constructor(
    private readonly after: ModelDocument,
    most: number,
  ) {
    const { options, criteria, settings } = after
    this.budget = new Budget(most)
    this.cost = settingsOf(settings).samples * options.length * criteria.length
  }

  /** Whether each of the scenarios passes that a document can be asked; undefined once the budget is spent. */
  of(document: ModelDocument, wanted: readonly { key: string }[]): Map<string, boolean> | undefined {
    const keys = new Set(wanted.map(({ key }) => key))
    const scenarios = this.after.scenarios.filter(({ key }) => keys.has(key))
    const tried = { ...document, scenarios }
    if (!this.budget.take(BY_CHARACTER * JSON.stringify(tried).length + this.cost * keys.size)) return undefined
    const faults = validate(tried).map(({ pointer }) => /^\/scenarios\/(\d+)/.exec(pointer)?.[1])
    if (faults.includes(undefined)) return new Map()
    const fitting = scenarios.filter((_, i) => !faults.includes(String(i)))
    return new Map(tryScenariosOf(compile({ ...tried, scenarios: fitting })).map(({ key, pass }) => [key, pass]))
  }
}

/** All sets of so many of the items, in their order. */
function* setsOf<Item>(items: readonly Item[], size: number, from = 0): Generator<Item[]> {
  if (size === 0) yield []
  else
    for (let i = from; i <= items.length - size; i++)
      for (const rest of setsOf(items, size - 1, i + 1)) yield [items[i] as Item, ...rest]
}
