import { type Effect, type ModelDocument, type Problem, stepsOf } from '@verdict/engine'
import type { Finding, LintCode } from '@verdict/engine/review'
import type { Names } from '@verdict/wording'
import { changedAt, removedAt, valueAt } from '../document/pointer-edits.ts'
import { without } from '../document/without.ts'
import { choiceFix } from './choice-fixes.ts'
import type { Fix } from './fix.ts'

const fix = (label: string, apply: Fix['apply']): Fix => ({ label, apply })
const removal = (label: string, pointer: string) => fix(label, (document) => removedAt(document, pointer))

/** The fix of a problem, where there is an evident one. */
export function fixOfProblem(document: ModelDocument, { code, pointer }: Problem, names: Names): Fix | undefined {
  const steps = stepsOf(pointer)
  const value = valueAt(document, pointer)
  switch (code) {
    case 'interval':
      return boundsFix(value, pointer)
    case 'unknownChoice':
    case 'answer':
      return choiceFix(document, code, pointer, names)
    case 'unknownReference': {
      const effect = /^(.*\/effects\/\d+)(?:\/|$)/.exec(pointer)?.[1]
      if (effect) return removal('Delete the effect', effect)
      return steps[0] === 'scenarios' && steps[2] === 'expect' ? removal('Remove the expectation', pointer) : undefined
    }
    case 'unknownQuestion':
      return steps[0] === 'scenarios' && steps[2] === 'answers' ? removal('Remove the answer', pointer) : undefined
    case 'curve':
      return curveFix(document, pointer)
    case 'duplicate':
      return steps[0] === 'locales' ? removal('Remove it', pointer) : undefined
    default:
      return undefined
  }
}

/** Bounds the wrong way round change places; a rating outside its range has the range widened. */
function boundsFix(value: unknown, pointer: string): Fix | undefined {
  if (Array.isArray(value)) {
    const [low, high] = value as [number, number]
    return fix('Swap the bounds', (document) => changedAt(document, pointer, () => [high, low]))
  }
  if (typeof value !== 'object' || value === null) return undefined
  const { min, max, low, high, value: rated } = value as { [name: string]: number | undefined }
  const put = (label: string, members: object) =>
    fix(label, (document) => changedAt(document, pointer, (now) => ({ ...(now as object), ...members })))
  if (min !== undefined && max !== undefined) return put('Swap the bounds', { min: max, max: min })
  if (rated === undefined) return undefined
  const [from, to] = [low ?? rated, high ?? rated]
  const sorted = { low: Math.min(from, to), high: Math.max(from, to) }
  const isSwapped = from > to && rated >= sorted.low && rated <= sorted.high
  if (isSwapped) return put('Swap the bounds', sorted)
  return put('Widen the range', { low: Math.min(sorted.low, rated), high: Math.max(sorted.high, rated) })
}

/** Points of a curve that do not go up are sorted, if no two are at the same place. */
function curveFix(document: ModelDocument, pointer: string): Fix | undefined {
  const curve = pointer.slice(0, pointer.lastIndexOf('/'))
  const points = valueAt(document, curve)
  if (!Array.isArray(points)) return undefined
  const sorted = [...(points as [number, number][])].sort(([a], [b]) => a - b)
  const rises = sorted.every(([x], i) => i === 0 || x > (sorted[i - 1] as [number, number])[0])
  return rises ? fix('Sort the points', (now) => changedAt(now, curve, () => sorted)) : undefined
}

type Fixes = { [code in LintCode]?: (finding: Finding, document: ModelDocument) => Fix | undefined }

const deadRule = ({ about }: Finding) =>
  fix('Delete the rule', (document) => without(document, 'rules', about.rule as string))
const effect =
  (label: string) =>
  ({ pointer }: Finding) =>
    removal(label, pointer)
/** Only where nothing else reads it: what its removal would do to rules is for the author to see first. */
function idleQuestion({ about }: Finding, document: ModelDocument): Fix | undefined {
  const remove = (now: ModelDocument) => without(now, 'questions', about.question as string)
  const after = remove(document)
  const isRead =
    after.rules !== document.rules ||
    after.caseStudies !== document.caseStudies ||
    after.estimates !== document.estimates ||
    after.questions.some((question) => !document.questions.includes(question))
  return isRead ? undefined : fix('Delete the question', remove)
}

const FIXES: Fixes = {
  ruleNeverFires: deadRule,
  ruleWithoutEffect: deadRule,
  ruleCovered: deadRule,
  ruleRepeatsChoice: deadRule,
  effectWithoutEffect: effect('Delete the effect'),
  remarkOnExcluded: effect('Delete the remark'),
  recommendsExcluded: effect('Do not bring it up'),
  scenarioAnswersHidden: effect('Remove the answer'),
  questionNeverShows: idleQuestion,
  questionWithoutEffect: idleQuestion,
  questionAlwaysShows: ({ pointer }) => removal('Remove the condition', pointer),
  scenarioRepeats: ({ about }) =>
    fix('Delete the scenario', (document) => without(document, 'scenarios', about.scenario as string)),
  curveOutsideRange: ({ pointer, about }, document) => beyondFix(document, pointer, about.value as number),
}

/** The fix of a finding, where there is an evident one. */
export const fixOfFinding = (document: ModelDocument, finding: Finding): Fix | undefined =>
  FIXES[finding.code]?.(finding, document)

/** A point that no answer reaches is deleted, unless it is the only one: then nothing of the curve would be left. */
function beyondFix(document: ModelDocument, pointer: string, x: number): Fix | undefined {
  const without = (effect: Effect): Effect =>
    Object.fromEntries(
      Object.entries(effect).map(([name, value]) => [
        name,
        Array.isArray(value) ? (value as [number, number][]).filter((point) => point[0] !== x) : value,
      ]),
    ) as unknown as Effect
  const after = without(valueAt(document, pointer) as unknown as Effect)
  if (Object.values(after).some((value) => Array.isArray(value) && value.length === 0)) return undefined
  return fix('Delete the point', (now) =>
    changedAt(now, pointer, (effect) => without(effect as unknown as Effect) as never),
  )
}
