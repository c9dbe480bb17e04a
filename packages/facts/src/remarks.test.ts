import type { Verdict } from '@verdict/engine'
import { expect, test } from 'vitest'
import { remarksOf } from './remarks.ts'

const remark = (source: string, option?: string): Verdict['caveats'][number] => ({
  source,
  text: { en: source },
  ...(option !== undefined && { option }),
})

test('what holds for all options is read first, each kind in its own order', () => {
  const caveats = [remark('a', 'django'), remark('b'), remark('c', 'nodejs'), remark('d')]
  expect(remarksOf({ caveats }).map(({ source }) => source)).toEqual(['b', 'd', 'a', 'c'])
  expect(caveats.map(({ source }) => source)).toEqual(['a', 'b', 'c', 'd'])
})
