import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { property } from '../../testing/property.ts'
import { referenceJson } from '../../testing/reference-smaa.ts'
import { canonicalJson } from './canonical-json.ts'

const bits = (hex: string) => Buffer.from(hex, 'hex').readDoubleBE()

describe('the examples of RFC 8785', () => {
  test('3.2.2: literals, numbers and strings', () => {
    const input = String.raw`{
      "numbers": [333333333.33333329, 1E30, 4.50, 2e-3, 0.000000000000000000000000001],
      "string": "\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\"\/",
      "literals": [null, true, false]
    }`
    expect(canonicalJson(JSON.parse(input))).toBe(
      String.raw`{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\u000f\nA'B\"\\\\\"/"}`,
    )
  })

  test('3.2.3: members sorted by UTF-16 code units', () => {
    const input = String.raw`{
      "\u20ac": "Euro Sign",
      "\r": "Carriage Return",
      "\ufb33": "Hebrew Letter Dalet With Dagesh",
      "1": "One",
      "\ud83d\ude00": "Emoji: Grinning Face",
      "\u0080": "Control",
      "\u00f6": "Latin Small Letter O With Diaeresis"
    }`
    expect(Object.values(JSON.parse(canonicalJson(JSON.parse(input))))).toHaveLength(7)
    expect([...canonicalJson(JSON.parse(input)).matchAll(/:"([^"]+)"/g)].map(([, name]) => name)).toEqual([
      'Carriage Return',
      'One',
      'Control',
      'Latin Small Letter O With Diaeresis',
      'Euro Sign',
      'Emoji: Grinning Face',
      'Hebrew Letter Dalet With Dagesh',
    ])
  })

  test.each([
    { double: '0000000000000000', json: '0' },
    { double: '8000000000000000', json: '0' },
    { double: '0000000000000001', json: '5e-324' },
    { double: '8000000000000001', json: '-5e-324' },
    { double: '7fefffffffffffff', json: '1.7976931348623157e+308' },
    { double: 'ffefffffffffffff', json: '-1.7976931348623157e+308' },
    { double: '4340000000000000', json: '9007199254740992' },
    { double: 'c340000000000000', json: '-9007199254740992' },
    { double: '4430000000000000', json: '295147905179352830000' },
    { double: '44b52d02c7e14af5', json: '9.999999999999997e+22' },
    { double: '44b52d02c7e14af6', json: '1e+23' },
    { double: '44b52d02c7e14af7', json: '1.0000000000000001e+23' },
    { double: '444b1ae4d6e2ef4e', json: '999999999999999700000' },
    { double: '444b1ae4d6e2ef4f', json: '999999999999999900000' },
    { double: '444b1ae4d6e2ef50', json: '1e+21' },
    { double: '3eb0c6f7a0b5ed8c', json: '9.999999999999997e-7' },
    { double: '3eb0c6f7a0b5ed8d', json: '0.000001' },
    { double: '41b3de4355555553', json: '333333333.3333332' },
    { double: '41b3de4355555554', json: '333333333.33333325' },
    { double: '41b3de4355555555', json: '333333333.3333333' },
    { double: '41b3de4355555556', json: '333333333.3333334' },
    { double: '41b3de4355555557', json: '333333333.33333343' },
    { double: 'becbf647612f3696', json: '-0.0000033333333333333333' },
    { double: '43143ff3c1cb0959', json: '1424953923781206.2' },
  ])('appendix B: $double is written $json', ({ double, json }) => {
    expect(canonicalJson(bits(double))).toBe(json)
  })

  test.each([{ double: '7fffffffffffffff' }, { double: '7ff0000000000000' }, { double: 'fff0000000000000' }])(
    'appendix B: $double is an error',
    ({ double }) => {
      expect(() => canonicalJson([bits(double)])).toThrow()
    },
  )
})

describe('any JSON', () => {
  property('parses to the same value', [fc.jsonValue()], (value) => {
    expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)))
  })
  property('is written as the second implementation writes it', [fc.jsonValue()], (value) => {
    expect(canonicalJson(value)).toBe(referenceJson(JSON.parse(JSON.stringify(value))))
  })
  test('keeps an own member that is called __proto__', () => {
    expect(canonicalJson(JSON.parse('{"b":1,"__proto__":{"a":2}}'))).toBe('{"__proto__":{"a":2},"b":1}')
  })
})
