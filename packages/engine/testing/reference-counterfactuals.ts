import type { Answer, Answers, Condition, ModelDocument, Priorities, Question } from '../src/document.ts'
import type { Counterfactual } from '../src/verdict.ts'
import type { Known } from './reference-conditions.ts'
import { referenceKnown, referenceVerdict } from './reference.ts'

type Change = Counterfactual['changes'][number]

const COMPARISONS = ['==', '!=', '===', '!==', '<', '<=', '>', '>=']

/** The number literals in the same comparison as a question's bare `var`. */
function literals(key: string, condition: Condition): number[] {
  if (Array.isArray(condition)) return condition.flatMap((part) => literals(key, part))
  if (typeof condition !== 'object' || condition === null) return []
  const [[operator, given]] = Object.entries(condition) as [[string, Condition]]
  const parts = Array.isArray(given) ? given : [given]
  const reads = parts.some((part) => [`{"var":"${key}"}`, `{"var":["${key}"]}`].includes(JSON.stringify(part)))
  const own = COMPARISONS.includes(operator) && reads ? parts.filter((part) => typeof part === 'number') : []
  return [...own, ...literals(key, given)]
}

function otherNumbers({ questions, rules }: ModelDocument, question: Question, now: number): number[] {
  const { key, min = 0, max = 0, step = 1 } = question
  const points = (question.effects ?? []).flatMap((effect) =>
    [(effect as { add?: unknown }).add, (effect as { multiply?: unknown }).multiply].flatMap((amount) =>
      Array.isArray(amount) ? amount.map(([x]: number[]) => x as number) : [],
    ),
  )
  const compared = [
    ...rules.flatMap(({ when }) => literals(key, when)),
    ...questions.flatMap(({ showIf }) => (showIf === undefined ? [] : literals(key, showIf))),
  ]
  const all = new Set([min, max])
  for (const x of [...points, ...compared]) for (const beside of [x - step, x, x + step]) all.add(beside)
  return [...all].filter((x) => x !== now && x >= min && x <= max).sort((a, b) => a - b)
}

/** "Counterfactual candidates", in document order, those of a number ascending. */
export function referenceCandidates(document: ModelDocument, known: Known): Change[] {
  return document.questions.flatMap((question) => {
    const { key, type, fixed, choices = [] } = question
    const now = known.get(key)
    if (now === undefined || fixed) return []
    const keys = choices.map((choice) => choice.key)
    const others: Exclude<Answer, null>[] =
      type === 'number'
        ? otherNumbers(document, question, now as number)
        : type === 'boolean'
          ? [now === false]
          : type === 'multi'
            ? keys.map((key) => {
                const set = new Set(now as string[])
                if (!set.delete(key)) set.add(key)
                return keys.filter((each) => set.has(each))
              })
            : keys.filter((each) => each !== now)
    return others.map((to) => ({ question: key, to }))
  })
}

/** Every change and every pair of changes, by exhaustive search with the second implementation. */
export function referenceCounterfactuals(document: ModelDocument, answers: Answers, priorities: Priorities) {
  const winnerAfter = (...changes: Change[]) => {
    const changed = { ...answers, ...Object.fromEntries(changes.map(({ question, to }) => [question, to])) }
    const { winner, margin } = referenceVerdict(document, changed, priorities).core
    const lead = margin as number | null
    const tie = document.settings?.tie ?? 2
    const tooClose = lead !== null && (lead < tie - 1e-9 || lead <= 1e-9)
    return { changes, winner, margin, ...(tooClose && { tooClose: true }) }
  }
  const known = referenceKnown(document, answers)
  if (known.size === 0) return { counterfactuals: [] }
  const { winner } = referenceVerdict(document, answers, priorities).core
  const candidates = referenceCandidates(document, known)
  const singles = candidates.map((one) => winnerAfter(one)).filter((after) => after.winner !== winner)
  if (singles.length > 0) return { counterfactuals: singles }
  if (candidates.length > 300) return { counterfactuals: [], counterfactualsComplete: false }
  const pairs = candidates.flatMap((one, i) =>
    candidates
      .slice(i + 1)
      .filter(({ question }) => question !== one.question)
      .map((other) => [one, other] as const),
  )
  const found = pairs.map((pair) => winnerAfter(...pair)).filter((after) => after.winner !== winner)
  return { counterfactuals: found.slice(0, 50) }
}
