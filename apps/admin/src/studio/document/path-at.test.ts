import { djangoOrNodejs as document } from '@verdict/starter-models'
import { expect, test } from 'vitest'
import { pathAt } from './path-at.ts'

const question = document.questions[0]
test.each([
  ['/title/en', ['title', 'en']],
  ['/criteria/0/weight', ['criteria', document.criteria[0]?.key, 'weight']],
  ['/ratings/0/value', ['ratings', `${document.ratings[0]?.option}/${document.ratings[0]?.criterion}`, 'value']],
  ['/questions/0/choices/0/label', ['questions', question?.key, 'choices', question?.choices?.[0]?.key, 'label']],
  ['/rules/0/when/and/1/0', ['rules', document.rules[0]?.key, 'when']],
  ['/rules/0/effects/0/add', ['rules', document.rules[0]?.key, 'effects']],
  ['/questions/0/nothing/here', ['questions', question?.key, 'nothing']],
  ['/options/99', ['options']],
  ['/constructor/name', ['constructor']],
  ['', []],
  ['/scenarios/0/answers/a~1b', ['scenarios', document.scenarios[0]?.key, 'answers', 'a/b']],
])('%s is at %j', (pointer, path) => expect(pathAt(document, pointer)).toEqual(path))

test('an effect has no name of its own, whatever it names', () => {
  const effects = [
    { type: 'rating' as const, option: 'django', criterion: 'live', add: 1 },
    { type: 'caseStudy' as const, key: 'shop' },
  ]
  const own = { ...document, rules: document.rules.map((rule) => ({ ...rule, effects })) }
  for (const pointer of ['/rules/0/effects/0/add', '/rules/0/effects/1/key'])
    expect(pathAt(own, pointer)).toEqual(['rules', document.rules[0]?.key, 'effects'])
})
