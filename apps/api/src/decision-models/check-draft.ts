import type { Check } from '@verdict/contracts'
import { compile, type ModelDocument } from '@verdict/engine'
import { fairnessOf, lintOf, tryScenariosOf } from '@verdict/engine/review'
import { validate } from '@verdict/engine/validate'

/**
 * The complete check of a draft.
 *
 * @param json the draft
 * @param today ISO date, by which evidence is old or of the future
 */
export function checkDraft({ json, today }: { json: string; today: string }): Check {
  const document = JSON.parse(json) as ModelDocument
  const errors = validate(document)
  if (errors.length > 0) return { errors, findings: [], scenarios: [], fairness: null, searched: NOTHING_DECIDED }
  const model = compile(document)
  const findings = lintOf(model, { today })
  const { samples, options, tooClose, noneFits } = fairnessOf(model)
  const unexamined = findings.filter(({ code }) => code === 'notExamined')
  return {
    errors,
    findings: findings.map(({ about: _, ...finding }) => finding),
    scenarios: tryScenariosOf(model),
    fairness: {
      samples,
      tooClose,
      noneFits,
      shares: Object.fromEntries(options.map(({ option, wins }) => [option, wins])),
    },
    searched:
      unexamined.length === 0
        ? { complete: true }
        : { complete: false, note: unexamined.map(({ message }) => message).join(' ') },
  }
}

const NOTHING_DECIDED = { complete: false, note: 'While there are errors nothing can be decided.' }
