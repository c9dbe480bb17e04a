import type { Verdict } from '@verdict/engine'
import { expect, test } from 'vitest'
import { remarksOf } from './remarks.ts'

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
