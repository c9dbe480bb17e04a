import { describe, expect, test } from 'vitest'
import { exclude, model, multi, rule, single, yesNo } from '../../testing/model.ts'
import type { Answers, ModelDocument } from '../document.ts'
import { candidatesOf, excludedOptions } from './exclude.ts'
import { compile } from './model.ts'
import { situation } from './situation.ts'

const document = model({
  options: { a: [5, 5], b: [5, 5], c: [5, 5] },
  questions: [
    single('team', {
      js: [exclude('a', 'no Python')],
      py: [exclude('c', 'no JavaScript'), exclude('c', 'nobody to run it')],
    }),
    multi('needs', { live: [exclude('b', 'not live')], offline: [exclude('b', 'not offline'), exclude('a', 'heavy')] }),
    yesNo('large', {}, { showIf: { '==': [{ var: 'team' }, 'js'] } }),
  ],
  rules: [
    rule(
      'none',
      { and: [{ var: 'large' }, { in: ['live', { var: 'needs' }] }] },
      exclude('c', 'too large'),
      exclude('a', 'too large'),
    ),
  ],
})

function outcome(answers: Answers, of: ModelDocument = document) {
  const compiled = compile(of)
  const { fired } = situation(compiled, answers)
  return {
    left: candidatesOf(compiled, fired).map((o) => of.options[o]?.key),
    out: excludedOptions(compiled, fired).map(({ option, reasons }) => ({
      option,
      reasons: reasons.map(({ source, reason }) => `${source} ${reason.en}`),
    })),
  }
}

describe('which options are left, and why the others are not', () => {
  test.each<{ case: string; answers: Answers; left: string[]; out: { [option: string]: string[] } }>([
    { case: 'nothing is answered', answers: {}, left: ['a', 'b', 'c'], out: {} },
    { case: 'one choice', answers: { team: 'js' }, left: ['b', 'c'], out: { a: ['answer:team no Python'] } },
    {
      case: 'one choice with two reasons',
      answers: { team: 'py' },
      left: ['a', 'b'],
      out: { c: ['answer:team no JavaScript', 'answer:team nobody to run it'] },
    },
    {
      case: 'two choices of one question, each with its reason',
      answers: { needs: ['offline', 'live'] },
      left: ['c'],
      out: { a: ['answer:needs heavy'], b: ['answer:needs not live', 'answer:needs not offline'] },
    },
    {
      case: 'answers and a rule: every option is out, reasons in document order',
      answers: { team: 'js', needs: ['live'], large: true },
      left: [],
      out: {
        a: ['answer:team no Python', 'rule:none too large'],
        b: ['answer:needs not live'],
        c: ['rule:none too large'],
      },
    },
    {
      case: 'an answer to a hidden question fires no rule',
      answers: { team: 'py', needs: ['live'], large: true },
      left: ['a'],
      out: { b: ['answer:needs not live'], c: ['answer:team no JavaScript', 'answer:team nobody to run it'] },
    },
    { case: 'none of several choices', answers: { needs: [] }, left: ['a', 'b', 'c'], out: {} },
  ])('$case', ({ answers, left, out }) => {
    const found = outcome(answers)
    expect(found.left).toEqual(left)
    expect(found.out).toEqual(Object.entries(out).map(([option, reasons]) => ({ option, reasons })))
  })

  test('a reason keeps its languages', () => {
    const reason = { en: 'old', es: 'viejo' }
    const compiled = compile(model({ rules: [rule('r', true, { type: 'exclude', option: 'nodejs', reason })] }))
    const { fired } = situation(compiled, {})
    expect(excludedOptions(compiled, fired)).toEqual([{ option: 'nodejs', reasons: [{ source: 'rule:r', reason }] }])
  })

  test('an option with an odd key is told apart from what every object has', () => {
    const odd = model({
      options: { constructor: [5, 5], b: [5, 5] },
      rules: [rule('r', true, exclude('constructor'))],
    })
    expect(outcome({ go: true }, odd)).toEqual({
      left: ['b'],
      out: [{ option: 'constructor', reasons: ['rule:r out'] }],
    })
  })
})
