import { compile, type ModelDocument, standing } from '@verdict/engine'
import { diff } from '@verdict/engine/review'
import { validate } from '@verdict/engine/validate'
import { describe, expect, test } from 'vitest'
import { freeKey, keyOf } from '../../ui/free-key.ts'
import { follows } from './keys.ts'
import { renamed } from './renamed.ts'
import { everyKey, namingDocument as document } from './testing/naming-document.ts'
import { usedBy } from './used-by.ts'

/** What comes out of some scenarios: scores by place, so that names do not matter. */
const scoresOf = (model: ModelDocument) => {
  const compiled = compile(model)
  return model.scenarios.slice(-4).map(({ answers, priorities }) => standing(compiled, answers, priorities).scores)
}

describe('a key that is changed', () => {
  test('the document is sound to begin with', () => expect(validate({ ...document, locales: ['en'] })).toEqual([]))

  test.each(everyKey)('%s %s: is changed wherever it stands, and every verdict stays', (list, key) => {
    const before = { ...document, locales: ['en'] }
    const after = renamed(before, list, key, 'quite-another')
    expect(validate(after)).toEqual([])
    expect(scoresOf(after)).toEqual(scoresOf(before))
    expect(renamed(after, list, 'quite-another', key)).toEqual(before)
    expect(diff(before, after).length).toBeGreaterThan(0)
  })

  test('leaves what does not name it the object that it was', () => {
    const after = renamed(document, 'rules', 'all', 'every')
    expect(after.questions).toBe(document.questions)
    expect(after.rules[0]).toBe(document.rules[0])
  })

  test('of one question leaves the choices of another that are called the same', () => {
    const after = renamed(document, 'questions/parts/choices', 'shop', 'store')
    expect(JSON.stringify(after.rules.at(-1)?.when)).toContain('"store"')
    const untouched = renamed(document, 'questions/team/choices', 'shop', 'store')
    expect(untouched).toBe(document)
  })
})

test('what an element is used by is said in words', () => {
  expect(usedBy(document, 'options', 'nodejs')).toMatch(/questions?, .*rules?.* and .*scenarios$/)
  expect(usedBy(document, 'scenarios', 'one')).toBeUndefined()
  expect(usedBy(document, 'questions', 'wage')).toBe('1 rule, 1 scenario and the estimates')
  expect(usedBy(document, 'questions/parts/choices', 'blog')).toBe('1 scenario')
})

test.each([
  { name: 'New option', taken: [], key: 'new-option' },
  { name: 'PostgreSQL', taken: ['postgresql', 'postgresql-2'], key: 'postgresql-3' },
  { name: '¿Cuántos?', taken: [], key: 'cuantos' },
  { name: '北京', taken: ['new'], key: 'new-2' },
  { name: 'Will people see each other’s changes at once?', taken: [], key: 'will-people-see-each-other-s-changes-at' },
])('“$name” beside $taken is $key, and follows its name', ({ name, taken, key }) => {
  expect(freeKey(name, new Set(taken))).toBe(key)
  expect(follows(key, name)).toBe(true)
})

test('a key that somebody chose does not follow the name', () => {
  expect(follows('pg', 'PostgreSQL')).toBe(false)
  expect(follows('postgresql-new', 'PostgreSQL')).toBe(false)
  expect(keyOf('x'.repeat(200)).length).toBeLessThanOrEqual(40)
})
