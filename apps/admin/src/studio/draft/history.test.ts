import type { ModelDocument } from '@verdict/engine'
import { merge } from '@verdict/engine/review'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { sameDocument } from './reuse-parts.ts'
import { edited, type History, rebased, redone, undone } from './history.ts'
import { smallDocument } from './testing/small-document.ts'

const begun = (document = smallDocument): History => ({ past: [], document, future: [] })
const weighed = (weight: number, at = 0, of = smallDocument): ModelDocument => ({
  ...of,
  criteria: of.criteria.map((each, i) => (i === at ? { ...each, weight } : each)),
})
const titled = (en: string, of = smallDocument): ModelDocument => ({ ...of, title: { en } })
const weights = ({ criteria }: ModelDocument) => criteria.map(({ weight }) => weight)

describe('undo and redo', () => {
  test('go back and forth over the steps, and end where there are none', () => {
    const two = edited(edited(begun(), weighed(6)), weighed(7))
    const one = undone(two) as History
    const none = undone(one) as History
    expect([weights(one.document), weights(none.document)]).toEqual([
      [6, 5],
      [5, 5],
    ])
    expect(undone(none)).toBeUndefined()
    const again = redone(redone(none) as History) as History
    expect(again).toEqual(two)
    expect(redone(again)).toBeUndefined()
  })

  test('an edit that continues the last one is the same step', () => {
    const dragged = edited(edited(edited(begun(), weighed(6)), weighed(7), true), weighed(8), true)
    expect(weights((undone(dragged) as History).document)).toEqual([5, 5])
  })

  test('the first edit is a step, whatever it continues', () =>
    expect(edited(begun(), weighed(6), true).past).toHaveLength(1))

  test('an edit after undo leaves nothing to redo', () => {
    const back = undone(edited(begun(), weighed(6))) as History
    expect(edited(back, weighed(9)).future).toEqual([])
  })

  test('the oldest steps go where there are very many', () => {
    let history = begun()
    for (let i = 1; i <= 250; i++) history = edited(history, weighed(i))
    expect(history.past).toHaveLength(200)
    expect(weights(history.past[0] as ModelDocument)).toEqual([50, 5])
  })
})

describe('a history moved onto what somebody else saved', () => {
  test('has theirs in every step, so that no undo takes it back', () => {
    const mine = edited(edited(begun(), weighed(6)), weighed(7))
    const { history } = rebased(mine, smallDocument, titled('Theirs'))
    const all = [...(history?.past ?? []), history?.document] as ModelDocument[]
    expect(all.map(({ title }) => title.en)).toEqual(['Theirs', 'Theirs', 'Theirs'])
    expect(all.map((each) => weights(each)[0])).toEqual([5, 6, 7])
  })

  test('is told what contradicts, and has not moved', () => {
    const mine = edited(begun(), weighed(6))
    const moved = rebased(mine, smallDocument, weighed(8))
    expect(moved.history).toBeUndefined()
    expect(moved.conflicts).toMatchObject([{ base: 5, yours: 6, theirs: 8 }])
  })

  test('takes the document that settles it, and undo goes back to theirs', () => {
    const mine = edited(begun(), weighed(6))
    const { history } = rebased(mine, smallDocument, weighed(8), weighed(6, 0, weighed(8)))
    expect(weights(history?.document as ModelDocument)).toEqual([6, 5])
    expect(history?.past.map(weights)).toEqual([[8, 5]])
  })

  test('loses steps that no longer change anything', () => {
    const { history } = rebased(edited(begun(), weighed(6)), smallDocument, weighed(6))
    expect(history?.past).toEqual([])
    expect(weights(history?.document as ModelDocument)).toEqual([6, 5])
  })

  test('is the very same where nothing was saved', () => {
    const mine = edited(begun(), weighed(6))
    expect(rebased(mine, smallDocument, smallDocument).history).toBe(mine)
  })

  test('whatever both did: a step differs from what is saved by one’s own edits alone, and never stands still', () => {
    const weight = fc.integer({ min: 1, max: 4 })
    const edit = fc.record({ at: fc.constantFrom(0, 1), weight })
    const arbitrary = fc.record({ mine: fc.array(edit, { maxLength: 6 }), theirs: fc.array(edit, { maxLength: 2 }) })
    fc.assert(
      fc.property(arbitrary, ({ mine, theirs }) => {
        let history = begun()
        // What changes nothing is no edit.
        for (const { at, weight } of mine)
          if (weights(history.document)[at] !== weight) history = edited(history, weighed(weight, at, history.document))
        let saved = smallDocument
        for (const { at, weight } of theirs) saved = weighed(weight, at, saved)
        const moved = rebased(history, smallDocument, saved)
        if (!moved.history) return
        const steps = [...moved.history.past, moved.history.document]
        for (const [i, step] of steps.entries())
          if (i > 0) expect(sameDocument(steps[i - 1] as ModelDocument, step)).toBe(false)
        for (const step of steps)
          for (const [at, each] of weights(step).entries())
            if (mine.every((edit) => edit.at !== at)) expect(each).toBe(weights(saved)[at])
      }),
    )
  })

  test('the document is what the engine’s merge makes of both', () => {
    const mine = weighed(6)
    const theirs = weighed(9, 1, titled('Theirs'))
    const { history } = rebased(edited(begun(), mine), smallDocument, theirs)
    expect(history?.document).toEqual(merge(smallDocument, mine, theirs).document)
  })
})
