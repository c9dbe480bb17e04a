import type { CoreVerdict } from '@verdict/engine'
import { fairness, lint } from '@verdict/engine/review'
import { djangoOrNodejs } from '@verdict/starter-models'
import { describe, expect, test } from 'vitest'
import { namesIn } from '../names.ts'
import { en } from './en.ts'

const names = namesIn(djangoOrNodejs, 'en')
const [team, live] = ['team', 'live'].map((key) => `“${names.question(key)}”`) as [string, string]
const ranked = {
  winner: 'django',
  strength: 'clear',
  ranking: [{ option: 'django' }, { option: 'nodejs' }],
} as CoreVerdict
const [criterion] = djangoOrNodejs.criteria.map(({ key }) => key) as [string]
const named = `“${names.criterion(criterion)}”`

describe('in words', () => {
  test.each([
    [
      'an answer for the winner',
      en.driver({ source: 'answer:team', marginChange: 3.14 }, ranked, names),
      `Your answer to ${team} counts for Django, by 3.1 points.`,
    ],
    [
      'an answer against it',
      en.driver({ source: 'answer:team', marginChange: -2 }, ranked, names),
      `Your answer to ${team} counts for Node.js, by 2.0 points.`,
    ],
    [
      'one that does nothing',
      en.driver({ source: 'answer:team', marginChange: 0 }, ranked, names),
      `Your answer to ${team} makes no difference to the lead.`,
    ],
    [
      'a weight that tips',
      en.weightTippingPoint(
        { criterion, weight: 7, below: { at: 4.21, winner: 'nodejs' }, above: null },
        ranked,
        names,
      ),
      `Node.js is first if ${named} weighs less than 4.2; it weighs 7 now.`,
    ],
    [
      'one that does not',
      en.weightTippingPoint({ criterion, weight: 7, below: null, above: null }, ranked, names),
      `However much or little ${named} weighs, Django stays first, with all else as it is.`,
    ],
    [
      'a rating that tips',
      en.ratingTippingPoint({ option: 'nodejs', criterion, value: 6, at: 8, winner: 'nodejs' }, ranked, names),
      `Node.js is first if it is rated above 8 on ${named}; it has 6 now.`,
    ],
    [
      'another answer',
      en.counterfactual({ changes: [{ question: 'team', to: 'javascript' }], winner: 'nodejs', margin: 1.9 }, names),
      `Had you answered “${names.choice('team', 'javascript')}” to ${team}, Node.js would lead by 1.9 points.`,
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
      `Had you answered “${names.choice('team', 'javascript')}” to ${team} and “${names.choice('live', 'always')}” to ${live}, Node.js would be level with the best.`,
    ],
    [
      'nothing flips it',
      en.counterfactuals({ counterfactuals: [] }, names),
      'No other answer changes the outcome, nor do any two together.',
    ],
    [
      'the search stopped early',
      en.counterfactuals({ counterfactuals: [], counterfactualsComplete: false }, names),
      'No single other answer changes the outcome; there are too many pairs of answers to try them all.',
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
      'The last question cannot change this: Django stays first.',
    ],
    [
      'four questions',
      en.progress({ open: ['a', 'b', 'c', 'd'], decided: true, leader: 'django' }, names),
      'The remaining 4 questions cannot change this: Django stays first.',
    ],
    [
      'one that matters',
      en.progress({ open: ['a'], decided: false, leader: null }, names),
      'One question is still open, and it can change the outcome.',
    ],
    [
      'a floor',
      en.traceStep({ source: 'limit', type: 'weight', criterion, before: -1, after: 0 }, names),
      `The scale ends there: the weight of ${named} stays at 0 instead of -1.`,
    ],
    [
      'an effect',
      en.traceStep(
        { source: 'answer:team', type: 'rating', option: 'django', criterion, add: 1, before: 7, after: 8 },
        names,
      ),
      `Your answer to ${team} changes the rating of Django on ${named} from 7 to 8.`,
    ],
    [
      'several choices',
      en.answer('features', ['editors', 'app'], names),
      `${names.choice('features', 'editors')}; ${names.choice('features', 'app')}`,
    ],
    ['none of several', en.answer('features', [], names), 'none of them'],
    [
      'impact',
      en.impact({ assessed: 340, flipped: 12, dropped: 1 }),
      'Another winner in 12 of 340 past assessments. One answer no longer fits and is left out.',
    ],
    [
      'no impact',
      en.impact({ assessed: 1, flipped: 0, dropped: 0 }),
      'None of one past assessment would have another winner.',
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
  test('findings say what they are', () => {
    const first = djangoOrNodejs.ratings.map((each) => ({ ...each, sources: [] }))
    for (const finding of lint({ ...djangoOrNodejs, ratings: first }))
      expect(en.finding(finding, names)).toBe(finding.message)
  })
})
