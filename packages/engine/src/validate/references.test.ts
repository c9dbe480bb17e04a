import { describe, expect, test } from 'vitest'
import { caveat, recommend, weigh } from '../../testing/model.ts'
import { broken, rich } from '../../testing/rich.ts'
import { validate } from './validate.ts'

const places = (document: unknown) => validate(document).map(({ pointer, code }) => `${pointer} ${code}`)

describe('references', () => {
  const nope = 'nope'
  test.each<{ case: string; at: string; is: unknown; told?: string }>([
    {
      case: 'a rating of no option',
      at: '/ratings/-',
      is: { ...rich.ratings[0], option: nope },
      told: '/ratings/4/option',
    },
    {
      case: 'a rating on no criterion',
      at: '/ratings/-',
      is: { ...rich.ratings[0], criterion: nope },
      told: '/ratings/4/criterion',
    },
    {
      case: 'a rating of what every object has',
      at: '/ratings/-',
      is: { ...rich.ratings[0], option: 'constructor' },
      told: '/ratings/4/option',
    },
    {
      case: 'a choice that weighs no criterion',
      at: '/questions/0/choices/0/effects/0',
      is: weigh(nope, { add: 1 }),
      told: '/questions/0/choices/0/effects/0/criterion',
    },
    { case: 'a choice that excludes no option', at: '/questions/1/choices/0/effects/0/option', is: nope },
    { case: 'a rule that rates no option', at: '/rules/0/effects/0/option', is: nope },
    { case: 'a rule that rates on no criterion', at: '/rules/0/effects/0/criterion', is: nope },
    { case: 'a rule that estimates no option', at: '/rules/1/effects/0/option', is: nope },
    {
      case: 'a rule that recommends no case study',
      at: '/rules/1/effects/1',
      is: recommend(nope),
      told: '/rules/1/effects/1/key',
    },
    {
      case: 'a caveat on no option',
      at: '/rules/0/effects/0',
      is: caveat('x', nope),
      told: '/rules/0/effects/0/option',
    },
    { case: 'a number question that weighs no criterion', at: '/questions/4/effects/0/criterion', is: nope },
    { case: 'an estimate of no option', at: '/estimates/options/0/option', is: nope },
    { case: 'a rate asked by no question', at: '/estimates/rateQuestion', is: nope },
    { case: 'a rate asked by a question without numbers', at: '/estimates/rateQuestion', is: 'team' },
    { case: 'a case study of no option', at: '/caseStudies/0/option', is: nope },
    { case: 'a winner that is no option', at: '/scenarios/0/expect/winner', is: nope },
    { case: 'an exclusion of no option', at: '/scenarios/0/expect/excluded/0', is: nope },
    { case: 'no option that does not win', at: '/scenarios/0/expect/notWinner/0', is: nope },
    { case: 'no case study expected', at: '/scenarios/0/expect/caseStudies/0', is: nope },
    { case: 'a caveat of no rule', at: '/scenarios/0/expect/caveats/0', is: 'rule:nope' },
    { case: 'a caveat of a rule that is a question', at: '/scenarios/0/expect/caveats/0', is: 'rule:team' },
    { case: 'a caveat of no question', at: '/scenarios/0/expect/caveats/0', is: 'answer:live' },
    { case: 'an estimate expected of no option', at: '/scenarios/0/expect/estimates/0/option', is: nope },
  ])('$case', ({ at, is, told = at }) => {
    expect(places(broken([at, is]))).toEqual([`${told} unknownReference`])
  })
})
