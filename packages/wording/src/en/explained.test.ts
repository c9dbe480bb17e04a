import { compile, type Turns, type Verdict } from '@verdict/engine'
import { explain } from '@verdict/engine/explain'
import { fairness } from '@verdict/engine/review'
import { djangoOrNodejs } from '@verdict/starter-models'
import { describe, expect, test } from 'vitest'
import { namesIn } from '../names.ts'
import { en } from './en.ts'

const names = namesIn(djangoOrNodejs, 'en')
const team = `“${names.short('team')}”`
const [criterion] = djangoOrNodejs.criteria.map(({ key }) => key) as [string]
const ranked = {
  winner: 'django',
  strength: 'clear',
  ranking: [{ option: 'django' }, { option: 'nodejs' }],
  excluded: [{ option: 'rails', reasons: [{ source: 'answer:staff', reason: {} }] }],
  weights: { [criterion]: 7, rest: 81 },
  marginByCriterion: {},
  ratings: { django: {}, nodejs: {} },
} as unknown as Verdict
const turned = ({ complete = true, answers = [], facts = [] }: Partial<Turns> & { complete?: boolean }) => ({
  status: 'ranked' as const,
  strength: 'clear' as const,
  counterfactuals: [],
  turns: { answers, facts, searched: { complete, partly: [] } },
})
const named = `“${names.criterion(criterion)}”`

describe('in words', () => {
  test.each([
    [
      'a weight that tips',
      en.weightTippingPoint(
        { criterion, weight: 7, below: { at: 4.21, winner: 'nodejs' }, above: null },
        ranked,
        names,
      ),
      `Node.js takes the lead if ${named} weighs less than 4%; it weighs 8% now.`,
    ],
    [
      'one that does not',
      en.weightTippingPoint({ criterion, weight: 7, below: null, above: null }, ranked, names),
      `However much or little ${named} weighs, Django stays first, with all else as it is.`,
    ],
    [
      'another answer',
      en.counterfactual({ changes: [{ question: 'team', to: 'javascript' }], winner: 'nodejs', margin: 2.9 }, names),
      'If a JavaScript team builds it, Node.js leads by 2.9 points.',
    ],
    [
      'two other answers',
      en.counterfactual(
        {
          changes: [
            { question: 'team', to: 'javascript' },
            { question: 'live', to: 'always' },
          ],
          winner: 'nodejs',
          margin: 0,
        },
        names,
      ),
      'If a JavaScript team builds it and it is live all the time, Node.js is level with the best: too close to call.',
    ],
    [
      'a lead below the tie',
      en.counterfactual({ changes: [{ question: 'team', to: 'javascript' }], winner: 'nodejs', margin: 1.98 }, names),
      'If a JavaScript team builds it, Node.js is 1.98 ahead: too close to call.',
    ],
    [
      'all numbers between two',
      en.turn(
        {
          question: 'rate',
          from: { at: 999.96, included: false },
          upTo: { at: 10_000, included: true },
          winner: 'nodejs',
          margin: [0, 4.2],
        },
        names,
      ),
      `If the answer to “${names.short('rate')}” is “from 1,000, up to 10,000 ${names.unit('rate')}”, Node.js leads by up to 4.2 points.`,
    ],
    [
      'nothing turns it',
      en.counterfactuals(turned({}), names),
      'No other answer to one question alone changes who is first.',
    ],
    [
      'not all was tried',
      en.counterfactuals(turned({ complete: false }), names),
      'No other answer to one question alone changes who is first, of those that were tried.',
    ],
    [
      'one question, and only to a tie',
      en.counterfactuals(
        turned({ answers: [{ question: 'team', to: 'x', winner: 'nodejs', margin: 1, tooClose: true }] }),
        names,
      ),
      `Another answer to ${team} would make it too close to call.`,
    ],
    [
      'one of those that were tried, where the search was cut short',
      en.counterfactuals(
        {
          ...turned({ complete: false }),
          counterfactuals: [{ changes: [{ question: 'team', to: 'x' }], winner: 'nodejs', margin: 9 }],
        },
        names,
      ),
      `Another answer to ${team} would change who is first.`,
    ],
    [
      'a fact',
      en.counterfactuals(turned({ facts: [{ question: 'team', to: 'x', winner: 'nodejs', margin: 9 }] }), names),
      `No other answer to one question alone changes who is first. Of what is fixed, another answer to ${team} would change it.`,
    ],
    [
      'nothing is answered',
      en.counterfactuals({ ...turned({}), status: 'notEnoughAnswers', strength: null }, names),
      'Nothing is answered yet.',
    ],
    [
      'one of four agrees',
      en.secondOpinions(
        { agreeing: 1, rankings: { weightedProduct: [], topsis: [], vikor: [], promethee2: [] } },
        ranked,
        names,
      ),
      'Of four other scoring methods, one puts Django first too.',
    ],
    [
      'the last question',
      en.progress({ open: ['team'], decided: true, leader: 'django' }, names),
      'Django comes first, whatever you answer to the last question.',
    ],
    [
      'four questions',
      en.progress({ open: ['a', 'b', 'c', 'd'], decided: true, leader: 'django' }, names),
      'Django comes first, whatever you answer to the 4 questions left.',
    ],
    [
      'one that matters',
      en.progress({ open: ['a'], decided: false, leader: null }, names),
      'One question is still open; the outcome may still change.',
    ],
    [
      'several choices',
      en.answer('features', ['editors', 'app'], names),
      `${names.choice('features', 'editors')}; ${names.choice('features', 'app')}`,
    ],
    ['none of several', en.answer('features', [], names), 'none of them'],
    ['none of several, beside its question', en.givenAnswer('features', [], names), 'None'],
    ['a question left open', en.givenAnswer('features', null, names), 'I don’t know'],
    ['a question that never was asked', en.givenAnswer('features', undefined, names), 'I don’t know'],
    ['yes where the question names no choices', en.givenAnswer('unknown', true, names), 'Yes'],
    ['no where the question names no choices', en.givenAnswer('unknown', false, names), 'No'],
    ['a choice', en.givenAnswer('features', ['editors'], names), names.choice('features', 'editors')],
    [
      'impact',
      en.impact({ assessed: 340, flipped: 12, dropped: 1 }),
      'Another winner in 12 of 340 past assessments. One answer no longer fits and is left out.',
    ],
    [
      'no impact',
      en.impact({ assessed: 1, flipped: 0, dropped: 0 }),
      'The one past assessment would have the same winner.',
    ],
    ['a flip', en.transition({ from: 'django', to: 'nodejs', count: 1 }, names), 'Node.js instead of Django: once.'],
  ])('%s', (_, said, wanted) => {
    expect(said).toBe(wanted)
  })
  test('a tie names no winner among the second opinions', () => {
    const opinions = { agreeing: 4, rankings: { weightedProduct: [], topsis: [], vikor: [], promethee2: [] } }
    expect(en.secondOpinions(opinions, { ...ranked, strength: 'tooClose' }, names)).not.toMatch(/Django|Node/)
  })
  test('fairness names every option, and how often none would be named', () => {
    expect(en.fairness(fairness(djangoOrNodejs), names)).toMatch(
      /^If every answer .* Django in \d+ of 100 and Node\.js in \d+ of 100\. In \d+ of 100 .* too close to call\.$/,
    )
  })
})

test('a weight that tips is printed where the one named leads, though a third is soon to overtake it', () => {
  // Over the weight of b: 6, 4.141 + b and 2.252 + 2b, which cross at 1.859 and at 1.889.
  const near = {
    ...ranked,
    winner: 'flat',
    weights: { a: 1, b: 1 },
    ratings: { flat: { a: 6, b: 0 }, slow: { a: 4.141, b: 1 }, steep: { a: 2.252, b: 2 } },
    ranking: [{ option: 'flat' }, { option: 'slow' }, { option: 'steep' }],
  } as unknown as Verdict
  const point = { criterion: 'b', weight: 1, below: null, above: { at: 1.859, winner: 'slow' } }
  // To a whole percent it would be 66, where steep leads: from 65.4 on.
  expect(en.weightTippingPoint(point, near, names)).toBe(
    'slow takes the lead if “b” weighs more than 65.1%; it weighs 50% now.',
  )
})

test.each(djangoOrNodejs.scenarios)('$key: a weight that tips is in the percent of the table beside it', (scenario) => {
  const verdict = explain(compile(djangoOrNodejs), scenario.answers, scenario.priorities)
  const parts = Object.entries(verdict.marginByCriterion).sort(([, a], [, b]) => b - a)
  const weights = Object.values(verdict.weights).reduce((sum, each) => sum + each, 0)
  const table = en.percents(parts.map(([criterion]) => (verdict.weights[criterion] as number) / weights))
  for (const point of verdict.tippingPoints.weights.filter(({ below, above }) => below ?? above)) {
    const [, now = ''] = /it weighs ([\d.]+%) now/.exec(en.weightTippingPoint(point, verdict, names)) ?? []
    const printed = table[parts.findIndex(([criterion]) => criterion === point.criterion)] as string
    if (!now.includes('.')) expect(now).toBe(printed)
    else expect(Math.abs(Number.parseFloat(now) - Number.parseFloat(printed.replace(/[^\d.]/g, '')))).toBeLessThan(1)
  }
})
