import type { ModelDocument } from '@verdict/engine'
import { type Difference, diff } from '@verdict/engine/review'
import { models } from '@verdict/engine/testing/arbitraries'
import { edited, edits } from '@verdict/engine/testing/edits'
import { djangoOrNodejs } from '@verdict/starter-models'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { locales, namesIn, wordingIn } from './index.ts'
import { named } from './testing/subject.ts'

const times = Number(process.env.RUNS ?? 1)
const seed = Number(process.env.SEED ?? 20261124)

/** Two versions of a model, with names that are neither keys nor words of a sentence. */
const versions = fc
  .tuple(models(), edits(6), fc.double({ min: 0.001, max: 9.99, noNaN: true }))
  .map(([model, changes, weight]): [ModelDocument, ModelDocument] => {
    const changed = edited(model, changes)
    const [criterion] = changed.criteria
    if (criterion) criterion.weight = weight
    return [named(model), named(changed)]
  })

const NAMED: { [list: string]: 'name' | 'text' | 'description' | 'title' } = {
  options: 'name',
  criteria: 'name',
  questions: 'text',
  rules: 'description',
  caseStudies: 'title',
  scenarios: 'description',
}

/** The names of the elements on a path, read from the document. */
function knownBy({ path: [list = '', id = '', member, key] }: Difference, document: ModelDocument): string[] {
  const called = (list: string, key: string) => {
    const elements = document[list as 'options'] as unknown as { [name: string]: { [locale: string]: string } }[]
    const text = (Array.isArray(elements) ? elements : []).find((each) => (each.key as unknown) === key)?.[
      NAMED[list] as string
    ]
    return text ? [(text.en ?? (Object.values(text)[0] as string)).replace(/\.$/, '')] : []
  }
  if (list === 'ratings') {
    const [option = '', criterion = ''] = id.split('/')
    return id === '' ? [] : [...called('options', option), ...called('criteria', criterion)]
  }
  const choices = document.questions.find((question) => question.key === id)?.choices
  const choice = list === 'questions' && member === 'choices' ? choices?.find((each) => each.key === key) : undefined
  return [...called(list, id), ...(choice ? [Object.values(choice.label)[0] as string] : [])]
}

describe.each(locales)('in %s', (locale) => {
  const say = wordingIn(locale)
  const written = new Intl.NumberFormat(locale === 'en' ? 'en-GB' : locale, { maximumSignificantDigits: 17 })

  const holds = ([before, after]: [ModelDocument, ModelDocument]) => {
    const [old, young] = [namesIn(before, 'en'), namesIn(after, 'en')]
    const found = diff(before, after)
    for (const difference of found) {
      const { kind, path } = difference
      const sentence = say.difference(difference, old, young)
      const [document, names] = kind === 'removed' ? [before, old] : [after, young]
      const place = say.place(path, names)
      for (const said of [sentence, place]) {
        // Neither the name of a member in the file nor the value of an inherited member may appear.
        expect(said).not.toMatch(/undefined|null|NaN|function|\[object|\b[a-z]+[A-Z][a-z]+/)
        for (const name of knownBy(difference, document)) expect(said).toContain(name)
      }
      if (kind === 'changed' && typeof difference.before === 'number' && typeof difference.after === 'number') {
        const [was, is] = [written.format(difference.before), written.format(difference.after)]
        const at = sentence.lastIndexOf(is)
        const longest = was.length > is.length ? was : is
        // A sentence has room for 62 characters, which may be two quotes and a number: not for 5e-324.
        if (longest.length > 62) expect(sentence).not.toContain(longest)
        else if (longest.length <= 60) {
          expect(at, sentence).toBeGreaterThan(-1)
          expect(sentence.lastIndexOf(was, at - 1), sentence).toBeGreaterThan(-1)
        }
      }
      if (kind === 'added' || kind === 'removed') {
        const reverse = { ...difference, kind: kind === 'added' ? ('removed' as const) : ('added' as const) }
        expect(
          say.difference({ ...reverse, before: difference.after, after: difference.before } as Difference, young, old),
        ).not.toBe(sentence)
      }
    }
    // Differences in two places have two sentences.
    const places = found.map(({ path }) => path.join('\n'))
    expect(new Set(found.map(({ path, kind }) => say.place(path, kind === 'removed' ? old : young) + kind)).size).toBe(
      new Set(places.map((path, i) => path + found[i]?.kind)).size,
    )
  }

  test(
    'each difference is described with its element',
    () => {
      fc.assert(fc.property(versions, holds), { numRuns: 200 * times, seed })
    },
    times * 60_000,
  )

  test('every member of a document has a name in this language', () => {
    const members = new Set<string>()
    const walk = (value: unknown, within: string) => {
      if (Array.isArray(value)) for (const each of value) walk(each, within)
      else if (typeof value === 'object' && value !== null)
        for (const [member, each] of Object.entries(value)) {
          if (['answers', 'priorities', 'when', 'showIf', 'effects', 'sources'].includes(within)) continue
          if (!/^[a-z]{2}$/.test(member) && member !== 'key' && member !== 'format') members.add(member)
          walk(each, member)
        }
    }
    walk(djangoOrNodejs, '')
    const names = namesIn(djangoOrNodejs, locale)
    const raw = [...members].filter((member) => member !== 'option' && member !== 'criterion')
    const unnamed = raw.filter((member) => /[a-z][A-Z]/.test(say.place([member], names)))
    expect(unnamed).toEqual([])
  })

  test('a term of the glossary is named by its words', () => {
    const glossary = [{ key: 'orm', term: { en: 'ORM' }, meaning: { en: 'Tables as objects' } }]
    const names = namesIn({ ...djangoOrNodejs, glossary }, locale)
    const [added, explained, moved] = [
      say.difference({ kind: 'added', path: ['glossary', 'orm'], pointer: '/glossary/0' }, names, names),
      say.difference(
        { kind: 'changed', path: ['glossary', 'orm', 'meaning', 'en'], pointer: '', before: 'A', after: 'B' },
        names,
        names,
      ),
      say.difference({ kind: 'reordered', path: ['glossary'], pointer: '/glossary' }, names, names),
    ]
    const { kind, meaning, order } = {
      en: { kind: 'term “ORM”', meaning: 'explanation (English)', order: 'order of the glossary' },
      es: { kind: 'el término «ORM»', meaning: 'explicación (inglés)', order: 'orden de los términos' },
      ca: { kind: 'el terme «ORM»', meaning: 'explicació (anglès)', order: 'ordre: els termes' },
    }[locale as 'en' | 'es' | 'ca']
    expect(added.toLowerCase()).toContain(kind.toLowerCase())
    expect(explained).toContain(meaning)
    expect(moved).toContain(order)
  })

  test('values that look the same are not described as a change', () => {
    const names = namesIn(djangoOrNodejs, locale)
    const change = (before: string, after: string) =>
      say.difference({ kind: 'changed', path: ['title', 'en'], pointer: '/title/en', before, after }, names, names)
    const [composed, decomposed] = ['Café', 'Cafe\u0301']
    expect(change(composed, decomposed)).not.toContain(composed)
    expect(change('One  two', 'One two')).not.toContain('two')
    expect(change('Yes.', 'Yes')).not.toContain('Yes')
  })

  test('numbers that are too long for a sentence are not written out, wherever they stand', () => {
    const names = namesIn(djangoOrNodejs, locale)
    const [[criterion], [scenario], [rate]] = [
      djangoOrNodejs.criteria.map(({ key }) => key),
      djangoOrNodejs.scenarios.map(({ key }) => key),
      djangoOrNodejs.questions.flatMap(({ key, type }) => (type === 'number' ? [key] : [])),
    ] as [[string], [string], [string]]
    for (const path of [
      ['criteria', criterion, 'weight'],
      ['scenarios', scenario, 'answers', rate],
    ]) {
      const change = (before: number, after: number) =>
        say.difference({ kind: 'changed', path, pointer: '', before, after }, names, names)
      expect(change(5e-324, 3)).not.toMatch(/000|3/)
      expect(change(3, 1e80)).not.toMatch(/000|3/)
      expect(change(3, 7)).toMatch(/3.*7/)
    }
  })

  test('answers and winners of scenarios are described in the client’s words', () => {
    const names = namesIn(djangoOrNodejs, locale)
    const [scenario] = djangoOrNodejs.scenarios.map(({ key }) => key) as [string]
    const at = (...rest: string[]) => ['scenarios', scenario, ...rest]
    const team = {
      kind: 'changed',
      pointer: '',
      path: at('answers', 'team'),
      before: 'python',
      after: 'javascript',
    } as const
    expect(say.difference(team, names, names)).toContain(names.choice('team', 'javascript'))
    const winner = {
      kind: 'changed',
      pointer: '',
      path: at('expect', 'winner'),
      before: 'django',
      after: 'nodejs',
    } as const
    expect(say.difference(winner, names, names)).toContain('Node.js')
    expect(say.difference(winner, names, names)).not.toContain('nodejs')
  })
})
