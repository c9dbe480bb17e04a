import type { ModelDocument } from '@verdict/engine'
import { diff } from '@verdict/engine/review'
import { djangoOrNodejs } from '@verdict/starter-models'
import { namesIn } from '@verdict/wording'
import { expect, test } from 'vitest'
import { removedBy, withRemoved } from './with-removed.ts'

const [rule] = djangoOrNodejs.rules as [ModelDocument['rules'][number]]
const [study] = djangoOrNodejs.caseStudies as [ModelDocument['caseStudies'][number]]
const question = djangoOrNodejs.questions.find(({ choices }) => (choices?.length ?? 0) > 2)!
const choice = question.choices!.at(-1)!
const text = ({ en = '' }: { en?: string }) => en

/** Without a rule, a case study and a choice. */
const draft: ModelDocument = {
  ...djangoOrNodejs,
  rules: djangoOrNodejs.rules.slice(1),
  caseStudies: djangoOrNodejs.caseStudies.slice(1),
  questions: djangoOrNodejs.questions.map((each) =>
    each.key === question.key ? ({ ...each, choices: each.choices?.slice(0, -1) } as typeof each) : each,
  ),
}

test.each([
  ['as they were once', withRemoved(draft, djangoOrNodejs)],
  ['as what removed them has it', removedBy(draft, diff(djangoOrNodejs, draft))],
])('elements that were removed are called %s', (_, all) => {
  const names = namesIn(all, 'en')
  expect(names.rule(rule.key)).toBe(text(rule.description))
  expect(names.caseStudy(study.key)).toBe(text(study.title))
  expect(names.choice(question.key, choice.key)).toBe(text(choice.label))
  expect(all.rules).toHaveLength(djangoOrNodejs.rules.length)
})

test('what is there is called as it is now', () => {
  const renamed = { ...draft, rules: draft.rules.map((each) => ({ ...each, description: { en: 'Now' } })) }
  const [next] = renamed.rules
  expect(namesIn(withRemoved(renamed, djangoOrNodejs), 'en').rule(next!.key)).toBe('Now')
})

test('a document of which nothing was removed is itself', () => {
  expect(withRemoved(djangoOrNodejs, draft)).toBe(djangoOrNodejs)
  expect(removedBy(djangoOrNodejs, diff(draft, djangoOrNodejs))).toBe(djangoOrNodejs)
})
