import { expect, test } from 'vitest'
import { scriptSafeJson } from './script-safe-json.ts'

/** Characters that are special to some parser, and some that are unusual. */
const ODD =
  '\u2028 \u2029 \u0085 \u00a0 \ufeff \u200b \u202e <!-- </script> <script> ]]> & &lt; \\u2028 \\ " \' ` 👩‍🚀 é é'

test('data in a page is parsed unchanged, and cannot end its script', () => {
  for (const sign of [...ODD]) expect(JSON.parse(scriptSafeJson({ sign }))).toEqual({ sign })
  expect(JSON.parse(scriptSafeJson({ [ODD]: [ODD] }))).toEqual({ [ODD]: [ODD] })
  expect(scriptSafeJson(ODD)).not.toMatch(/[<\u2028\u2029]/)
})
