import type { Verdict } from '@verdict/engine'
import { expect, test } from 'vitest'
import { nextStepOf, remarksOf } from './remarks.ts'

const remark = (key: string, option?: string): Verdict['caveats'][number] => ({
  source: `rule:${key}`,
  text: { en: key },
  ...(option !== undefined && { option }),
})

test('what holds for all options is read first, each kind in its own order', () => {
  const caveats = [remark('a', 'django'), remark('b'), remark('c', 'nodejs'), remark('d')]
  expect(remarksOf({ caveats }).map(({ source }) => source)).toEqual(['rule:b', 'rule:d', 'rule:a', 'rule:c'])
  expect(caveats.map(({ source }) => source)).toEqual(['rule:a', 'rule:b', 'rule:c', 'rule:d'])
})

test('what to do next is read before all else', () => {
  const rent = { ...remark('rent'), nextStep: true } as const
  const verdict = { caveats: [remark('a', 'django'), remark('b'), rent] }
  expect(remarksOf(verdict).map(({ source }) => source)).toEqual(['rule:rent', 'rule:b', 'rule:a'])
  expect(nextStepOf(verdict)).toBe(rent)
  expect(nextStepOf({ caveats: [remark('b')] })).toBeUndefined()
})
