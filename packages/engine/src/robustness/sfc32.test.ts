import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { property } from '../../testing/property.ts'
import { referenceHash, referenceOutputs } from '../../testing/reference-smaa.ts'
import { fnv1a, sfc32 } from './sfc32.ts'

const ANSWERS = '{"team":"javascript"}'
const HASHES = [1694282750, 3781748889, 2445419852, 1869669999]
const OUTPUTS = [698548582, 2118097549, 1735010509]

describe('the test numbers of the handbook', () => {
  test('the state', () => {
    expect([0, 1, 2, 3].map((i) => fnv1a(`w${i}|${ANSWERS}`))).toEqual(HASHES)
  })
  test('outputs 13 to 15', () => {
    const draw = sfc32('w', ANSWERS)
    expect([draw(), draw(), draw()]).toEqual(OUTPUTS.map((output) => output / 2 ** 32))
  })
  test('our second implementation has them too', () => {
    expect([0, 1, 2, 3].map((i) => referenceHash(`w${i}|${ANSWERS}`))).toEqual(HASHES)
    const outputs = referenceOutputs('w', ANSWERS)
    expect([1, 2, 3].map(() => outputs.next().value)).toEqual(OUTPUTS)
  })
})

describe('FNV-1a', () => {
  test.each([
    { text: '', hash: 0x811c9dc5 },
    { text: 'a', hash: 0xe40c292c },
    { text: 'foobar', hash: 0xbf9cf968 },
  ])('the published value of "$text"', ({ text, hash }) => {
    expect(fnv1a(text)).toBe(hash)
  })
  property('hashes the UTF-8 bytes of any text', [fc.string({ unit: 'binary' })], (text) => {
    expect(fnv1a(text)).toBe(referenceHash(text))
  })
})

property(
  'a thousand draws agree with the second implementation',
  [fc.string(), fc.constantFrom('w', 'c', 'p')],
  (seed, part) => {
    const draw = sfc32(part, seed)
    const outputs = referenceOutputs(part, seed)
    for (let i = 0; i < 1000; i++) expect(draw()).toBe(outputs.next().value / 2 ** 32)
  },
  10,
)
