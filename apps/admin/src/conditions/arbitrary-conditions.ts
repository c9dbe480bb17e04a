import type { Json, Question } from '@verdict/engine'
import fc, { type Arbitrary } from 'fast-check'

const choices = ['a', 'b', 'c'].map((key) => ({ key, label: { en: key }, effects: [] }))
const yesNo = ['yes', 'no'].map((key) => ({ key, label: { en: key }, effects: [] }))

/** One question of each type, and some beside which they can be mistaken. */
export const questions: Question[] = [
  { key: 'one', text: { en: '' }, type: 'single', choices },
  { key: 'scale', text: { en: '' }, type: 'scale', choices },
  { key: 'many', text: { en: '' }, type: 'multi', choices },
  { key: 'more', text: { en: '' }, type: 'multi', choices: choices.slice(0, 1) },
  { key: 'flag', text: { en: '' }, type: 'boolean', choices: yesNo },
  { key: 'size', text: { en: '' }, type: 'number', min: 0, max: 10 },
  { key: 'rate', text: { en: '' }, type: 'number', min: -5, max: 5.5 },
]

/** Answers in the order of the questions; what is unanswered is undefined. */
export const answers = fc.tuple(
  ...questions.map(({ type, choices = [], min = 0, max = 0 }) => {
    const keys = choices.map(({ key }) => key)
    const answer: Arbitrary<unknown> =
      type === 'number'
        ? fc.oneof(fc.integer({ min: Math.ceil(min), max: Math.floor(max) }), fc.constantFrom(min, max))
        : type === 'boolean'
          ? fc.boolean()
          : type === 'multi'
            ? fc.subarray(keys)
            : fc.constantFrom(...keys)
    return fc.option(answer, { nil: undefined, freq: 4 })
  }),
)

const read = (key: string) => fc.constantFrom<Json[]>({ var: key }, { var: [key] })
const anyOf = (...keys: string[]) => fc.oneof(...keys.map(read))
const choice = fc.constantFrom('a', 'b', 'c')
const number = fc.oneof(fc.integer({ min: -5, max: 12 }), fc.constantFrom(0.5, -0.25, 5.5))

const written = (operators: string[], args: Arbitrary<Json>) =>
  fc.tuple(fc.constantFrom(...operators), args).map(([operator, given]): Json => ({ [operator]: given }))
const sides = (a: Arbitrary<Json>, b: Arbitrary<Json>) => fc.oneof(fc.tuple(a, b), fc.tuple(b, a))

const equalities = ['==', '!=', '===', '!==']
const orderings = ['<', '<=', '>', '>=']

const texts = anyOf('one', 'scale')
const numbers = anyOf('size', 'rate')

/** One comparison in each way that JSONLogic has of writing it. */
export const comparisons: { [name: string]: Arbitrary<Json> } = {
  'a choice': written(equalities, sides(texts, choice)),
  'a choice among some': written(['in'], fc.tuple(texts, fc.array(choice, { maxLength: 4 }))),
  'several choices': written(['in'], fc.tuple(choice, read('many'))),
  'a single possible choice': written(['in'], fc.tuple(fc.constant('a'), read('more'))),
  'some of several': written(
    ['and', 'or'],
    fc.array(written(['in'], fc.tuple(choice, read('many'))), { minLength: 1, maxLength: 4 }),
  ),
  'a bare yes or no': read('flag'),
  'yes or no': written(equalities, sides(read('flag'), fc.boolean())),
  'yes or no among some': written(['in'], fc.tuple(read('flag'), fc.array(fc.boolean(), { maxLength: 3 }))),
  'a number': written([...equalities, ...orderings], sides(numbers, number)),
  'a number between': written(['<', '<='], fc.tuple(number, numbers, number)),
  'a number among some': written(['in'], fc.tuple(numbers, fc.array(number, { maxLength: 3 }))),
}

const unsaid: Arbitrary<Json> = fc.oneof(
  written([...equalities, ...orderings], fc.tuple(numbers, numbers)),
  written(equalities, fc.tuple(texts, texts)),
  written(['in'], fc.tuple(texts, anyOf('many', 'more'))),
  written(['<', '<='], fc.tuple(numbers, number, number)),
  written(orderings, fc.tuple(written(['+', '-', '*', '/'], fc.tuple(numbers, fc.oneof(number, numbers))), number)),
  written(equalities, fc.tuple(read('flag'), written(orderings, fc.tuple(numbers, number)))),
)

/** Conditions that compile: every comparison, joined and negated in all ways, with parts between them that have no sentence. */
export const conditions: Arbitrary<Json> = fc.letrec<{ node: Json }>((tie) => {
  const node = tie('node') as Arbitrary<Json>
  return {
    node: fc.oneof(
      { maxDepth: 4, depthSize: 'medium' },
      fc.oneof(...Object.values(comparisons), unsaid, fc.boolean()),
      written(['and', 'or'], fc.array(node, { minLength: 1, maxLength: 4 })),
      written(['!', '!!'], fc.tuple(node)),
      written(['!', '!!', 'and', 'or'], node),
    ),
  }
}).node

/** Conditions with something missing or wrong in them: what a draft may hold at any time. */
export const drafts: Arbitrary<Json> = fc.letrec<{ node: Json }>((tie) => {
  const node = tie('node') as Arbitrary<Json>
  const anything = fc.constantFrom<Json[]>(
    null,
    'text',
    7,
    [],
    {},
    { var: 'gone' },
    { var: 'size' },
    { var: ['size', 1] },
    { toString: [1] },
    { constructor: { var: 'one' } },
    { and: [] },
    { '!': [] },
    { '==': [{ var: 'gone' }, 'a'], or: [] },
  )
  return {
    node: fc.oneof(
      { maxDepth: 4, depthSize: 'medium' },
      conditions,
      anything,
      written(
        [...equalities, ...orderings, 'in', 'and', 'or', '!', '!!', '+', 'xor'],
        fc.array(fc.oneof(anything, node, anyOf('one', 'many', 'flag', 'size', 'gone')), { maxLength: 3 }),
      ),
    ),
  }
}).node
