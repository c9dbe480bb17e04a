import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { answersTo, decisions } from '../../testing/arbitraries.ts'
import { exclude, model, multi, rate, single, yesNo } from '../../testing/model.ts'
import { property } from '../../testing/property.ts'
import { decide } from '../decide/decide.ts'
import { compile } from '../decide/model.ts'
import { isTooClose } from '../decide/strength.ts'
import type { Answers, ModelDocument, Priorities } from '../document.ts'
import { ownMember } from '../own-member.ts'
import { decidingDifference, type Taken } from './deciding-difference.ts'

/** Node.js wins. */
const nodejs = rate('nodejs', 'speed', 4)
/** Node.js wins where there are two of these; one makes a tie. */
const half = rate('nodejs', 'speed', 0.7)

const between = (document: ModelDocument, yours: Answers, theirs: Answers) =>
  decidingDifference(compile(document), { answers: yours }, { answers: theirs })
const differs = (...questions: string[]) => ({ kind: 'differs', questions, priorities: false })

describe('why two people come to different verdicts', () => {
  test('is the one answer that explains it, among others that differ too', () => {
    const document = model({
      questions: [yesNo('a', { yes: [], no: [] }), yesNo('b', { no: [nodejs] }), yesNo('c', {})],
    })
    expect(between(document, { a: true, b: true, c: true }, { a: false, b: false, c: false })).toEqual(differs('b'))
  })

  test('is two answers together where no one of them is enough', () => {
    const document = model({ questions: [yesNo('a', { no: [half] }), yesNo('b', { no: [half] }), yesNo('c', {})] })
    const [yes, no]: [Answers, Answers] = [
      { a: true, b: true, c: true },
      { a: false, b: false, c: false },
    ]
    expect(between(document, yes, no)).toEqual(differs('a', 'b'))
    // One of them makes a tie, on either way.
    expect(between(document, no, yes)).toEqual(differs('a', 'b'))
  })

  test('is, of several, the one that moves the lead furthest', () => {
    const document = model({
      questions: [yesNo('a', { no: [rate('nodejs', 'speed', 3)] }), yesNo('b', { no: [nodejs] })],
    })
    expect(between(document, { a: true, b: true }, { a: false, b: false })).toEqual(differs('b'))
  })

  test('can be an answer that one of them left open', () => {
    const document = model({ questions: [single('team', { py: [], js: [nodejs] }), yesNo('b', {})] })
    expect(between(document, { b: true }, { b: true, team: 'js' })).toEqual(differs('team'))
    expect(between(document, { b: true, team: 'js' }, { b: true, team: null })).toEqual(differs('team'))
  })

  test('can be what an answer knocks out', () => {
    const document = model({ questions: [yesNo('a', { no: [exclude('django')] }), yesNo('b', {})] })
    expect(between(document, { a: true, b: true }, { a: false, b: true })).toEqual(differs('a'))
  })

  test('is nothing where the same is ahead, whatever was answered', () => {
    const document = model({ questions: [yesNo('a', { yes: [], no: [] }), multi('needs', { x: [], y: [] })] })
    expect(between(document, { a: true, needs: ['x', 'y'] }, { a: false, needs: ['y', 'x'] })).toEqual({ kind: 'same' })
  })

  test('is unknown where one of them answered nothing', () => {
    const document = model({ questions: [yesNo('a', { no: [nodejs] })] })
    expect(between(document, { a: true }, {})).toEqual({ kind: 'unknown' })
  })

  test('stops at a bounded number of combinations', () => {
    const questions = Array.from({ length: 60 }, (_, i) => yesNo(`q${i}`, { no: [rate('nodejs', 'speed', 0.05)] }))
    const all = (answer: boolean) => Object.fromEntries(questions.map(({ key }) => [key, answer]))
    expect(between(model({ questions }), all(true), all(false))).toEqual({ kind: 'unknown' })
  })

  const two = decisions().chain((one) =>
    fc.record({
      document: fc.constant({ ...one.document, settings: { ...one.document.settings, samples: 1 } }),
      yours: fc.constant<Taken>(one),
      theirs: fc.record({ answers: answersTo(one.document.questions), priorities: fc.constant<Priorities>({}) }),
    }),
  )
  property(
    'equals an exhaustive search in its size, and gives their outcome',
    [two],
    ({ document, yours, theirs }) => {
      const compiled = compile(document)
      const outcome = ({ answers, priorities }: Taken) => {
        const { status, winner, margin } = decide(compiled, answers, priorities)
        const tie = isTooClose(margin, compiled.settings.tie)
        return status === 'ranked' ? JSON.stringify([tie, tie ? null : winner]) : status
      }
      const found = decidingDifference(compiled, yours, theirs)
      const goal = outcome(theirs)
      if (found.kind === 'unknown') return
      if (found.kind === 'same') return expect(outcome(yours)).toBe(goal)
      const taken = (questions: string[], priorities: boolean): Taken => ({
        answers: {
          ...yours.answers,
          ...Object.fromEntries(questions.map((key) => [key, ownMember(theirs.answers, key) ?? null])),
        },
        priorities: (priorities ? theirs : yours).priorities,
      })
      expect(outcome(taken(found.questions, found.priorities))).toBe(goal)
      // Nothing smaller does, taking one away at a time from whatever could be chosen.
      const keys = document.questions.map(({ key }) => key)
      const size = found.questions.length + (found.priorities ? 1 : 0)
      for (let set = 0; set < 2 ** (keys.length + 1); set++) {
        const chosen = keys.filter((_, i) => set & (1 << i))
        const priorities = Boolean(set & (1 << keys.length))
        if (chosen.length + (priorities ? 1 : 0) >= size) continue
        expect(outcome(taken(chosen, priorities))).not.toBe(goal)
      }
    },
    200,
  )
})
