import fc, { type Arbitrary } from 'fast-check'
import { describe, expect } from 'vitest'
import { explain } from '../explain/explain.ts'
import { decisions } from '../../testing/arbitraries.ts'
import { property } from '../../testing/property.ts'
import { compile } from './model.ts'

const inAnyOrder = <T>(all: readonly T[]): Arbitrary<T[]> =>
  fc.shuffledSubarray([...all], { minLength: all.length, maxLength: all.length })

/** A verdict without the order in which remarks and reasons are listed, which follows the document by design. */
const apartFromLists = (...given: Parameters<typeof explain>) => {
  const { caveats, excluded, drivers, trace, counterfactuals, ...rest } = explain(...given)
  const texts = (all: object[]) => all.map((each) => JSON.stringify(each)).sort()
  return {
    ...rest,
    caveats: texts(caveats),
    drivers: texts(drivers),
    effects: new Set(texts(trace.filter(({ type }) => !['weight', 'rating', 'estimate'].includes(type)))),
    counterfactuals: texts(counterfactuals),
    excluded: excluded.map((each) => [each.option, texts(each.reasons)]),
  }
}

describe('order does not matter, to the last digit', () => {
  property(
    'of the rules',
    [decisions().chain((decision) => fc.tuple(fc.constant(decision), inAnyOrder(decision.document.rules)))],
    ([{ document, answers, priorities }, rules]) => {
      expect(apartFromLists(compile({ ...document, rules }), answers, priorities)).toEqual(
        apartFromLists(compile(document), answers, priorities),
      )
    },
    120,
  )

  property(
    'of the effects of a rule',
    [
      decisions().chain((decision) =>
        fc.tuple(
          fc.constant(decision),
          fc.tuple(
            ...decision.document.rules.map((rule) => inAnyOrder(rule.effects).map((effects) => ({ ...rule, effects }))),
          ),
        ),
      ),
    ],
    ([{ document, answers, priorities }, rules]) => {
      expect(apartFromLists(compile({ ...document, rules }), answers, priorities)).toEqual(
        apartFromLists(compile(document), answers, priorities),
      )
    },
  )

  property(
    'in which answers and priorities were given',
    [
      decisions().chain(({ document, answers, priorities }) =>
        fc.record({
          document: fc.constant(document),
          given: fc.constant({ answers, priorities }),
          answers: inAnyOrder(Object.entries(answers)).map((all) => Object.fromEntries(all)),
          priorities: inAnyOrder(Object.entries(priorities)).map((all) => Object.fromEntries(all)),
        }),
      ),
    ],
    ({ document, given, answers, priorities }) => {
      const model = compile(document)
      expect(explain(model, answers, priorities)).toEqual(explain(model, given.answers, given.priorities))
    },
    120,
  )

  property(
    'of the ratings in the document',
    [decisions().chain((decision) => fc.tuple(fc.constant(decision), inAnyOrder(decision.document.ratings)))],
    ([{ document, answers, priorities }, ratings]) => {
      expect(explain(compile({ ...document, ratings }), answers, priorities)).toEqual(
        explain(compile(document), answers, priorities),
      )
    },
  )
})

describe('the same question asked twice has the same answer', () => {
  property(
    'a compiled model remembers nothing between decisions',
    [decisions()],
    ({ document, answers, priorities }) => {
      const model = compile(document)
      const first = explain(model, answers, priorities)
      explain(model, {})
      expect(explain(model, answers, priorities)).toEqual(first)
    },
  )
})
