import { type ModelDocument, type Question, stepsOf } from '@verdict/engine'
import { KEY } from '@verdict/engine/validate'
import type { Names } from '@verdict/wording'
import { changedAt, valueAt } from '../document/pointer-edits.ts'
import type { Fix } from './fix.ts'
import { capital } from '../../ui/capital.ts'

/** Adds the choice that a condition or a scenario names and its question does not have. */
export function choiceFix(document: ModelDocument, code: string, pointer: string, names: Names): Fix | undefined {
  const asked = code === 'answer' ? stepsOf(pointer).at(-1) : questionBeside(document, pointer)
  const at = document.questions.findIndex(({ key }) => key === asked)
  const question = document.questions[at]
  if (!question || !['single', 'scale', 'multi'].includes(question.type)) return undefined
  const key = missingChoice(valueAt(document, pointer), question)
  if (key === undefined) return undefined
  return {
    label: `Add “${key}” to “${names.short(question.key)}”`,
    apply: (now) =>
      changedAt(now, `/questions/${now.questions.findIndex((each) => each.key === asked)}/choices`, (choices) => [
        ...((choices ?? []) as never[]),
        { key, label: { [now.defaultLocale]: named(key) }, effects: [] } as never,
      ]),
  }
}

function missingChoice(value: unknown, { choices = [] }: Question): string | undefined {
  const known = new Set(choices.map(({ key }) => key))
  const missing = (Array.isArray(value) ? (value as unknown[]) : [value]).find(
    (each) => typeof each === 'string' && !known.has(each),
  )
  return typeof missing === 'string' && KEY.test(missing) ? missing : undefined
}

/** The question that a literal is compared with: the variable beside it. */
function questionBeside(document: ModelDocument, pointer: string): string | undefined {
  const beside = valueAt(document, pointer.slice(0, pointer.lastIndexOf('/')))
  if (!Array.isArray(beside)) return undefined
  const variable = beside.map((each) => (each as { var?: unknown } | null)?.var).find((each) => each !== undefined)
  const key: unknown = Array.isArray(variable) ? variable[0] : variable
  return typeof key === 'string' ? key : undefined
}

/** A name to begin with: `two-years` reads "Two years". */
const named = (key: string) => capital(key.replaceAll('-', ' '))
