import { describe, expect, test } from 'vitest'
import { caseStudy, caveat, model, multi, number, recommend, rule, single, yesNo } from '../../testing/model.ts'
import type { Answers, Effect } from '../document.ts'
import { compile } from './model.ts'
import { caseStudies, caveats } from './remarks.ts'
import { situation } from './situation.ts'

const document = model({
  questions: [
    single('team', { js: [caveat('hire'), caveat('train', 'django')], py: [recommend('bank')] }),
    multi('needs', { live: [caveat('sockets', 'nodejs')], offline: [recommend('shop'), recommend('bank')] }),
    number('users', 0, 100, { effects: [caveat('measure')] }),
    yesNo('go'),
    yesNo('later', { yes: [caveat('wait')] }, { showIf: { var: 'go' } }),
  ],
  rules: [
    rule('large', { '>': [{ var: 'users' }, 50] }, caveat('cache'), recommend('news')),
    rule('js', { '==': [{ var: 'team' }, 'js'] }, caveat('lint', 'nodejs')),
  ],
  caseStudies: [
    caseStudy('news', 'django'),
    caseStudy('shop', 'nodejs', { when: { '>': [{ var: 'users' }, 10] } }),
    caseStudy('bank', 'django', { when: { '<': [{ var: 'users' }, 0] } }),
    caseStudy('game', 'nodejs', { when: { '>=': [{ var: 'users' }, 0] } }),
  ],
})
const compiled = compile(document)
const remarks = (answers: Answers) =>
  caveats(compiled, situation(compiled, answers)).map(({ source, option, text }) => [source, option, text.en].join(' '))
const studies = (answers: Answers) => caseStudies(compiled, situation(compiled, answers))

describe('caveats: questions first, then rules, each in document order', () => {
  test.each<{ case: string; answers: Answers; expected: string[] }>([
    { case: 'none without answers', answers: {}, expected: [] },
    {
      case: 'two of one choice, and of the rule that reads it',
      answers: { team: 'js' },
      expected: ['answer:team  hire', 'answer:team django train', 'rule:js nodejs lint'],
    },
    { case: 'of a number, whatever it is', answers: { users: 0 }, expected: ['answer:users  measure'] },
    {
      case: 'of several questions, whatever the order of the answers',
      answers: { users: 60, needs: ['live'], team: 'js' },
      expected: [
        'answer:team  hire',
        'answer:team django train',
        'answer:needs nodejs sockets',
        'answer:users  measure',
        'rule:large  cache',
        'rule:js nodejs lint',
      ],
    },
    { case: 'none of a hidden question', answers: { go: false, later: true }, expected: [] },
    { case: 'of a question that shows', answers: { go: true, later: true }, expected: ['answer:later  wait'] },
  ])('$case', ({ answers, expected }) => {
    expect(remarks(answers)).toEqual(expected)
  })
  test('a caveat without an option has no member `option`', () => {
    const [first] = caveats(compiled, situation(compiled, { users: 1 }))
    expect(Object.keys(first ?? {})).toEqual(['source', 'text'])
  })
  test.each([
    [true, { nextStep: true }],
    [false, {}],
  ])('one whose `nextStep` is %s says so only where it is', (nextStep, said) => {
    const effect = { ...caveat('rent'), nextStep } as Effect
    const rented = compile(model({ questions: [yesNo('shop', { yes: [effect] })] }))
    expect(caveats(rented, situation(rented, { shop: true }))).toEqual([
      { source: 'answer:shop', ...said, text: { en: 'rent' } },
    ])
  })
})

describe('case studies: the recommended ones, then those whose condition is true, each in document order', () => {
  test.each<{ case: string; answers: Answers; expected: string[] }>([
    { case: 'none without answers', answers: {}, expected: [] },
    { case: 'recommended by a choice', answers: { team: 'py' }, expected: ['bank'] },
    { case: 'recommended twice, named once', answers: { team: 'py', needs: ['offline'] }, expected: ['shop', 'bank'] },
    { case: 'by its condition', answers: { users: 0 }, expected: ['game'] },
    { case: 'two by their conditions', answers: { users: 11 }, expected: ['shop', 'game'] },
    { case: 'recommended before what comes before it', answers: { users: 60 }, expected: ['news', 'shop', 'game'] },
    {
      case: 'recommended and true: among the recommended ones only',
      answers: { users: 11, needs: ['offline'] },
      expected: ['shop', 'bank', 'game'],
    },
  ])('$case', ({ answers, expected }) => {
    expect(studies(answers)).toEqual(expected)
  })
})
