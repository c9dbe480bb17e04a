import type { ModelDocument } from '@verdict/engine'
import { expect, test } from 'vitest'
import { isInDraft } from './is-in-draft.ts'

const document = {
  options: [{ key: 'django' }],
  criteria: [{ key: 'admin' }],
  ratings: [],
  questions: [{ key: 'team', choices: [{ key: 'small' }] }, { key: 'budget' }],
  rules: [{ key: 'live' }],
  scenarios: [{ key: 'shop' }],
  caseStudies: [{ key: 'paper' }],
  glossary: [{ term: { en: 'An ORM' }, meaning: { en: 'Tables as objects' } }],
  defaultLocale: 'en',
} as unknown as ModelDocument

test.each([
  ['overview', true],
  ['options/django', true],
  ['options/rails', false],
  ['estimates/django', true],
  ['estimates/rails', false],
  ['criteria/admin', true],
  ['criteria/django', false],
  // A cell is there as long as its row and column are, rated or not.
  ['ratings/django/admin', true],
  ['ratings/rails/admin', false],
  ['ratings/django/speed', false],
  ['questions/team', true],
  ['questions/staff', false],
  ['questions/team/choices/small', true],
  ['questions/team/choices/large', false],
  ['questions/budget/choices/small', false],
  ['rules/live', true],
  ['rules/dead', false],
  ['scenarios/shop', true],
  ['case-studies/paper', true],
  ['case-studies/shop', false],
  // A term that was written without a key has that of its words.
  ['overview/glossary/an-orm', true],
  ['overview/glossary/orm', false],
])('whether %s is in the draft: %j', (place, isThere) => expect(isInDraft(place, document)).toBe(isThere))
