import { djangoOrNodejs } from '@verdict/starter-models'
import { expect, test } from 'vitest'
import { clausesOf } from './explaining/clauses.ts'
import { locales, namesIn, wordingIn } from './index.ts'

test.each(locales)('in %s every choice of the model that ships is a clause, and has a short name', (locale) => {
  const names = namesIn(djangoOrNodejs, locale)
  for (const { key, choices = [] } of djangoOrNodejs.questions) {
    expect(names.short(key).length).toBeLessThanOrEqual(22)
    for (const choice of choices) {
      expect(names.shortChoice(key, choice.key).length).toBeLessThanOrEqual(22)
      expect(names.clause(key, choice.key)).toMatch(/^\p{Ll}.*[^.?!]$/u)
    }
  }
})

const names = namesIn(djangoOrNodejs, 'en')

test.each([
  ['a choice', 'team', 'freelancer', ['a freelancer or an agency builds it']],
  ['yes', 'shared', true, ['it must all be in one language']],
  [
    'several',
    'features',
    ['sensitive', 'app'],
    ['it holds payments or other sensitive data', 'it is an app or behaves like one'],
  ],
  ['none of several', 'features', [], []],
  ['what is not known', 'team', null, []],
  ['a number', 'rate', 60, []],
] as const)('%s as clauses', (_, question, answer, clauses) => {
  expect(clausesOf(question, answer as never, names)).toEqual(clauses)
})

test.each([
  [
    'en',
    'As their result puts it, a freelancer or an agency builds it, it must all be in one language and it holds payments or other sensitive data. Besides, it is an app or behaves like one.',
  ],
  [
    'es',
    'Como dice su resultado, lo construye un freelance o una agencia, se quiere un solo lenguaje y guarda pagos u otros datos sensibles. Además, es una app o se comporta como una.',
  ],
  [
    'ca',
    'Com diu el seu resultat, ho construeix algú pel seu compte o una agència, es vol un sol llenguatge i guarda pagaments o altres dades sensibles. A més, és una app o es comporta com si ho fos.',
  ],
])('in %s what somebody wants is two sentences, or one, or none', (locale, said) => {
  const { wants } = wordingIn(locale)
  const answers = { team: 'freelancer', shared: true, features: ['sensitive', 'app'] }
  const there = namesIn(djangoOrNodejs, locale)
  expect(wants(['team', 'shared', 'features'], answers, there)).toBe(said)
  expect(wants(['team'], answers, there)).toMatch(/^[^.]+\.$/)
  expect(wants([], answers, there)).toBe('')
})

test('a model without clauses and short names says its own texts', () => {
  const [{ short: _, ...first } = djangoOrNodejs.questions[0]!] = djangoOrNodejs.questions
  const choices = first.choices?.map(({ short: _, clause: __, ...choice }) => choice) ?? []
  const plain = namesIn({ ...djangoOrNodejs, questions: [{ ...first, choices }] }, 'en')
  const say = wordingIn('en')
  expect(clausesOf('product', 'api', plain)).toEqual([])
  expect(plain.short('product')).toBe('What are you building?')
  expect(say.shortAnswer('product', 'api', plain)).toBe('A service that other programs call')
  const flip = { changes: [{ question: 'product', to: 'api' }], winner: 'nodejs', margin: 3 }
  expect(say.counterfactual(flip, plain)).toBe(
    'If the answer to “What are you building?” is “A service that other programs call”, Node.js leads by 3.0 points.',
  )
})
