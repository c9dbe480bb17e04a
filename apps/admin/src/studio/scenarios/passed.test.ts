import { describe, expect, test } from 'vitest'
import { smallDocument } from '../draft/testing/small-document.ts'
import { countedResults, saidCounts } from './passed.ts'

const scenario = (key: string, expect: object) => ({ key, description: { en: key }, answers: {}, expect })
const document = {
  ...smallDocument,
  scenarios: [scenario('open', {}), scenario('good', { winner: 'a' }), scenario('bad', { winner: 'b' })],
}
const results = (...keys: string[]) => keys.map((key) => ({ key, pass: key !== 'bad' }))

describe('scenarios', () => {
  test.each([
    { keys: ['open'], said: '1 expects nothing yet' },
    { keys: ['good'], said: '1 passes' },
    { keys: ['open', 'good', 'bad'], said: '1 passes, 1 fails, 1 expects nothing yet' },
    { keys: ['bad'], said: '0 pass, 1 fails' },
    { keys: [], said: '' },
  ])('$keys: $said', ({ keys, said }) => {
    expect(saidCounts(countedResults(results(...keys), document))).toBe(said)
  })
})
