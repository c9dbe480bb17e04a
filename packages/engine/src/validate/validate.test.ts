import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decide } from '../decide/decide.ts'
import { compile } from '../decide/model.ts'
import type { Json, ModelDocument } from '../document.ts'
import { models } from '../../testing/arbitraries.ts'
import { frozen, numbersIn } from '../../testing/close.ts'
import { damaged, pointers, replaced } from '../../testing/damage.ts'
import { single } from '../../testing/model.ts'
import { valueAt } from '../../testing/places.ts'
import { property } from '../../testing/property.ts'
import { broken } from '../../testing/rich.ts'
import { InvalidError } from '../problem.ts'
import { validate, validated } from './validate.ts'

const places = (document: unknown) => validate(document).map(({ pointer, code }) => `${pointer} ${code}`)

describe('validate never throws, never alters, and its word counts', () => {
  const wellFormed = (document: unknown) => {
    const problems = validate(frozen(document))
    for (const { pointer, code, message } of problems) {
      expect(pointer).toMatch(/^(\/|$)/)
      expect(code).toMatch(/^[a-zA-Z]+$/)
      expect(message).toMatch(/^.+\.$/s)
      const parent = pointer.slice(0, Math.max(pointer.lastIndexOf('/'), 0))
      expect({ pointer, in: typeof valueAt(document, parent) }).toEqual({
        pointer,
        in: pointer === '' ? expect.anything() : 'object',
      })
    }
    return problems
  }

  property(
    'on any JSON: problems that point into it',
    [fc.jsonValue()],
    (document) => {
      expect(wellFormed(document).length).toBeGreaterThan(0)
    },
    120,
  )

  property('on legal models: nothing wrong', [models().map(frozen)], (document) => {
    expect(validate(document)).toEqual([])
  })

  property(
    'damaged models: either problems are listed, or the model decides',
    [damaged],
    (document) => {
      if (wellFormed(document).length > 0) expect(() => compile(validated(document))).toThrow(InvalidError)
      else expect(numbersIn(decide(compile(document as never), {})).every(Number.isFinite)).toBe(true)
    },
    300,
  )
})

describe('one mistake is listed once', () => {
  const byName =
    /\/(when|showIf|answers|priorities|title|description|disclosure|name|summary|group|rationale|section|text|help|unit|label|reason)(\/|$)/
  const objects = (document: unknown) =>
    ['', ...pointers(document)].filter((pointer) => {
      const value = pointer === '' ? document : valueAt(document, pointer)
      return typeof value === 'object' && value !== null && !Array.isArray(value) && !byName.test(pointer)
    })

  property(
    'an unknown field is the only problem of a model that is fine otherwise',
    [models().chain((document) => fc.tuple(fc.constant(document), fc.constantFrom(...objects(document))))],
    ([document, place]) => {
      expect(places(replaced(document as unknown as Json, `${place}/unknown`, 1))).toEqual([
        `${place}/unknown unknownField`,
      ])
    },
    120,
  )
  test('a question with an unknown field is still there for the rules that read it', () => {
    expect(places(broken(['/questions/0/colour', 'red']))).toEqual(['/questions/0/colour unknownField'])
  })
})

describe('all problems are listed at once', () => {
  test.each<{ case: string; changes: [string, unknown?][]; told: string[] }>([
    {
      case: 'shape and meaning, in different parts',
      changes: [
        ['/slug', 'A'],
        ['/rules/0/when', null],
        ['/caseStudies/0/option', 'x'],
        ['/scenarios/0/answers/go', 1],
      ],
      told: [
        '/slug pattern',
        '/rules/0/when literal',
        '/caseStudies/0/option unknownReference',
        '/scenarios/0/answers/go answer',
      ],
    },
    {
      case: 'two in one rule: an unknown field and a wrong condition',
      changes: [
        ['/rules/0/colour', 'red'],
        ['/rules/0/when', { var: 'nope' }],
      ],
      told: ['/rules/0/colour unknownField', '/rules/0/when/var unknownQuestion'],
    },
    {
      case: 'two in one option: an unknown field and a missing text',
      changes: [
        ['/options/0/colour', 'red'],
        ['/options/0/name', { de: 'x' }],
      ],
      told: ['/options/0/colour unknownField', '/options/0/name missingText'],
    },
    {
      case: 'an unknown field of one option, a missing text of the next: each in its place',
      changes: [
        ['/options/0/colour', 'red'],
        ['/options/1/name', { de: 'x' }],
      ],
      told: ['/options/0/colour unknownField', '/options/1/name missingText'],
    },
    {
      case: 'an unknown field of a question, and a scenario that does not fit another one',
      changes: [
        ['/questions/4/colour', 'red'],
        ['/scenarios/0/answers/go', 'yes'],
      ],
      told: ['/questions/4/colour unknownField', '/scenarios/0/answers/go answer'],
    },
    {
      case: 'a wrong letter and an unknown field',
      changes: [
        ['/title/en', '\u0000'],
        ['/colour', 1],
      ],
      told: ['/title/en characters', '/colour unknownField'],
    },
    {
      case: 'two in one question of its meaning',
      changes: [['/questions/0', { ...single('team', {}), effects: [], showIf: 5 }]],
      told: ['/questions/0/choices choices', '/questions/0/effects effects', '/questions/0/showIf conditionType'],
    },
  ])('$case', ({ changes, told }) => {
    expect(places(broken(...changes))).toEqual(expect.arrayContaining(told))
  })
  test('deciding names them too', () => {
    const document = broken(['/slug', 'A'], ['/rules/0/when', null]) as ModelDocument
    expect(() => compile(validated(document))).toThrow(
      expect.objectContaining({ problems: validate(document), name: 'InvalidError' }),
    )
  })
})
