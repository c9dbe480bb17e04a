import type { Json } from '@verdict/engine'
import { compileCondition, variablesOf } from '@verdict/engine/validate'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { examples } from '../testing/examples.ts'
import { answers, conditions, drafts, questions } from './arbitrary-conditions.ts'
import {
  type Direction,
  groupOf,
  insertedAt,
  movedAt,
  partAt,
  partOf,
  partsIn,
  placedAt,
  rejoinedAt,
  removedAt,
  spelledOutIn,
  turnedAt,
  writtenAt,
} from './edit.ts'
import { problemsByPart } from './part-problems.ts'
import { type Address, addressName, type Part } from './part.ts'
import { read } from './read.ts'
import { OPERATORS_OF } from './operators.ts'
import { reoperated, writtenFor } from './write.ts'

const known = new Map(questions.map((question) => [question.key, question]))
const facts = variablesOf(questions)
const compiled = (condition: Json) => compileCondition(condition, facts, '', [])
const everyGroup = (whole: Part) => new Set(partsIn(whole).map(({ address }) => addressName(address)))
/** As it is read while every group is worked on. */
const opened = (condition: Json) => read(condition, known, everyGroup(read(condition, known)))

const MARK: Json = { '==': [{ var: 'one' }, 'c'] }
const any = fc.nat()
const at = (whole: Part, pick: number) => {
  const parts = partsIn(whole)
  return parts[pick % parts.length] as (typeof parts)[number]
}

/** The parts that neither hold a place nor lie in it. */
const apartFrom = (whole: Part, address: Address) =>
  partsIn(whole).filter(
    (each) =>
      !each.address.every((step, i) => i >= address.length || step === address[i]) ||
      (each.address.length === address.length && addressName(each.address) !== addressName(address)),
  )

test('writing one line leaves the JSON of every other part the very object that it was', () => {
  fc.assert(
    fc.property(drafts, any, (draft, pick) => {
      const whole = read(draft, known)
      const { address } = at(whole, pick)
      const after = writtenAt(whole, address, MARK)
      expect(partAt(after, address)?.json).toBe(MARK)
      for (const other of apartFrom(whole, address)) {
        const kept = partAt(after, other.address)
        expect(kept?.json).toBe(other.part.json)
        // It is there in what is stored, and not only in the tree.
        expect(JSON.stringify(after.json)).toContain(JSON.stringify(other.part.json))
      }
      // Put back, it is the document of before, byte for byte.
      const back = writtenAt(after, address, partAt(whole, address)?.json as Json)
      expect(JSON.stringify(back.json)).toBe(JSON.stringify(draft))
    }),
    examples(500, 3),
  )
}, 60_000)

test('another value for one comparison is all that changes', () => {
  fc.assert(
    fc.property(conditions, any, (condition, pick) => {
      const whole = read(condition, known)
      const { part, address } = at(whole, pick)
      if (part.kind !== 'comparison' || part.values.length !== 1) return
      const [value] = part.values
      const other = typeof value === 'boolean' ? !value : typeof value === 'number' ? value + 1 : 'zzz'
      const json = part.withValues([other])
      const back = read(json, known)
      expect(back).toMatchObject({ kind: 'comparison', question: part.question, values: [other] })
      if (back.kind === 'comparison') expect(back.operator).toBe(part.operator)
      expect(JSON.stringify(part.withValues([value as Json]))).toBe(JSON.stringify(part.json))
      const after = writtenAt(whole, address, json).json
      expect(JSON.stringify(after).length - JSON.stringify(condition).length).toBe(
        JSON.stringify(json).length - JSON.stringify(part.json).length,
      )
    }),
    examples(500, 4),
  )
}, 60_000)

test('a line is added, and taken away again without a trace', () => {
  fc.assert(
    fc.property(drafts, any, any, (draft, pick, place) => {
      const whole = opened(draft)
      const { part, address } = at(whole, pick)
      if (part.kind !== 'group') return
      const index = place % (part.parts.length + 1)
      const after = insertedAt(whole, address, index, partOf(null))
      const again = read(after.json, known, spelledOutIn(after))
      expect(partAt(again, [...address, index])?.kind).toBe('hole')
      if (part.parts.length === 0) return
      const removed = removedAt(again, [...address, index])
      expect(read(removed?.json as Json, known, everyGroup(whole))).toMatchObject({
        kind: whole.kind,
        json: expect.anything(),
      })
      const lines = (each: Part) => partsIn(each).map(({ part }) => (part.kind === 'group' ? part.join : part.json))
      // Read with the same groups open: one written around its only line would be opened a level further.
      expect(lines(read(removed?.json as Json, known, spelledOutIn(whole)))).toEqual(lines(whole))
    }),
    examples(400, 5),
  )
}, 60_000)

test('moving a line loses and changes nothing', () => {
  fc.assert(
    fc.property(drafts, any, fc.constantFrom<Direction[]>('up', 'down', 'in', 'out'), (draft, pick, direction) => {
      const whole = opened(draft)
      const { part, address } = at(whole, pick)
      const moved = movedAt(whole, address, direction)
      expect(partAt(moved.whole, moved.address)?.json).toBe(part.json)
      const lines = (each: Part) =>
        partsIn(each)
          .filter(({ part }) => part.kind !== 'group')
          .map(({ part }) => JSON.stringify(part.json))
          .sort()
      expect(lines(moved.whole)).toEqual(lines(whole))
      const again = read(moved.whole.json, known, spelledOutIn(moved.whole))
      expect(JSON.stringify(partAt(again, moved.address)?.json)).toBe(JSON.stringify(part.json))
    }),
    examples(500, 6),
  )
}, 60_000)

test('a group that takes the place of the one around it stays a group', () => {
  const whole = opened({ '!': [{ '!': [{ and: { and: [MARK] } }] }] })
  const moved = movedAt(whole, [0, 0], 'out')
  expect(moved.whole.json).toEqual({ '!': [{ or: [{ and: [MARK] }] }] })
  expect(partAt(read(moved.whole.json, known, spelledOutIn(moved.whole)), moved.address)).toMatchObject({ join: 'all' })
})

test('the opposite is true exactly where the line was false, and what is around it stays', () => {
  fc.assert(
    fc.property(conditions, any, answers, (condition, pick, given) => {
      const whole = read(condition, known)
      const { part, address } = at(whole, pick)
      const after = turnedAt(whole, address, known)
      const [before, turned] = [part.json, partAt(after, address)?.json as Json].map((each) =>
        compiled(each)?.run(given as never),
      )
      expect(turned).toBe(before === undefined ? undefined : !before)
      for (const other of apartFrom(whole, address)) expect(partAt(after, other.address)?.json).toBe(other.part.json)
    }),
    examples(500, 7),
  )
}, 60_000)

test('another way of joining keeps every part', () => {
  fc.assert(
    fc.property(drafts, any, fc.constantFrom('all', 'any', 'none', 'notAll' as const), (draft, pick, join) => {
      const whole = opened(draft)
      const { part, address } = at(whole, pick)
      if (part.kind !== 'group' || part.parts.length === 0) return
      const after = rejoinedAt(whole, address, join)
      expect(partAt(after, address)).toMatchObject({ join, parts: part.parts.map(({ json }) => ({ json })) })
      for (const { part: line } of partsIn(whole))
        if (line.kind !== 'group') expect(JSON.stringify(after.json)).toContain(JSON.stringify(line.json))
    }),
    examples(400, 8),
  )
}, 60_000)

test('a group of one line is that line', () => {
  const whole = read({ and: [MARK, { or: [MARK] }] }, known)
  const moved = movedAt(whole, [1, 0], 'out')
  expect(moved).toMatchObject({ address: [1], whole: { json: { and: [MARK, MARK] } } })
  expect(removedAt(whole, [1, 0])?.json).toEqual({ and: [MARK] })
  expect(removedAt(groupOf('all', [partOf(MARK)]), [0])).toBeUndefined()
})

describe('every complete sentence that an edit can make compiles', () => {
  const given: { [type: string]: Json[] } = {
    single: ['a'],
    scale: ['b'],
    multi: ['a', 'c'],
    boolean: [true],
    number: [3],
  }
  const cases = questions.flatMap((question) =>
    OPERATORS_OF[question.type].flatMap((from) =>
      OPERATORS_OF[question.type].map((to) => ({ key: question.key, from, to })),
    ),
  )
  test.each(cases)('$key: $from becomes $to', ({ key, from, to }) => {
    const question = known.get(key) as (typeof questions)[number]
    const values = (given[question.type] as Json[]).slice(0, key === 'more' ? 1 : 2)
    const first = reoperated({ question: key, operator: 'is', values }, from, question)
    const next = reoperated(first, to, question)
    // What has no value yet gets one, as somebody would type it.
    const complete = { ...next, values: next.values.map((value) => value ?? (values[0] as Json)) }
    if (complete.values.length === 0 && to !== 'isNoneOfThem') complete.values = values
    expect(compiled(writtenFor(complete, question)), JSON.stringify(writtenFor(complete, question))).toBeDefined()
    const read_ = read(writtenFor(next, question), known)
    expect(read_.kind).toBe('comparison')
  })
})

test('every problem of the compiler stands at one part, and a line without problem compiles by itself', () => {
  fc.assert(
    fc.property(drafts, fc.boolean(), (draft, open) => {
      const whole = open ? opened(draft) : read(draft, known)
      const problems = problemsByPart(whole, questions)
      expect(problems.size === 0).toBe(compiled(draft) !== undefined)
      const parts = partsIn(whole)
      for (const name of problems.keys()) expect(parts.some(({ address }) => addressName(address) === name)).toBe(true)
      for (const { part, address } of parts)
        if (part.kind === 'comparison')
          expect(problems.has(addressName(address)), JSON.stringify(part.json)).toBe(compiled(part.json) === undefined)
    }),
    examples(500, 9),
  )
}, 60_000)

test('what is dragged beside a line is there, and nothing else has moved, changed or gone', () => {
  const leaves = (whole: Part) =>
    partsIn(whole)
      .filter(({ part }) => part.kind !== 'group')
      .map(({ part }) => JSON.stringify(part.json))
  fc.assert(
    fc.property(drafts, any, any, fc.boolean(), (draft, one, other, after) => {
      const whole = opened(draft)
      const [from, to] = [at(whole, one), at(whole, other)]
      const { whole: moved, address } = placedAt(whole, from.address, to.address, after)
      if (moved === whole) return
      expect(partAt(moved, address)?.json).toBe(from.part.json)
      expect(leaves(moved).sort()).toEqual(leaves(whole).sort())
      const rest = (of: Part, gone: Address) => leaves(removedAt(of, gone) ?? partOf(null))
      expect(rest(moved, address)).toEqual(rest(whole, from.address))
      const beside = [...address.slice(0, -1), (address.at(-1) as number) + (after ? -1 : 1)]
      // A group that was written anew around what left it is another.
      if (to.part.kind !== 'group') expect(partAt(moved, beside)?.json).toBe(to.part.json)
    }),
  )
})

test('a group does not go into itself, and the whole goes nowhere', () => {
  const whole = opened({ and: [{ or: [MARK, MARK] }, MARK] })
  expect(placedAt(whole, [0], [0, 1], true).whole).toBe(whole)
  expect(placedAt(whole, [], [0], true).whole).toBe(whole)
  expect(placedAt(whole, [0, 0], [1], true).address).toEqual([2])
  expect(placedAt(whole, [1], [0, 0], false).address).toEqual([0, 0])
})
