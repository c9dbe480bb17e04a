import { expect, test } from 'vitest'
import { commentParts } from './comment-parts.ts'

const MAR = '018f0000-0000-7000-8000-00000000000a'
const NURIA = '018f0000-0000-7000-8000-00000000000b'

test('a comment is read with the names of now', () => {
  const mentions = [
    { user: NURIA, name: 'Núria Serra' },
    { user: MAR, name: null },
  ]
  expect(commentParts({ text: `Hm @{${NURIA}}, @{${MAR}}?`, mentions })).toEqual([
    { text: 'Hm ', mention: false },
    { text: '@Núria Serra', mention: true },
    { text: ', ', mention: false },
    { text: '@a former colleague', mention: true },
    { text: '?', mention: false },
  ])
})
