import type { CoreVerdict, SecondOpinions, Verdict } from '@verdict/engine'
import { djangoOrNodejs } from '@verdict/starter-models'
import { describe, expect, test } from 'vitest'
import { namesIn } from '../names.ts'
import { es } from './es.ts'

const names = namesIn(djangoOrNodejs, 'es')
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

describe('in Spanish', () => {
  test.each([
    [
      es.weightTippingPoint({ criterion, weight: 7, below: { at: 4.2, winner: 'nodejs' }, above: null }, ranked, names),
      'Node.js pasa al primer lugar si «Tiempo hasta la primera versión» pesa menos de 4\u00a0%; ahora pesa 8\u00a0%.',
    ],
    [
      es.counterfactual({ changes: [{ question: 'live', to: 'always' }], winner: 'nodejs', margin: 2.9 }, names),
      'Si todo cambia al momento, Node.js va 2,9 puntos por delante.',
    ],
    [
      es.secondOpinions(opinions(1), ranked, names),
      'De otros cuatro métodos de puntuación, uno también pone primero a Django.',
    ],
    [
      es.progress({ open: ['a', 'b', 'c', 'd'], decided: true, leader: 'django' }, names),
      'Django queda en primer lugar, respondas lo que respondas a las 4 preguntas que quedan.',
    ],
    [es.answer('rate', 62.5, names), '62,5 € por hora'],
    [
      es.impact({ assessed: 340, flipped: 12, dropped: 1 }),
      'De 340 evaluaciones anteriores, 12 tendrían otro ganador. Una respuesta ya no encaja y se deja fuera.',
    ],
    [
      es.difference({ kind: 'reordered', pointer: '', path: ['criteria'] }, names, names),
      'Ha cambiado el orden de los criterios.',
    ],
    [
      es.difference(
        { kind: 'changed', pointer: '', path: ['ratings', 'django/admin', 'value'], before: 9, after: 8.5 },
        names,
        names,
      ),
      'La nota de Django en «Panel de gestión», valor: pasa de 9 a 8,5.',
    ],
  ])('%s', (said, wanted) => {
    expect(said).toBe(wanted)
  })
})
