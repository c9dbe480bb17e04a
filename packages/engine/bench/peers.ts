import { ZenEngine } from '@gorules/zen-engine'
import { LogicEngine } from 'json-logic-engine'
import { Engine } from 'json-rules-engine'
import { amountAt } from '../src/decide/amount.ts'
import { rank } from '../src/decide/rank.ts'
import type { Answers, Condition, Effect, ModelDocument } from '../src/document.ts'

export interface Outcome {
  scores: number[]
  ranking: number[]
}

/** Applies effects the plain way, to arrays, and scores: what a program with a rule library would still have to write. */
export function plainScoring({ options, criteria, ratings, questions, rules }: ModelDocument) {
  const criterionAt = new Map(criteria.map(({ key }, c) => [key, c]))
  const optionAt = new Map(options.map(({ key }, o) => [key, o]))
  const base = options.map(({ key }) =>
    criteria.map(
      (criterion) => ratings.find((each) => each.option === key && each.criterion === criterion.key)?.value as number,
    ),
  )
  const choiceEffects = questions.map(({ choices = [] }) => new Map(choices.map(({ key, effects }) => [key, effects])))
  return (answers: Answers, fires: (rule: number) => boolean): Outcome => {
    const weights = criteria.map(({ weight }) => weight)
    const factors = criteria.map(() => 1)
    const rated = base.map((row) => row.slice())
    const out = new Set<number>()
    const apply = (effects: readonly Effect[], x: number) => {
      for (const effect of effects) {
        if (effect.type === 'weight') {
          const c = criterionAt.get(effect.criterion) as number
          if (effect.add !== undefined) weights[c]! += amountAt(effect.add, x)
          if (effect.multiply !== undefined) factors[c]! *= amountAt(effect.multiply, x)
        } else if (effect.type === 'rating')
          (rated[optionAt.get(effect.option) as number] as number[])[criterionAt.get(effect.criterion) as number]! +=
            effect.add as number
        else if (effect.type === 'exclude') out.add(optionAt.get(effect.option) as number)
      }
    }
    questions.forEach(({ key, effects = [] }, i) => {
      const answer = answers[key]
      if (typeof answer === 'number') apply(effects, answer)
      else apply(choiceEffects[i]?.get(answer as string) ?? [], 0)
    })
    rules.forEach(({ effects }, r) => {
      if (fires(r)) apply(effects, 0)
    })
    const effective = weights.map((weight, c) => Math.max(0, weight * (factors[c] as number)))
    const total = effective.reduce((a, b) => a + b, 0)
    const scores = rated.map(
      (row) =>
        (10 * row.reduce((sum, r, c) => sum + (effective[c] as number) * Math.min(10, Math.max(0, r)), 0)) / total,
    )
    return {
      scores,
      ranking: rank(
        scores,
        [...options.keys()].filter((o) => !out.has(o)),
      ),
    }
  }
}

/** Rules compiled by json-logic-engine. */
export function jsonLogic(document: ModelDocument): (answers: Answers) => Outcome {
  const engine = new LogicEngine()
  const built = document.rules.map(({ when }) => engine.build(when) as (data: Answers) => boolean)
  const scored = plainScoring(document)
  return (answers) => scored(answers, (r) => built[r]?.(answers) === true)
}

/** Rules as json-rules-engine has them: events of the rules that fire. */
export function jsonRules(document: ModelDocument): (answers: Answers) => Promise<Outcome> {
  const engine = new Engine()
  document.rules.forEach(({ when }, r) => {
    engine.addRule({ conditions: conditionOf(when) as never, event: { type: String(r) } })
  })
  const scored = plainScoring(document)
  return async (answers) => {
    const { events } = await engine.run(answers as never)
    const fired = new Set(events.map(({ type }) => Number(type)))
    return scored(answers, (r) => fired.has(r))
  }
}

function conditionOf(condition: Condition): object {
  const [operator, args] = Object.entries(condition as object)[0] as [string, Condition[]]
  if (operator === 'and') return { all: args.map(conditionOf) }
  if (operator === 'or') return { any: args.map(conditionOf) }
  const [{ var: fact }, value] = args as unknown as [{ var: string }, unknown]
  return { fact, operator: operator === '>=' ? 'greaterThanInclusive' : 'equal', value }
}

/** Rules as expressions of a GoRules decision. */
export function goRules(document: ModelDocument): (answers: Answers) => Promise<Outcome> {
  const expressions = document.rules.map(({ when }, r) => ({ id: `e${r}`, key: `r${r}`, value: expressionOf(when) }))
  const decision = new ZenEngine().createDecision({
    nodes: [
      { id: 'in', type: 'inputNode', name: 'in', position: { x: 0, y: 0 }, content: {} },
      { id: 'rules', type: 'expressionNode', name: 'rules', position: { x: 1, y: 0 }, content: { expressions } },
      { id: 'out', type: 'outputNode', name: 'out', position: { x: 2, y: 0 }, content: {} },
    ],
    edges: [
      { id: 'a', type: 'edge', sourceId: 'in', targetId: 'rules' },
      { id: 'b', type: 'edge', sourceId: 'rules', targetId: 'out' },
    ],
  })
  const scored = plainScoring(document)
  return async (answers) => {
    const { result } = await decision.evaluate(answers)
    return scored(answers, (r) => result[`r${r}`] === true)
  }
}

function expressionOf(condition: Condition): string {
  const [operator, args] = Object.entries(condition as object)[0] as [string, Condition[]]
  if (operator === 'and' || operator === 'or') return `(${args.map(expressionOf).join(` ${operator} `)})`
  const [{ var: fact }, value] = args as unknown as [{ var: string }, unknown]
  return `${fact} ${operator} ${JSON.stringify(value)}`
}
