import type { CoreVerdict, SecondOpinions, Verdict } from '@verdict/engine'
import { djangoOrNodejs } from '@verdict/starter-models'
import { describe, expect, test } from 'vitest'
import { namesIn } from '../names.ts'
import { ca } from './ca.ts'
import { de } from './de.ts'

const names = namesIn(djangoOrNodejs, 'ca')
const ranked = {
  winner: 'django',
  strength: 'clear',
  ranking: [{ option: 'django' }, { option: 'nodejs' }],
  excluded: [] as CoreVerdict['excluded'],
  weights: { 'first-release': 7, rest: 81 },
  marginByCriterion: {},
  ratings: { django: {}, nodejs: {} },
} as unknown as Verdict
const opinions = (agreeing: number): SecondOpinions => ({
  agreeing,
  rankings: { weightedProduct: [], topsis: [], vikor: [], promethee2: [] },
})
const criterion = 'first-release'

describe('in Catalan', () => {
  test.each([
    [
      ca.weightTippingPoint({ criterion, weight: 7, below: { at: 4.2, winner: 'nodejs' }, above: null }, ranked, names),
      'Node.js passa al primer lloc si «Temps fins a la primera versió» pesa menys de 4\u00a0%; ara pesa 8\u00a0%.',
    ],
    [
      ca.counterfactual({ changes: [{ question: 'live', to: 'always' }], winner: 'nodejs', margin: 2.9 }, names),
      'Si tot canvia a l’instant, Node.js té 2,9 punts d’avantatge.',
    ],
    [
      ca.secondOpinions(opinions(3), ranked, names),
      'De quatre mètodes de puntuació més, 3 també posen Django en primer lloc.',
    ],
    [
      ca.progress({ open: ['a'], decided: true, leader: 'django' }, names),
      'Django queda en primer lloc, responguis el que responguis a l’última pregunta.',
    ],
    [ca.answer('rate', 2500, names), '2.500 € per hora'],
    [
      ca.difference(
        { kind: 'changed', pointer: '', path: ['ratings', 'django/admin', 'value'], before: 9, after: 8.5 },
        names,
        names,
      ),
      'La nota de Django en «Panell de gestió», valor: passa de 9 a 8,5.',
    ],
  ])('%s', (said, wanted) => {
    expect(said).toBe(wanted)
  })

  test.each([
    ['Django', 'de Django'],
    ['Astro', 'd’Astro'],
    ['Hono', 'd’Hono'],
    ['Express', 'd’Express'],
    ['Node.js', 'de Node.js'],
    ['1,5', 'd’1,5'],
    ['11', 'd’11'],
    ['11.000 €', 'd’11.000 €'],
    ['1.000', 'de 1.000'],
    ['1.000.000', 'd’1.000.000'],
    ['110', 'de 110'],
    ['12', 'de 12'],
  ])('of %s is %s', (name, wanted) => {
    expect(de(name)).toBe(wanted)
  })
})
