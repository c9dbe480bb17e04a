import { describe, expect, test } from 'vitest'
import { compile } from '../decide/model.ts'
import type { Answers, Effect, ModelDocument, Priorities } from '../document.ts'
import { decisions } from '../../testing/arbitraries.ts'
import { expectClose } from '../../testing/close.ts'
import { exclude, model, number, rate, rule, single, weigh, yesNo } from '../../testing/model.ts'
import { property } from '../../testing/property.ts'
import { evaluate } from '../../testing/reference-conditions.ts'
import { referenceKnown, referenceVerdict } from '../../testing/reference.ts'
import type { Driver } from '../verdict.ts'
import { explain } from './explain.ts'

interface Decision {
  document: ModelDocument
  answers: Answers
  priorities: Priorities
}

/** The model without exclusions and with one more question without effects: answering it makes the engine score the options. */
function scoredAnyway({ questions, rules, ...rest }: ModelDocument): ModelDocument {
  const kept = (effects: Effect[]) => effects.filter(({ type }) => type !== 'exclude')
  return {
    ...rest,
    questions: [
      ...questions.map(({ choices, effects, ...question }) => ({
        ...question,
        ...(choices && { choices: choices.map((choice) => ({ ...choice, effects: kept(choice.effects) })) }),
        ...(effects && { effects: kept(effects) }),
      })),
      yesNo('answered-anyway'),
    ],
    rules: rules.map((each) => ({ ...each, effects: kept(each.effects) })),
  }
}

function lead({ document, answers, priorities }: Decision, [first, second]: string[]): number {
  const given = { ...answers, 'answered-anyway': true }
  const ranking = referenceVerdict(scoredAnyway(document), given, priorities).core.ranking
  const score = (key?: string) =>
    (ranking as { option: string; score: number }[]).find(({ option }) => option === key)?.score as number
  return score(first) - score(second)
}

/** Every answer, rule that fires and priority taken away in turn. */
function leaveOneOut(decision: Decision, two: string[]): Driver[] {
  const { document, answers, priorities } = decision
  const known = referenceKnown(document, answers)
  const without = (source: string, changed: Partial<Decision>) => ({
    source: source as Driver['source'],
    marginChange: lead(decision, two) - lead({ ...decision, ...changed }, two),
  })
  const silent = (key: string) => document.rules.map((each) => (each.key === key ? { ...each, effects: [] } : each))
  return [
    ...document.questions
      .filter(({ key }) => known.has(key))
      .map(({ key }) => without(`answer:${key}`, { answers: { ...answers, [key]: null } })),
    ...document.rules
      .filter(({ when }) => evaluate(when, known) === true)
      .map(({ key }) => without(`rule:${key}`, { document: { ...document, rules: silent(key) } })),
    ...document.criteria
      .filter(({ key }) => Object.hasOwn(priorities, key) && priorities[key] !== 1)
      .map(({ key }) => without(`priority:${key}`, { priorities: { ...priorities, [key]: 1 } })),
  ]
}

describe('drivers: the margin less the margin without', () => {
  property(
    'are what deciding without each answer, rule and priority gives, in document order',
    [decisions()],
    (decision) => {
      const { document, answers, priorities } = decision
      const { ranking, drivers } = explain(compile(document), answers, priorities)
      const two = ranking.slice(0, 2).map(({ option }) => option)
      expectClose(drivers, two.length < 2 ? [] : leaveOneOut(decision, two))
    },
    400,
  )

  // Django has 9 and 4, Node.js 6 and 8, weights 5 and 3: 71.25 to 67.5, a margin of 3.75. Speed alone: 30; price alone: -40.
  const speedOnly = weigh('price', { multiply: 0 })
  test.each<{ case: string; sketch: Parameters<typeof model>[0]; answers: Answers; drivers: Driver[] }>([
    {
      case: 'an answer without effects is listed with zero',
      sketch: {},
      answers: { go: true },
      drivers: [{ source: 'answer:go', marginChange: 0 }],
    },
    {
      case: 'the only answer: what is left is scored all the same',
      sketch: { questions: [yesNo('go', { yes: [speedOnly] })] },
      answers: { go: true },
      drivers: [{ source: 'answer:go', marginChange: 30 - 3.75 }],
    },
    {
      case: 'a rule reacts when its answer is taken away; both are listed with the whole change',
      sketch: { questions: [yesNo('go')], rules: [rule('r', { var: 'go' }, speedOnly)] },
      answers: { go: true },
      drivers: [
        { source: 'answer:go', marginChange: 26.25 },
        { source: 'rule:r', marginChange: 26.25 },
      ],
    },
    {
      case: 'a follow-up question goes with the answer that it hangs on',
      sketch: { questions: [yesNo('go'), yesNo('more', { yes: [speedOnly] }, { showIf: { var: 'go' } })] },
      answers: { go: true, more: true },
      drivers: [
        { source: 'answer:go', marginChange: 26.25 },
        { source: 'answer:more', marginChange: 26.25 },
      ],
    },
    {
      case: 'a question that shows once an answer is gone counts with the answer that was kept for it',
      sketch: {
        questions: [yesNo('other'), yesNo('go', {}, { showIf: { '!': { var: 'other' } } }), number('n', 0, 1)],
        rules: [rule('r', { '!': { var: 'go' } }, speedOnly)],
      },
      answers: { other: true, go: false, n: 1 },
      drivers: [
        { source: 'answer:other', marginChange: 0 },
        { source: 'answer:n', marginChange: 0 },
      ],
    },
    {
      case: 'a hidden answer is not listed, nor one left open, nor a rule that does not fire',
      sketch: {
        questions: [yesNo('go'), yesNo('open'), yesNo('hidden', { yes: [speedOnly] }, { showIf: { var: 'open' } })],
        rules: [rule('r', { var: 'open' }, speedOnly)],
      },
      answers: { go: true, open: null, hidden: true },
      drivers: [{ source: 'answer:go', marginChange: 0 }],
    },
    {
      case: 'exclusions are left aside: the pair stays the same',
      sketch: {
        options: { best: [10, 10], django: [9, 4], nodejs: [6, 8] },
        questions: [
          single('team', { small: [exclude('best'), rate('nodejs', 'price', -2)], large: [exclude('django')] }),
        ],
      },
      answers: { team: 'small' },
      drivers: [{ source: 'answer:team', marginChange: 7.5 }],
    },
    {
      case: 'a change may be for the worse',
      sketch: { questions: [yesNo('go', { yes: [weigh('price', { add: 0.5 })] })] },
      answers: { go: true },
      drivers: [{ source: 'answer:go', marginChange: 100 / 85 - 3.75 }],
    },
  ])('$case', ({ sketch, answers, drivers }) => {
    expectClose(explain(compile(model(sketch)), answers).drivers, drivers)
  })

  test('priorities: those other than 1, in the order of the criteria', () => {
    const document = model({ criteria: { a: 1, b: 1, c: 1 }, options: { x: [9, 5, 5], y: [5, 6, 5] } })
    const { drivers } = explain(compile(document), { go: true }, { c: 2, b: 1, a: 3 })
    expectClose(drivers, [
      { source: 'answer:go', marginChange: 0 },
      { source: 'priority:a', marginChange: (10 * 11) / 6 - (10 * 3) / 4 },
      { source: 'priority:c', marginChange: (10 * 11) / 6 - (10 * 11) / 5 },
    ])
  })

  test('a rule that alone brings all weights to 0 is measured against the base weights', () => {
    const none = rule('none', true, weigh('speed', { multiply: 0 }), weigh('price', { multiply: 0 }))
    const { baseWeights, drivers } = explain(compile(model({ rules: [none] })), { go: true })
    expect(baseWeights).toBe(true)
    expect(drivers).toEqual([
      { source: 'answer:go', marginChange: 0 },
      { source: 'rule:none', marginChange: 0 },
    ])
  })
})
