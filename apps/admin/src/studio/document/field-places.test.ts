import type { ModelDocument } from '@verdict/engine'
import { djangoOrNodejs } from '@verdict/starter-models'
import { expect, test } from 'vitest'
import { addressOf, placeAt } from './field-places.ts'

const document = {
  ...djangoOrNodejs,
  options: [{ key: 'django' }],
  criteria: [{ key: 'admin' }, { key: 'live' }],
  ratings: [{ option: 'django', criterion: 'live' }],
  questions: [{ key: 'team', choices: [{ key: 'small', effects: [{ type: 'rating', option: 'django' }] }] }],
  rules: [{ key: 'live', effects: [{ type: 'caseStudy', key: 'shop' }] }],
  caseStudies: [{ key: 'shop' }],
  estimates: { options: [{ option: 'django', weeks: [4, 8] }] },
  scenarios: [{ key: 'one', expect: { estimates: [{ option: 'django', weeks: [4, 8] }] } }],
} as unknown as ModelDocument

test.each([
  ['/title/en', 'overview/title/en'],
  ['/locales/1', 'overview/locales'],
  ['/defaultLocale', 'overview/locales'],
  ['/settings/tie', 'overview/settings/tie'],
  ['/options', 'options'],
  ['/criteria/1/weight', 'criteria/live/weight'],
  ['/ratings/0/low', 'ratings/django/live/low'],
  ['/questions/0/showIf/==/0', 'questions/team/when/==/0'],
  ['/questions/0/choices/0/effects/0/option', 'questions/team/choices/small/effects/0/option'],
  ['/rules/0/effects/0/key', 'rules/live/effects/0/key'],
  ['/questions/7/text', 'questions/7/text'],
  ['/caseStudies/0/option', 'case-studies/shop/option'],
  ['/estimates/hourlyRate', 'estimates/rate'],
  ['/estimates/options/0/weeks', 'estimates/django'],
  ['/estimates/options/0/weeks/1', 'estimates/django/to'],
  ['/scenarios/0/answers/a~1b', 'scenarios/one/answers/a/b'],
  ['/scenarios/0/expect/minMargin', 'scenarios/one/expect/lead'],
  ['/scenarios/0/expect/estimates/0/weeks/0', 'scenarios/one/expect/weeks/django/from'],
])('%s is edited at %s', (pointer, place) => expect(placeAt(document, pointer)).toBe(place))

test('an address has the tab and the place', () => {
  expect(addressOf('overview/title')).toBe('?at=overview%2Ftitle')
  expect(addressOf('case-studies/shop/option')).toBe('case-studies?at=case-studies%2Fshop%2Foption')
})
