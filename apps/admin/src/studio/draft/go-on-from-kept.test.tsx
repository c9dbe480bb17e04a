import type { ModelDocument } from '@verdict/engine'
import { describe, expect, test } from 'vitest'
import { type AutosavedEntry, UNKNOWN_TIME } from '../../autosave/autosave-store.ts'
import { initialState, type UnsavedDraft } from './draft-state.ts'
import { goOnFromKept } from './go-on-from-kept.ts'
import { smallDocument } from './testing/small-document.ts'

const titled = (en: string): ModelDocument => ({ ...smallDocument, title: { en } })
const stored = { document: smallDocument, revision: 1 }
const state = initialState(stored)

/** What a page kept of the draft, typed at a time. */
function entry(title: string, at: number, changes: Partial<AutosavedEntry<UnsavedDraft>> = {}) {
  const value: UnsavedDraft = {
    ...{ document: titled(title), saved: smallDocument, revision: 1 },
    ...{ sent: undefined, changedSince: at, typedAt: at },
  }
  return { value, at, key: `${title} ${at}`, open: false, ...changes }
}
const goOn = (...kept: AutosavedEntry<UnsavedDraft>[]) => goOnFromKept(state, stored, kept, false)
const said = ({ state: { document, recovered, waiting }, from, spent }: ReturnType<typeof goOn>) => ({
  title: document.title.en,
  recovered,
  waiting,
  from: from?.key,
  spent: spent.map(({ key }) => key),
})
const AS_IT_WAS = { title: 'Small?', recovered: undefined, waiting: undefined, from: undefined, spent: [] }

describe('a draft', () => {
  test('is as it is saved where nothing is kept', () => {
    expect(said(goOn())).toEqual(AS_IT_WAS)
  })

  test('goes on from what was kept last; what was kept before waits, and is not lost', () => {
    const found = said(goOn(entry('Later', 20), entry('Earlier', 10)))
    expect(found).toEqual({ title: 'Later', recovered: 20, waiting: 10, from: 'Later 20', spent: [] })
  })

  test('undoes what it went on from', () => {
    expect(goOn(entry('Later', 20)).state.past).toEqual([smallDocument])
  })

  test('has one of what several tabs kept alike', () => {
    const found = said(goOn(entry('Same', 20), entry('Same', 15), entry('Other', 10)))
    expect(found).toEqual({ title: 'Same', recovered: 20, waiting: 10, from: 'Same 20', spent: ['Same 15'] })
  })

  test('lets go of what has been saved since, and looks on', () => {
    const found = said(goOn(entry('Small?', 20), entry('Earlier', 10)))
    expect(found).toEqual({
      title: 'Earlier',
      recovered: 10,
      waiting: undefined,
      from: 'Earlier 10',
      spent: ['Small? 20'],
    })
  })

  test('has what an open tab has, which is not found again and takes no step of undo', () => {
    const found = goOn(entry('There', 20, { open: true }), entry('Ended', 10))
    expect(said(found)).toEqual({ title: 'There', recovered: undefined, waiting: 10, from: 'There 20', spent: [] })
    expect(found.state.past).toEqual([])
  })

  test('never takes from an open tab what that still has', () => {
    expect(said(goOn(entry('Small?', 20, { open: true })))).toEqual(AS_IT_WAS)
    const twins = [entry('There', 20, { open: true }), entry('There', 10, { open: true })]
    expect(goOn(...twins).spent).toEqual([])
  })

  test('asks before it opens what an earlier desk kept', () => {
    const earlier = entry('Whose?', UNKNOWN_TIME)
    expect(said(goOn(earlier))).toEqual({ ...AS_IT_WAS, waiting: UNKNOWN_TIME })
    expect(said(goOnFromKept(state, stored, [earlier], true))).toMatchObject({ title: 'Whose?', recovered: 0 })
  })

  test.each([{}, { document: null, saved: null }])(
    'passes over what nobody can read, and goes on from what was kept before: %j',
    (value) => {
      const damaged = { ...entry('Damaged', 20), value: value as never }
      expect(said(goOn(damaged, entry('Earlier', 10)))).toMatchObject({ title: 'Earlier', spent: ['Damaged 20'] })
    },
  )
})
