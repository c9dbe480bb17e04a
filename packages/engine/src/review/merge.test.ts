import { describe, expect, test } from 'vitest'
import type { ModelDocument, Question } from '../document.ts'
import { caseStudy, exclude, model, rule, scenario, single, text, yesNo } from '../../testing/model.ts'
import { merge } from './merge.ts'

type Change = (draft: ModelDocument) => void

const base = model({
  options: { a: [1], b: [2], c: [3] },
  criteria: { speed: 5 },
  disclosure: text('We sell a'),
  questions: [
    single('team', { js: [], py: [] }, { help: text('Who?') }),
    yesNo('alone', {}, { showIf: { '==': [{ var: 'team' }, 'js'] } }),
  ],
  rules: [rule('r', { '==': [{ var: 'team' }, 'js'] }, exclude('c'))],
  estimates: {
    hourlyRate: 80,
    hoursPerWeek: 30,
    currency: 'EUR',
    options: [
      { option: 'a', weeks: [1, 2] },
      { option: 'b', weeks: [3, 4] },
    ],
  },
  caseStudies: [caseStudy('story', 'a')],
  scenarios: [scenario('s', { team: 'js' }, { winner: 'b' })],
  settings: { tie: 3, priorities: { max: 4 } },
})
const after = (...changes: Change[]) => {
  const draft = structuredClone(base)
  for (const change of changes) change(draft)
  return draft
}
const first = <T>(list: readonly T[] | undefined) => list?.[0] as T
const remove = <T extends { key: string }>(list: T[] | undefined, key: string) =>
  list?.splice(
    list.findIndex((each) => each.key === key),
    1,
  )
const moveToFront = <T extends { key: string }>(list: T[], key: string) => list.unshift(...(remove(list, key) as T[]))
const option = (key: string) => ({ key, name: text(key), summary: text('') })

describe('changes that do not touch the same value are joined', () => {
  test.each<{ case: string; yours: Change; theirs: Change }>([
    {
      case: 'two fields of one criterion',
      yours: (d) => (first(d.criteria).weight = 9),
      theirs: (d) => (first(d.criteria).name.en = 'Pace'),
    },
    {
      case: 'two languages of one text',
      yours: (d) => (d.title.de = 'Welches?'),
      theirs: (d) => (d.title.fr = 'Lequel ?'),
    },
    {
      case: 'two ratings of one option',
      yours: (d) => (first(d.ratings).value = 9),
      theirs: (d) => (first(d.ratings).reviewed = '2026'),
    },
    {
      case: 'two fields of one estimate',
      yours: (d) => (first(d.estimates?.options).weeks = [5, 6]),
      theirs: (d) => (first(d.estimates?.options).claims = ['C1']),
    },
    {
      case: 'the rate and an estimate',
      yours: (d) => ((d.estimates as { hourlyRate: number }).hourlyRate = 9),
      theirs: (d) => d.estimates?.options.pop(),
    },
    {
      case: 'two choices of one question',
      yours: (d) => (first(first(d.questions).choices).label.en = 'JS'),
      theirs: (d) => remove(first(d.questions).choices, 'py'),
    },
    {
      case: 'two answers of one scenario',
      yours: (d) => delete first(d.scenarios).answers.team,
      theirs: (d) => (first(d.scenarios).answers.size = 3),
    },
    {
      case: 'two expectations of one scenario',
      yours: (d) => (first(d.scenarios).expect.status = 'ranked'),
      theirs: (d) => (first(d.scenarios).expect.winner = 'a'),
    },
    {
      case: 'two settings, one taken away',
      yours: (d) => delete d.settings?.tie,
      theirs: (d) => (d.settings = { ...d.settings, samples: 9 }),
    },
    {
      case: 'a rule and its effects',
      yours: (d) => (first(d.rules).when = true),
      theirs: (d) => (first(d.rules).effects = []),
    },
    {
      case: 'an optional part taken away and another one brought',
      yours: (d) => delete d.disclosure,
      theirs: (d) => (first(d.questions).section = text('Team')),
    },
    {
      case: 'a field that every object has',
      yours: (d) => (first(d.scenarios).answers.constructor = 'x' as never),
      theirs: (d) => (d.slug = 'new'),
    },
  ])('$case', ({ yours, theirs }) => {
    expect(merge(base, after(yours), after(theirs))).toEqual({ document: after(yours, theirs) })
    expect(merge(base, after(theirs), after(yours))).toEqual({ document: after(yours, theirs) })
  })

  test.each<{ case: string; both: Change }>([
    { case: 'the same edit', both: (d) => (first(d.criteria).weight = 9) },
    { case: 'the same addition', both: (d) => d.options.push(option('d')) },
    { case: 'the same deletion', both: (d) => remove(d.options, 'b') },
    { case: 'the same new order', both: (d) => moveToFront(d.options, 'c') },
  ])('$case on both sides is made once', ({ both }) => {
    expect(merge(base, after(both), after(both))).toEqual({ document: after(both) })
  })
})

describe('conflicts', () => {
  test.each<{ case: string; yours: Change; theirs: Change; at: string; values: object }>([
    {
      case: 'one value changed to two',
      yours: (d) => (first(d.criteria).weight = 9),
      theirs: (d) => (first(d.criteria).weight = 8),
      at: '/criteria/0/weight',
      values: { base: 5, yours: 9, theirs: 8 },
    },
    {
      case: 'one text in one language',
      yours: (d) => (d.title.en = 'A?'),
      theirs: (d) => (d.title.en = 'B?'),
      at: '/title/en',
      values: { base: 'Which one?', yours: 'A?', theirs: 'B?' },
    },
    {
      case: 'a translation made twice',
      yours: (d) => (d.title.de = 'A?'),
      theirs: (d) => (d.title.de = 'B?'),
      at: '/title/de',
      values: { yours: 'A?', theirs: 'B?' },
    },
    {
      case: 'weeks are one value',
      yours: (d) => (first(d.estimates?.options).weeks = [0, 2]),
      theirs: (d) => (first(d.estimates?.options).weeks = [1, 9]),
      at: '/estimates/options/0/weeks',
      values: { base: [1, 2], yours: [0, 2], theirs: [1, 9] },
    },
    {
      case: 'effects are one value',
      yours: (d) => first(d.rules).effects.push(exclude('a')),
      theirs: (d) => first(d.rules).effects.pop(),
      at: '/rules/0/effects',
      values: { base: [exclude('c')], yours: [exclude('c'), exclude('a')], theirs: [] },
    },
    {
      case: 'a condition is one value',
      yours: (d) => (first(d.rules).when = true),
      theirs: (d) => (first(d.rules).when = { '!=': [{ var: 'team' }, 'js'] }),
      at: '/rules/0/when',
      values: { base: { '==': [{ var: 'team' }, 'js'] }, yours: true, theirs: { '!=': [{ var: 'team' }, 'js'] } },
    },
    {
      case: 'a condition under which a question shows is one value too',
      yours: (d) => ((d.questions[1] as Question).showIf = { '!=': [{ var: 'team' }, 'js'] }),
      theirs: (d) => ((d.questions[1] as Question).showIf = { '==': [{ var: 'team' }, 'py'] }),
      at: '/questions/1/showIf',
      values: {
        base: { '==': [{ var: 'team' }, 'js'] },
        yours: { '!=': [{ var: 'team' }, 'js'] },
        theirs: { '==': [{ var: 'team' }, 'py'] },
      },
    },
    {
      case: 'languages are one value',
      yours: (d) => d.locales.push('de'),
      theirs: (d) => d.locales.push('fr'),
      at: '/locales',
      values: { base: ['en'], yours: ['en', 'de'], theirs: ['en', 'fr'] },
    },
    {
      case: 'priorities switched off and changed',
      yours: (d) => (d.settings = { tie: 3, priorities: null }),
      theirs: (d) => (d.settings = { tie: 3, priorities: { max: 5 } }),
      at: '/settings/priorities',
      values: { base: { max: 4 }, yours: null, theirs: { max: 5 } },
    },
    {
      case: 'you deleted what they edited: the place in theirs',
      yours: (d) => remove(d.options, 'b'),
      theirs: (d) => {
        remove(d.options, 'a')
        first(d.options).url = 'https://b.example'
      },
      at: '/options/0',
      values: { base: option('b'), theirs: { ...option('b'), url: 'https://b.example' } },
    },
    {
      case: 'they deleted what you edited: the place in yours',
      yours: (d) => {
        ;(d.options[2] as { url?: string }).url = 'https://c.example'
      },
      theirs: (d) => {
        remove(d.options, 'c')
        remove(d.options, 'a')
      },
      at: '/options/2',
      values: { base: option('c'), yours: { ...option('c'), url: 'https://c.example' } },
    },
    {
      case: 'you deleted a text that they edited',
      yours: (d) => delete d.disclosure,
      theirs: (d) => (d.disclosure = text('We sell b')),
      at: '/disclosure',
      values: { base: text('We sell a'), theirs: text('We sell b') },
    },
    {
      case: 'you deleted a choice that they reworded',
      yours: (d) => remove(first(d.questions).choices, 'py'),
      theirs: (d) => ((first(d.questions).choices?.reverse()[0] as { label: object }).label = text('Python')),
      at: '/questions/0/choices/0',
      values: {
        base: { key: 'py', label: text('py'), effects: [] },
        theirs: { key: 'py', label: text('Python'), effects: [] },
      },
    },
    {
      case: 'you deleted the estimates, they changed one',
      yours: (d) => delete d.estimates,
      theirs: (d) => (first(d.estimates?.options).weeks = [7, 8]),
      at: '/estimates',
      values: { base: base.estimates, theirs: after((d) => (first(d.estimates?.options).weeks = [7, 8])).estimates },
    },
    {
      case: 'two new elements with one key',
      yours: (d) => d.options.push({ ...option('d'), summary: text('x') }),
      theirs: (d) => d.options.push(option('d')),
      at: '/options/3/summary/en',
      values: { yours: 'x', theirs: '' },
    },
    {
      case: 'both reordered',
      yours: (d) => moveToFront(d.options, 'b'),
      theirs: (d) => moveToFront(d.options, 'c'),
      at: '/options',
      values: { base: base.options, yours: ['b', 'a', 'c'].map(option), theirs: ['c', 'a', 'b'].map(option) },
    },
  ])('$case', ({ yours, theirs, at, values }) => {
    expect(merge(base, after(yours), after(theirs))).toEqual({ conflicts: [{ pointer: at, ...values }] })
  })

  test('all of them at once', () => {
    const yours = after(
      (d) => (d.title.en = 'A'),
      (d) => remove(d.caseStudies, 'story'),
      (d) => (first(d.ratings).value = 9),
    )
    const theirs = after(
      (d) => (d.title.en = 'B'),
      (d) => (first(d.caseStudies).option = 'b'),
      (d) => (first(d.ratings).value = 8),
    )
    expect(
      merge(base, yours, theirs)
        .conflicts?.map(({ pointer }) => pointer)
        .sort(),
    ).toEqual(['/caseStudies/0', '/ratings/0/value', '/title/en'])
  })

  test('what you moved and edited and they deleted is one conflict, not also one about the order', () => {
    const yours = after(
      (d) => moveToFront(d.options, 'c'),
      (d) => (first(d.options).url = 'https://c.example'),
    )
    const theirs = after((d) => remove(d.options, 'c'))
    expect(merge(base, yours, theirs).conflicts?.map(({ pointer }) => pointer)).toEqual(['/options/0'])
  })
})

test('terms that two people add to a glossary are joined, and one that both explain anew is a conflict', () => {
  const term = (key: string, meaning: string) => ({ key, term: text(key), meaning: text(meaning) })
  const glossary = [term('orm', 'Tables as objects')]
  const [yours, theirs] = ['cms', 'api'].map((key) => ({ ...base, glossary: [...glossary, term(key, 'What it is')] }))
  const joined = merge({ ...base, glossary }, yours as ModelDocument, theirs as ModelDocument)
  expect(joined.document?.glossary?.map(({ key }) => key).sort()).toEqual(['api', 'cms', 'orm'])
  const explained = ['One way', 'Another'].map((said) => ({ ...base, glossary: [term('orm', said)] }))
  const { conflicts } = merge({ ...base, glossary }, ...(explained as [ModelDocument, ModelDocument]))
  expect(conflicts?.map(({ pointer }) => pointer)).toEqual(['/glossary/0/meaning/en'])
})
