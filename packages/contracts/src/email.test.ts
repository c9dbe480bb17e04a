import { expect, test } from 'vitest'
import { noEmails, realEmails } from './email.cases.ts'
import { isEmail, mailtoOf } from './email.ts'
import { email } from './values.ts'

test.each(realEmails)('%j is an address, and is kept as it is typed, composed', (address) => {
  expect(isEmail(address)).toBe(true)
  expect(email.parse(address)).toBe(address.normalize('NFC'))
})

test.each(noEmails)('%j is none', (address) => {
  expect(isEmail(address)).toBe(false)
  expect(email.safeParse(address).success).toBe(false)
})

test('a link may have a subject, which adds no other header', () => {
  const link = new URL(mailtoOf('ada@example.org', 'Shop & web?&bcc=eve@example.org'))
  expect([...link.searchParams]).toEqual([['subject', 'Shop & web?&bcc=eve@example.org']])
})

test.each(realEmails)('a link to %j has no other recipients or headers', (address) => {
  const link = new URL(mailtoOf(address))
  expect([link.protocol, link.search, link.hash]).toEqual(['mailto:', '', ''])
  expect(decodeURIComponent(link.pathname)).toBe(address)
  expect(mailtoOf(address)).not.toMatch(/[\s"<>?#&%](?![0-9A-F]{2})/)
})
