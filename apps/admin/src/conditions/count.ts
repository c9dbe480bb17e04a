import type { Json, Question } from '@verdict/engine'
import { compileCondition, variablesOf } from '@verdict/engine/validate'
import { type Address, addressName, type Part } from './part.ts'
import type { PartProblems } from './part-problems.ts'
import type { SampledQuestion, AnswerSample } from './sample.ts'

/** In how many scenarios and drawn answers a condition is true. */
export interface Count {
  scenarios: number
  drawn: number
  /** Which scenarios, by their place. */
  where: number[]
}

/** Counts conditions over a sample; undefined for one that does not compile. */
export function countsOf(
  conditions: readonly Json[],
  questions: readonly SampledQuestion[],
  { scenarios, drawn }: AnswerSample,
): (Count | undefined)[] {
  const facts = variablesOf(questions as readonly Question[])
  return conditions.map((condition) => {
    const compiled = compileCondition(condition, facts, '', [])
    if (!compiled) return undefined
    const where = scenarios.flatMap((values, i) => (compiled.run(values) === true ? [i] : []))
    let count = 0
    for (const values of drawn) if (compiled.run(values) === true) count++
    return { scenarios: where.length, drawn: count, where }
  })
}

/** A part without the lines that have a problem, so that what is left can be counted; undefined where nothing is. */
export function countable(part: Part, problems: PartProblems, address: Address = []): Json | undefined {
  if (part.kind !== 'group') return problems.has(addressName(address)) ? undefined : part.json
  const parts = part.parts.map((each, i) => countable(each, problems, [...address, i]))
  const left = parts.filter((json) => json !== undefined)
  if (left.length === 0) return undefined
  return left.length === parts.length && left.every((json, i) => json === part.parts[i]?.json)
    ? part.json
    : part.withParts(left)
}
