import fc, { type Arbitrary } from 'fast-check'
import type { Json, ModelDocument } from '../src/document.ts'
import { models } from './arbitraries.ts'

type Members = { [name: string]: Json }

const KINDS = [
  'text',
  'number',
  'condition',
  'optional',
  'answer',
  'estimate',
  'add',
  'remove',
  'move',
  'move',
  'move',
] as const
const LISTS = ['options', 'criteria', 'ratings', 'questions', 'choices', 'rules', 'caseStudies', 'scenarios'] as const

/** One thing that a consultant does to a draft. */
export interface Edit {
  kind: (typeof KINDS)[number]
  list: (typeof LISTS)[number]
  /** Which element, and where to. */
  from: number
  to: number
  value: number
}

export const edits = (most = 4): Arbitrary<Edit[]> =>
  fc.array(
    fc.record({
      kind: fc.constantFrom(...KINDS),
      list: fc.constantFrom(...LISTS),
      from: fc.nat(5),
      to: fc.nat(5),
      value: fc.nat(2),
    }),
    { maxLength: most },
  )

/** A base and what two people have made of it. */
export const threeDrafts: Arbitrary<{ base: ModelDocument; yours: ModelDocument; theirs: ModelDocument }> = fc
  .tuple(models(), edits(), edits())
  .map(([base, yours, theirs]) => ({ base, yours: edited(base, yours), theirs: edited(base, theirs) }))

/** A document after some edits; it has the shape of a draft, its meaning may suffer. */
export function edited(document: ModelDocument, edits: Edit[]): ModelDocument {
  const draft = structuredClone(document)
  for (const edit of edits) apply(draft, edit)
  return draft
}

function apply(draft: ModelDocument, { kind, list: name, from, to, value }: Edit) {
  const question = draft.questions[from % Math.max(draft.questions.length, 1)]
  const list = (name === 'choices' ? question?.choices : draft[name]) as unknown as Members[] | undefined
  if (!list) return
  const at = from % Math.max(list.length, 1)
  const element = list[at]
  switch (kind) {
    case 'add': {
      const added = fresh(name, `new-${value}`, to)
      if (!list.some(({ key, option }) => (added.key ? key === added.key : option === added.option)))
        list.splice(to % (list.length + 1), 0, added)
      return
    }
    case 'remove':
      list.splice(at, 1)
      return
    case 'move':
      if (element) list.splice(to % list.length, 0, ...list.splice(at, 1))
      return
    case 'text':
      for (const field of ['name', 'rationale', 'label', 'description', 'title', 'text'])
        if (element && field in element) (element[field] as Members)[value === 0 ? 'de' : 'en'] = `edited ${to}`
      return
    case 'number':
      if (draft.criteria[from]) draft.criteria[from].weight = 100 + value
      if (draft.ratings[from * to]) Object.assign(draft.ratings[from * to] as object, { value, low: 0 })
      return
    case 'condition':
      if (draft.rules[from]) draft.rules[from].when = value === 0 ? { '==': [to, 1] } : { '!=': [1, to] }
      return
    case 'answer': {
      const answers = draft.scenarios[0]?.answers
      if (answers && value > 0) answers[value === 1 ? 'team' : 'constructor'] = to
      else if (answers) delete answers[Object.keys(answers)[0] ?? '']
      return
    }
    case 'estimate': {
      const estimate = draft.estimates?.options[from % 2]
      if (estimate) estimate.weeks = [value, 20 + to]
      else if (value === 0) delete draft.estimates
      return
    }
    case 'optional':
      if (value === 0) delete draft.disclosure
      else if (value === 1) draft.disclosure = { en: `We sell ${to}` }
      else draft.settings = { ...draft.settings, tie: to }
  }
}

function fresh(list: Edit['list'], key: string, value: number): Members {
  const text = { en: `${key} ${value % 2}` }
  switch (list) {
    case 'options':
      return { key, name: text, summary: text }
    case 'criteria':
      return { key, name: text, description: text, weight: 1 }
    case 'ratings':
      return { option: key, criterion: key, value: 5, rationale: text, sources: [] }
    case 'questions':
      return { key, text, type: 'single', choices: [{ key: 'a', label: text, effects: [] }] }
    case 'choices':
      return { key, label: text, effects: [] }
    case 'rules':
      return { key, description: text, when: true, effects: [] }
    case 'caseStudies':
      return { key, title: text, summary: text, option: key, sources: [] }
    case 'scenarios':
      return { key, description: text, answers: {}, expect: {} }
  }
}
