import type { Effect } from '@verdict/engine'
import { validate } from '@verdict/engine/validate'
import { expect, test } from 'vitest'
import { smallDocument } from '../draft/testing/small-document.ts'
import { type PartialEffect, missingIn, wholeOf } from './parts-of.ts'

const study = { key: 'shop', option: 'a', title: { en: 'A shop' }, summary: { en: 'It opened.' }, sources: [] }

const WHOLE: { [type in Effect['type']]: PartialEffect[] } = {
  weight: [
    { type: 'weight', criterion: 'speed', add: 2 },
    { type: 'weight', criterion: 'speed', multiply: 0.5 },
  ],
  rating: [{ type: 'rating', option: 'a', criterion: 'speed', add: -1 }],
  exclude: [{ type: 'exclude', option: 'a' }],
  estimate: [
    { type: 'estimate', add: 2 },
    { type: 'estimate', option: 'a', multiply: 1.5 },
  ],
  caveat: [{ type: 'caveat' }],
  caseStudy: [{ type: 'caseStudy', key: 'shop' }],
}
const effects = Object.values(WHOLE).flat()

test.each(effects)('$type is whole with what it has: %o', (begun) => expect(missingIn(begun)).toEqual([]))

test.each(effects)('a whole $type has the shape of an effect: %o', (begun) => {
  const rules = [{ key: 'r', description: { en: 'R' }, when: true, effects: [wholeOf(begun, 'en')] }]
  const estimates = { options: ['a', 'b'].map((option) => ({ option, weeks: [2, 3] as [number, number] })) }
  const document = { ...smallDocument, rules, caseStudies: [study], estimates, currency: 'EUR' }
  const ofEffect = validate(document as never).filter(({ pointer }) => pointer.startsWith('/rules/0/effects'))
  // Texts begin empty: they are typed beside the others.
  expect(ofEffect.filter(({ pointer }) => !/reason|text/.test(pointer))).toEqual([])
})

test('nothing but texts is missing for want of a word, and each part that is not said is named', () => {
  const called: { [type in Effect['type']]: string[] } = {
    weight: ['criterion', 'amount'],
    rating: ['option', 'criterion', 'amount'],
    exclude: ['option'],
    estimate: ['weeks'],
    caveat: [],
    caseStudy: ['case study'],
  }
  for (const [type, names] of Object.entries(called)) expect(missingIn({ type } as PartialEffect), type).toEqual(names)
  expect(missingIn({ type: 'rating', option: 'a', add: 0 })).toEqual(['criterion'])
})

test('texts begin empty in the draft’s language, and keep what was said', () => {
  expect(wholeOf({ type: 'caveat' }, 'ca')).toEqual({ type: 'caveat', text: { ca: '' } })
  expect(wholeOf({ type: 'exclude', option: 'a' }, 'en')).toMatchObject({ reason: { en: '' } })
  const said = { type: 'exclude', option: 'a', reason: { en: 'It cannot.' } } as PartialEffect
  expect(wholeOf(said, 'en')).toEqual(said)
})
