import type { ModelDocument } from '@verdict/engine'
import { describe, expect, test } from 'vitest'
import { initialState, differs, type DraftState, joined, received, recovered, settled } from './draft-state.ts'
import { edited } from './history.ts'
import { smallDocument } from './testing/small-document.ts'

const weighed = (weight: number, of = smallDocument, at = 0): ModelDocument => ({
  ...of,
  criteria: of.criteria.map((each, i) => (i === at ? { ...each, weight } : each)),
})
const titled = (en: string, of = smallDocument): ModelDocument => ({ ...of, title: { en } })
const saved = { document: smallDocument, revision: 3 }
const clean = initialState(saved)
const editing = (document: ModelDocument, state = clean): DraftState => ({ ...state, ...edited(state, document) })
const weights = ({ document }: { document: ModelDocument }) => document.criteria.map(({ weight }) => weight)

describe('whether there is something to save', () => {
  test.each([
    ['as it was loaded', clean, false],
    ['edited', editing(weighed(6)), true],
    ['edited back', editing(structuredClone(smallDocument), editing(weighed(6))), false],
    ['sent without a reply', { ...clean, sent: weighed(6) }, true],
    ['contradicted', { ...clean, theirs: { document: weighed(8), revision: 4 } }, true],
  ])('%s: %s', (_, state, expected) => expect(differs(state)).toBe(expected))
})

describe('what the server has', () => {
  test('is joined in where it does not contradict, and is told of with its revisions', () => {
    const next = received(editing(weighed(6)), { document: titled('Theirs'), revision: 5 })
    expect(next).toMatchObject({ revision: 5, theirs: undefined, saved: { title: { en: 'Theirs' } } })
    expect([next.document.title.en, weights(next)[0]]).toEqual(['Theirs', 6])
    expect(next.cameIn).toMatchObject({ from: 3, to: 5, differences: [{ pointer: '/title/en' }] })
  })

  test('adds up while nobody has looked', () => {
    const first = received(editing(weighed(6)), { document: titled('Once'), revision: 4 })
    const second = received(first, { document: weighed(9, titled('Once'), 1), revision: 6 })
    expect(second.cameIn).toMatchObject({ from: 3, to: 6, before: smallDocument })
    expect(second.cameIn?.differences).toHaveLength(2)
  })

  test('waits to be settled where it contradicts; nothing that was typed has moved', () => {
    const mine = editing(weighed(6))
    const theirs = { document: weighed(8), revision: 4 }
    const next = received(mine, theirs)
    expect(next).toMatchObject({ theirs, revision: 3, saved: smallDocument })
    expect(next.document).toBe(mine.document)
  })

  test.each([2, 3])('at revision %d is old: nothing moves', (revision) => {
    const mine = editing(weighed(6))
    expect(received({ ...mine, sent: weighed(6) }, { document: titled('Old'), revision })).toEqual(mine)
  })

  test('may be what was sent without a reply: then it has arrived, and is no contradiction', () => {
    const sent = weighed(6)
    const typedOn = editing(weighed(7), editing(sent))
    const next = received({ ...typedOn, sent }, { document: structuredClone(sent), revision: 4 })
    expect(next).toMatchObject({ theirs: undefined, sent: undefined, revision: 4 })
    expect([weights(next)[0], weights({ document: next.saved })[0], differs(next)]).toEqual([7, 6, true])
    // Had it not been sent, somebody else would have changed the same.
    expect(received(typedOn, { document: structuredClone(sent), revision: 4 }).theirs).toBeDefined()
  })

  test('keeps the identity of what did not change, so that it is not drawn again', () => {
    const next = received(clean, { document: titled('Theirs', structuredClone(smallDocument)), revision: 4 })
    expect(next.document.criteria).toBe(smallDocument.criteria)
  })
})

describe('a contradiction that is settled', () => {
  const waiting = received(editing(weighed(6)), { document: weighed(8), revision: 4 })

  test('grows from theirs from then on, and undo gives way to theirs', () => {
    const next = settled(waiting, weighed(6, weighed(8)))
    expect(next).toMatchObject({ revision: 4, theirs: undefined })
    expect([weights(next)[0], weights({ document: next.saved })[0]]).toEqual([6, 8])
    expect(next.past.map((document) => weights({ document })[0])).toEqual([8])
  })

  test('in their favour leaves nothing to save', () => expect(differs(settled(waiting, weighed(8)))).toBe(false))

  test('without one nothing changes', () => expect(settled(clean, weighed(9))).toBe(clean))
})

describe('edits that the device kept', () => {
  const kept = (document: ModelDocument, more = {}) => ({
    key: 'k',
    at: 1_000,
    open: false,
    value: { document, saved: smallDocument, revision: 3, sent: undefined, changedSince: 900, ...more },
  })

  test('are on top of what is saved by now, with one step back to that', () => {
    const stored = { document: titled('Theirs'), revision: 5 }
    const next = recovered(initialState(stored), stored, kept(weighed(6)))
    expect(next).toMatchObject({ revision: 5, recovered: 1_000, changedSince: 900 })
    expect([next.document.title.en, weights(next)[0]]).toEqual(['Theirs', 6])
    expect(next.past).toEqual([next.saved])
  })

  test('that contradict what was saved meanwhile wait to be settled', () => {
    const stored = { document: weighed(8), revision: 5 }
    const next = recovered(initialState(stored), stored, kept(weighed(6)))
    expect([next.theirs?.revision, weights(next)[0]]).toEqual([5, 6])
  })

  test('that had been sent and have arrived leave nothing to save', () => {
    const stored = { document: weighed(6), revision: 4 }
    const next = recovered(initialState(stored), stored, kept(weighed(6), { sent: weighed(6) }))
    expect(differs(next)).toBe(false)
  })
})

describe('what another tab changed', () => {
  test('is here too, as no step of one’s own', () => {
    const next = joined(editing(weighed(6)), smallDocument, titled('There'), 'yours')
    expect([next.document.title.en, weights(next)[0]]).toEqual(['There', 6])
    expect(next.past.map(({ title }) => title.en)).toEqual(['There'])
  })

  test.each([
    ['yours', 6],
    ['theirs', 8],
  ] as const)('to the same value: %s holds', (side, weight) =>
    expect(weights(joined(editing(weighed(6)), smallDocument, weighed(8), side))[0]).toBe(weight),
  )

  test('that is here already changes nothing', () => {
    const mine = editing(weighed(6))
    expect(joined(mine, smallDocument, weighed(6), 'theirs')).toBe(mine)
  })
})
