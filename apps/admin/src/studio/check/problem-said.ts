import type { ModelDocument, Problem } from '@verdict/engine'
import type { Names } from '@verdict/wording'
import { isMissingOption } from '../document/missing-option.ts'
import { valueAt } from '../document/pointer-edits.ts'

/**
 * A problem as a consultant reads it: what is missing is named as it was called, not by its key.
 *
 * @param names of the document, and of what was removed from it
 */
export function problemSaid(document: ModelDocument, { pointer, code, message }: Problem, names: Names): string {
  if (isMissingOption(document, pointer)) return 'No option is chosen.'
  const missing = missingAt(document, pointer, code, message)
  if (!missing) return message
  const { kind, key } = missing
  // Rules are called by sentences.
  const name = names[kind](key).replace(/\.$/, '')
  if (kind === 'question' && document.questions.some((question) => question.key === key))
    return code === 'unknownQuestion' ? `The answer to “${name}” is not known here: it is asked later.` : message
  return name === key
    ? `The model has no ${KINDS[kind]} “${key}”.`
    : `The ${KINDS[kind]} “${name}” is not in the model any more.`
}

const KINDS = {
  option: 'option',
  criterion: 'criterion',
  caseStudy: 'case study',
  question: 'question',
  rule: 'rule',
} as const

interface Missing {
  kind: keyof typeof KINDS
  key: string
}

function missingAt(document: ModelDocument, pointer: string, code: string, message: string): Missing | undefined {
  if (code === 'unknownQuestion') {
    // What names a question in a condition is written in several ways; its key ends the message.
    const key = /"([a-z0-9-]+)"\.$/.exec(message)?.[1]
    return key === undefined ? undefined : { kind: 'question', key }
  }
  const said = valueAt(document, pointer)
  if (code !== 'unknownReference' || typeof said !== 'string') return undefined
  const source = /^(answer|rule):(.*)$/.exec(said)
  if (source) return { kind: source[1] === 'rule' ? 'rule' : 'question', key: source[2] ?? '' }
  if (/\/caseStudies\/\d+$|\/key$/.test(pointer)) return { kind: 'caseStudy', key: said }
  if (pointer.endsWith('/rateQuestion')) return { kind: 'question', key: said }
  return { kind: pointer.endsWith('/criterion') ? 'criterion' : 'option', key: said }
}
