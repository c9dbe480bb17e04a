import { namesIn } from '@verdict/wording'
import { djangoOrNodejs } from '@verdict/starter-models'
import { expect, test } from 'vitest'
import type { KeyedList } from './keys.ts'
import { isStanding, ownerOf, placeRenamed } from './unfinished-places.ts'

test.each<[KeyedList, string, string]>([
  ['options', 'options/a/url', 'options/z/url'],
  ['options', 'ratings/a/b/value', 'ratings/z/b/value'],
  ['options', 'ratings/b/a/value', 'ratings/b/a/value'],
  ['options', 'estimates/a/from', 'estimates/z/from'],
  ['options', 'scenarios/b/expect/weeks/a/to', 'scenarios/b/expect/weeks/z/to'],
  ['criteria', 'criteria/a/weight', 'criteria/z/weight'],
  ['criteria', 'ratings/b/a/low', 'ratings/b/z/low'],
  ['criteria', 'options/a/url', 'options/a/url'],
  ['questions', 'questions/a/min', 'questions/z/min'],
  ['questions', 'scenarios/b/answers/a', 'scenarios/b/answers/z'],
  ['questions/q/choices', 'questions/q/a/effects/0/add', 'questions/q/z/effects/0/add'],
  ['questions/q/choices', 'questions/q/choices/a/key', 'questions/q/choices/z/key'],
  ['questions/q/choices', 'questions/a/a/effects/0/add', 'questions/a/a/effects/0/add'],
  ['rules', 'rules/a/when/{"==":[1,"a/b"]}', 'rules/z/when/{"==":[1,"a/b"]}'],
  ['caseStudies', 'case-studies/a/url', 'case-studies/z/url'],
  ['scenarios', 'scenarios/a/expect/lead', 'scenarios/z/expect/lead'],
  ['scenarios', 'overview/slug', 'overview/slug'],
])('of %s, a becoming z makes %s to %s', (list, place, renamed) =>
  expect(placeRenamed(place, list, 'a', 'z')).toBe(renamed),
)

const [option, criterion, rule, question] = [
  djangoOrNodejs.options[0]?.key,
  djangoOrNodejs.criteria[0]?.key,
  djangoOrNodejs.rules[0],
  djangoOrNodejs.questions[0]?.key,
]

test.each([
  ['overview/slug', true],
  ['estimates/rate', true],
  [`estimates/${option}/from`, true],
  ['estimates/gone/from', false],
  [`ratings/${option}/${criterion}/value`, true],
  [`ratings/${option}/gone/value`, false],
  [`ratings/gone/${criterion}/value`, false],
  [`questions/${question}/min`, true],
  ['questions/gone/min', false],
  [`rules/${rule?.key}/when/${JSON.stringify(rule?.when)}`, true],
  [`rules/${rule?.key}/when/{"==":[1,2]}`, false],
  [`rules/gone/when/${JSON.stringify(rule?.when)}`, false],
])('of the fields there are, %s is one: %s', (place, stands) => expect(isStanding(place, djangoOrNodejs)).toBe(stands))

test('an owner is called by its name', () => {
  const names = namesIn(djangoOrNodejs, 'en')
  expect(ownerOf(`ratings/${option}/${criterion}/value`, names)).toBe(
    `${names.option(option as string)}, ${names.criterion(criterion as string)}`,
  )
  expect(ownerOf('overview/slug', names)).toBeUndefined()
})
