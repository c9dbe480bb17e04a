import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { caseStudy, model, recommend, rule, scenario, single, weigh, yesNo } from '../../testing/model.ts'
import { property } from '../../testing/property.ts'
import type { ModelDocument } from '../document.ts'
import { validate } from '../validate/validate.ts'
import { changedParts, type ModelPart, withPart } from './changed-parts.ts'
import { scenarioBreaks } from './scenario-breaks.ts'
import { runScenarios } from './scenarios.ts'

/** Speed 5 and price 3: Django leads Node.js by 3.75. */
const before = model({
  settings: { uncertainty: 0, tie: 0.5 },
  questions: [yesNo('go')],
  scenarios: [scenario('s', { go: true }, { winner: 'django' })],
})
const weights = (speed: number, price: number, document: ModelDocument = before): ModelDocument => ({
  ...document,
  criteria: document.criteria.map((each) => ({ ...each, weight: each.key === 'speed' ? speed : price })),
})
const rated = (document: ModelDocument, option: string, criterion: string, value: number): ModelDocument => ({
  ...document,
  ratings: document.ratings.map((each) =>
    each.option === option && each.criterion === criterion ? { ...each, value } : each,
  ),
})
const broken = (after: ModelDocument, most?: number) => scenarioBreaks(before, after, ['s'], most)[0]
const speed = { list: 'criteria', key: 'speed' }
const price = { list: 'criteria', key: 'price' }
/** Neither the weight nor the rating breaks it alone. */
const TOGETHER = rated(weights(5, 3.7), 'django', 'speed', 8.5)
const NOTHING = { key: 's', smallest: [], mends: [], hasUntried: false, isCut: false }

describe('the changes that break a scenario', () => {
  test('are the one that does it alone, which mends it when it is taken back', () => {
    const after = weights(5, 8, rated(before, 'django', 'speed', 9.5))
    expect(broken(after)).toEqual({ ...NOTHING, before: 'passes', smallest: [[price]], mends: [price] })
  })

  test('are each of several that would do it alone: taking back one of them mends nothing', () => {
    expect(broken(weights(1, 8))).toEqual({ ...NOTHING, before: 'passes', smallest: [[speed], [price]] })
  })

  test('are the smallest of those that do it together, where none does alone', () => {
    const both = [price, { list: 'ratings', key: 'django/speed' }]
    expect(broken(TOGETHER)).toEqual({ ...NOTHING, before: 'passes', smallest: [both], mends: both })
  })

  test('may be of what is told beside the winner', () => {
    const told = model({
      questions: [single('team', { js: [recommend('story')] })],
      caseStudies: [caseStudy('story', 'django')],
      estimates: { hourlyRate: 1, hoursPerWeek: 1, currency: 'EUR', options: [{ option: 'django', weeks: [2, 3] }] },
      scenarios: [scenario('s', { team: 'js' }, { estimates: [{ option: 'django', weeks: [2, 3] }] })],
    })
    const after = {
      ...told,
      estimates: { ...told.estimates, options: [{ option: 'django', weeks: [2, 4] }] },
    } as ModelDocument
    expect(scenarioBreaks(told, after, ['s'])).toEqual([
      {
        ...{ ...NOTHING, before: 'passes' },
        ...{ smallest: [[{ list: 'estimates', key: '' }]], mends: [{ list: 'estimates', key: '' }] },
      },
    ])
  })

  test('are none where it fails before, too, or asks what was not there', () => {
    const expecting = { ...before, scenarios: [scenario('s', { go: true }, { winner: 'nodejs' })] }
    expect(broken(expecting)).toEqual({ ...NOTHING, before: 'fails' })
    const asking = {
      ...before,
      questions: [...before.questions, yesNo('new')],
      scenarios: [scenario('s', { new: true }, { winner: 'nodejs' })],
    }
    expect(broken(asking)).toEqual({ ...NOTHING, before: 'unfit' })
  })

  test('that rest on another one are not tried alone; other scenarios do not suffer from one that does not fit', () => {
    const question = yesNo('live')
    const heavy = rule(
      'heavy',
      { or: [{ '==': [{ var: 'go' }, true] }, { '==': [{ var: 'live' }, true] }] },
      weigh('price', { add: 9 }),
    )
    const after: ModelDocument = {
      ...before,
      questions: [...before.questions, question],
      rules: [heavy],
      scenarios: [...before.scenarios, scenario('new', { live: true }, { winner: 'django' })],
    }
    expect(scenarioBreaks(before, after, ['s', 'new'])).toEqual([
      {
        ...{ key: 's', before: 'passes', hasUntried: true, isCut: false },
        smallest: [
          [
            { list: 'questions', key: 'live' },
            { list: 'rules', key: 'heavy' },
          ],
        ],
        mends: [{ list: 'rules', key: 'heavy' }],
      },
      { ...NOTHING, key: 'new', before: 'unfit' },
    ])
  })

  test('are not all found where the work is cut, and that is said', () => {
    expect(broken(TOGETHER, 200_000)).toMatchObject({ before: 'passes', smallest: [], isCut: true })
  })
})

const WINS = { winner: 'django' }

/** Weights, and ratings of the options in turn: some as they were, some others. */
const reweighed = fc.tuple(
  fc.array(fc.option(fc.integer({ min: 0, max: 10 })), { minLength: 3, maxLength: 3 }),
  fc.array(fc.option(fc.integer({ min: 0, max: 10 })), { minLength: 3, maxLength: 3 }),
)

property(
  'each set breaks what passes before, no smaller one does, and what mends it mends it',
  [reweighed],
  ([weights, values]) => {
    const criteria = { speed: 5, price: 3, ease: 4 }
    const options = { django: [9, 4, 5], nodejs: [6, 8, 5], rust: [3, 6, 9] }
    const settings = { uncertainty: 0, samples: 100 }
    const document = model({ criteria, options, settings, scenarios: [scenario('s', { go: true }, WINS)] })
    const changed: ModelDocument = {
      ...document,
      criteria: document.criteria.map((each, i) => ({ ...each, weight: weights[i] ?? each.weight })),
      ratings: document.ratings.map((each, i) => ({ ...each, value: (i % 3 === 0 && values[i / 3]) || each.value })),
    }
    fc.pre(validate(changed).length === 0 && !passes(changed))
    const parts = changedParts(document, changed)
    const [found] = scenarioBreaks(document, changed, ['s'])
    const sets = subsets(parts).filter((set) => passes(taken(document, changed, set)) === false)
    const least = Math.min(...sets.map(({ length }) => length))
    expect(found).toMatchObject({ before: 'passes', isCut: false })
    expect(new Set(found?.smallest)).toEqual(new Set(sets.filter(({ length }) => length === least)))
    expect(found?.mends).toEqual(parts.filter((part) => passes(taken(changed, document, [part]))))
  },
  60,
)

/** Undefined where the document is not valid. */
const passes = (document: ModelDocument) =>
  validate(document).length > 0 ? undefined : runScenarios(document)[0]?.pass

const taken = (document: ModelDocument, other: ModelDocument, parts: ModelPart[]) =>
  parts.reduce((changed, part) => withPart(changed, other, part), document)

const subsets = (parts: ModelPart[]): ModelPart[][] =>
  parts.reduce<ModelPart[][]>((sets, part) => [...sets, ...sets.map((set) => [...set, part])], [[]])
