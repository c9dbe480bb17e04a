import { expect, test } from 'vitest'
import { report } from '../messages/en/report.ts'
import { emptyContact, contactProblems } from './contact-problems.ts'

const problemOf = (email: string) =>
  contactProblems({ ...emptyContact, name: 'Ada', consent: true, email }, report.contact)

test.each([
  'josé@example.org',
  'user@пример.рф',
  'user@xn--e1afmkfd.xn--p1ai',
  'a&b@example.org',
  ' first/last@example.org ',
])('the form accepts what the server accepts: %j', (email) => {
  expect(problemOf(email)).toEqual({})
})

test.each([
  'ada',
  'ada@example',
  'ada@@example.org',
  'a da@example.org',
  'ada@example.org,bob@example.org',
  `${'a'.repeat(250)}@b.org`,
])('and none that the server refuses: %j', (email) => {
  expect(problemOf(email)).toEqual({ email: report.contact.badEmail })
})
