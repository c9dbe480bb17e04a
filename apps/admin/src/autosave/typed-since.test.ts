import { expect, test } from 'vitest'
import { typedSince } from './typed-since.ts'

test.each([
  ['Called them.', 'Called them.', ''],
  ['Called them.', 'Called them. Twice.', ' Twice.'],
  ['Called them.', 'Wrote to them.', 'Wrote to them.'],
  ['Called them.', '', ''],
])('of the text %j, now %j, stays %j', (sent, now, stays) => expect(typedSince(sent, now)).toBe(stays))

test('of fields those stay that were changed after they were sent', () => {
  const sent = { name: 'Mar', phone: null, texts: { en: 'Yes.' } }
  expect(typedSince<object>(sent, sent)).toEqual({})
  expect(typedSince<object>(sent, { ...sent, phone: '1' })).toEqual({ phone: '1' })
  expect(typedSince<object>(sent, { ...sent, email: '', texts: { en: 'No.' } })).toEqual({
    email: '',
    texts: { en: 'No.' },
  })
})
