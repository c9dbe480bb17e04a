import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { compile } from './decide/model.ts'
import { explain } from './explain/explain.ts'
import { model, weigh, yesNo } from '../testing/model.ts'

const page = readFileSync(join(import.meta.dirname, '../a-verdict-by-hand.md'), 'utf8')

const example = model({
  options: {
    django: [
      [8, 9, 10],
      [3, 4, 5],
    ],
    nodejs: [
      [5, 6, 7],
      [7, 8, 9],
    ],
  },
  criteria: { speed: 5, price: 3 },
  questions: [yesNo('budget', { yes: [weigh('price', { add: 2 })] })],
})
const verdict = explain(compile(example), { budget: true })
const one = (value: number) => value.toFixed(1).replace('-', '−')
const two = (value: number) => value.toFixed(2).replace('-', '−')
const percent = (share: number | null | undefined) => `${Math.round((share as number) * 100)} of 100`

describe('the page for consultants matches the engine', () => {
  const [first, second] = verdict.ranking
  const price = verdict.tippingPoints.weights.find(({ criterion }) => criterion === 'price')
  const djangoOnPrice = verdict.tippingPoints.ratings.find(
    (each) => each.option === 'django' && each.criterion === 'price',
  )
  const [flip] = verdict.counterfactuals
  test.each([
    ['the weights', `speed ${verdict.weights.speed}, price ${verdict.weights.price}`],
    ['the scores', `Node.js ${one(first?.score as number)}, Django ${one(second?.score as number)}`],
    ['the margin', `leads by ${one(verdict.margin as number)} points`],
    ['what speed does to it', `speed ${one(verdict.marginByCriterion.speed as number)}`],
    ['what price does to it', `price +${one(verdict.marginByCriterion.price as number)}`],
    ['what the answer did', `${two(verdict.drivers[0]?.marginChange as number)} points`],
    ['where the weight tips', `below ${two(price?.below?.at as number)}`],
    ['where the rating tips', `above ${one(djangoOnPrice?.at as number)}`],
    ['what another answer would do', `Django would lead by ${two(flip?.margin as number)}`],
    ['how often it holds', `first in ${percent(verdict.robustness?.acceptability.nodejs?.[0])}`],
    ['whatever the priorities', `stays first in ${percent(verdict.robustness?.anyPriorities.nodejs?.[0])}`],
    ['the second opinions', `${verdict.secondOpinions?.agreeing} of 4 other methods`],
    ['how strong it is', `**${verdict.strength}**`],
  ])('%s', (_, said) => {
    expect(page).toContain(said)
  })
})
