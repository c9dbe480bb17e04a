import { djangoOrNodejs } from '@verdict/starter-models'
import { expect, test } from 'vitest'
import { newStoredAnswers, type FittedAnswers } from './stored-answers.ts'
import { continueLink, readContinueLink } from './continue-link.ts'

const stored = {
  ...newStoredAnswers('team'),
  answers: { team: 'python', features: [], rate: 120.5 },
  path: ['team', 'rate'],
  index: 1,
}
const hashOf = (link: string) => link.slice(link.indexOf('#'))

test('a link contains answers and the current question, and no personal data', () => {
  const link = continueLink(stored, 'https://example.org/django-or-nodejs?lang=ca#q-team')
  expect(link).toMatch(/^https:\/\/example\.org\/django-or-nodejs\?lang=ca#continue=[\w-]+$/)
  const found = (readContinueLink(hashOf(link), djangoOrNodejs) as FittedAnswers).stored
  expect(found).toMatchObject({ answers: stored.answers, path: stored.path, index: 1, startedAt: stored.startedAt })
  expect(found?.visit).not.toBe(stored.visit)
  expect(found?.submission).not.toBe(stored.submission)
})

test('priorities of a changed result are included, where the model allows them', () => {
  const [criterion] = djangoOrNodejs.criteria.map(({ key }) => key) as [string]
  const priorities = { [criterion]: 2, gone: 1, ai: 99 }
  const link = continueLink({ ...stored, priorities }, 'https://example.org/django-or-nodejs')
  expect((readContinueLink(hashOf(link), djangoOrNodejs) as FittedAnswers).stored.priorities).toEqual({
    [criterion]: 2,
  })
})

test.each(['', '#q-team'])('an address such as "%s" contains no answers', (hash) => {
  expect(readContinueLink(hash, djangoOrNodejs)).toBeUndefined()
})

test.each(['#continue=', '#continue=%%%', '#continue=bm9wZQ', '#continue=bnVsbA'])(
  'an address such as "%s" was damaged on its way',
  (hash) => {
    expect(readContinueLink(hash, djangoOrNodejs)).toBe('damaged')
  },
)
