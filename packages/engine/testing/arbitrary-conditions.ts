import fc, { type Arbitrary } from 'fast-check'
import type { Json, Question } from '../src/document.ts'

/** As much of a question as a condition about it needs. */
export type QuestionShape = Pick<Question, 'key' | 'type' | 'min' | 'max'> & { choices?: { key: string }[] }

interface Kinds {
  truth: Json
  number: Json
}

const keysOf = ({ choices = [] }: QuestionShape) => choices.map(({ key }) => key)

/** Well-typed conditions about some questions, in all the ways of writing that JSONLogic allows. */
export function conditions(questions: readonly QuestionShape[]): Arbitrary<Json> {
  const asked = (...types: Question['type'][]) => questions.filter(({ type }) => types.includes(type))
  const read = (question: QuestionShape): Arbitrary<Json> =>
    fc.constantFrom<Json[]>({ var: question.key }, { var: [question.key] })
  const readAny = (all: QuestionShape[]) => all.map(read)
  const texts = asked('single', 'scale')

  const aboutText = texts.flatMap((question) => [
    written(['==', '!=', '===', '!=='], sides(read(question), fc.constantFrom(...keysOf(question)))),
    written(['in'], fc.tuple(read(question), fc.subarray(keysOf(question)))),
  ])
  const aboutTwoTexts =
    texts.length > 1 ? [written(['==', '!='], fc.tuple(fc.oneof(...readAny(texts)), fc.oneof(...readAny(texts))))] : []
  const aboutSets = asked('multi').flatMap((question) => [
    written(['in'], fc.tuple(fc.constantFrom(...keysOf(question)), read(question))),
    ...(texts.length > 0 ? [written(['in'], fc.tuple(fc.oneof(...readAny(texts)), read(question)))] : []),
  ])
  const numbers = [
    fc.integer({ min: -5, max: 25 }),
    fc.constantFrom(0, 0.5, 1, 10, 1e6),
    ...readAny(asked('number')),
    ...readAny(asked('number')),
  ]

  const { truth } = fc.letrec<Kinds>((tie) => {
    const [t, n] = [tie('truth'), tie('number')] as [Arbitrary<Json>, Arbitrary<Json>]
    const many = (part: Arbitrary<Json>) => fc.array(part, { minLength: 1, maxLength: 3 })
    return {
      truth: fc.oneof(
        { maxDepth: 4, depthSize: 'small' },
        fc.oneof(
          ...readAny(asked('boolean')),
          ...aboutText,
          ...aboutTwoTexts,
          ...aboutSets,
          written(['<', '<=', '>', '>=', '==', '!=='], fc.tuple(fc.oneof(...numbers), fc.oneof(...numbers))),
          fc.boolean(),
        ),
        written(['and', 'or'], many(t)),
        written(['and', 'or'], many(t)),
        written(['!', '!!'], fc.tuple(t)),
        written(['!', '!!', 'and', 'or'], t),
        written(['==', '!=', '===', '!=='], fc.tuple(t, t)),
        written(['<', '<=', '>', '>=', '==', '!='], fc.tuple(n, n)),
        written(['<', '<='], fc.tuple(n, n, n)),
        written(['in'], fc.tuple(n, fc.array(fc.integer({ min: 0, max: 9 }), { maxLength: 3 }))),
        written(['in'], fc.tuple(t, fc.array(fc.boolean(), { maxLength: 2 }))),
      ),
      number: fc.oneof(
        { maxDepth: 3, depthSize: 'small' },
        fc.oneof(...numbers),
        written(['+', '*'], many(n)),
        written(['-'], fc.oneof(fc.tuple(n), fc.tuple(n, n))),
        written(['-', '+', '*'], fc.integer({ min: -3, max: 3 })),
        written(['/'], fc.tuple(n, n)),
      ),
    }
  })
  return truth
}

const sides = (a: Arbitrary<Json>, b: Arbitrary<Json>) => fc.oneof(fc.tuple(a, b), fc.tuple(b, a))

const written = (operators: string[], args: Arbitrary<Json>): Arbitrary<Json> =>
  fc.tuple(fc.constantFrom(...operators), args).map(([operator, given]) => ({ [operator]: given }))
