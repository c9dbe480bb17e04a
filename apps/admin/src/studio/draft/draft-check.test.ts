import type { ModelDocument } from '@verdict/engine'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { smallDocument } from './testing/small-document.ts'
import type { Checking } from './check.worker.ts'
import { DraftCheck } from './draft-check.ts'

/** A draft that is edited by hand. */
class Draft {
  private listener = () => {}
  constructor(private document: ModelDocument) {}
  snapshot = () => ({ document: this.document })
  subscribe(listener: () => void) {
    this.listener = listener
    return () => {
      this.listener = () => {}
    }
  }
  edit(title: string) {
    this.document = { ...this.document, title: { en: title } }
    this.listener()
  }
  /** Something else than the document changes. */
  stir = () => this.listener()
}

/** Workers that answer when they are told to. */
class SlowWorker {
  static started: SlowWorker[] = []
  onmessage?: (event: { data: unknown }) => void
  onerror?: () => void
  sent: Checking | undefined
  ended = false
  constructor() {
    SlowWorker.started.push(this)
  }
  postMessage(message: Checking) {
    this.sent = message
  }
  terminate() {
    this.ended = true
  }
  answer = (fairnessBefore: object | null = null) =>
    this.onmessage?.({ data: { problems: [], findings: [], scenarios: [], took: 1, fairnessBefore } })
}

const started = () => SlowWorker.started
const titles = () => started().map(({ sent }) => sent?.document.title.en)

beforeEach(() => {
  SlowWorker.started = []
  vi.stubGlobal('Worker', SlowWorker)
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

function watched() {
  const draft = new Draft(smallDocument)
  const check = new DraftCheck(draft)
  const heard = vi.fn()
  check.subscribe(heard)
  return { draft, check, heard, stop: check.watch() }
}

describe('a draft is checked', () => {
  test('half a second after the last edit, once for many', () => {
    const { draft } = watched()
    for (const title of ['a', 'ab', 'abc']) {
      draft.edit(title)
      vi.advanceTimersByTime(400)
    }
    expect(started()).toHaveLength(0)
    vi.advanceTimersByTime(100)
    expect(titles()).toEqual(['abc'])
  })

  test('again after an edit during a check, whose result is not shown', () => {
    const { draft, check } = watched()
    vi.advanceTimersByTime(500)
    draft.edit('later')
    started()[0]!.answer()
    expect([started()[0]?.ended, check.snapshot().underWay]).toEqual([true, true])
    vi.advanceTimersByTime(500)
    started()[1]!.answer()
    expect(check.snapshot()).toMatchObject({ underWay: false, checked: { document: { title: { en: 'later' } } } })
    expect(started().map(({ ended }) => ended)).toEqual([true, false])
  })

  test('by the worker that has done so before', () => {
    const { draft, check } = watched()
    vi.advanceTimersByTime(500)
    started()[0]!.answer()
    draft.edit('later')
    vi.advanceTimersByTime(500)
    expect(titles()).toEqual(['later'])
    started()[0]!.answer()
    expect(check.snapshot()).toMatchObject({ underWay: false, checked: { document: { title: { en: 'later' } } } })
  })

  test('not again when something else than the document changes', () => {
    const { draft, heard } = watched()
    vi.advanceTimersByTime(500)
    started()[0]!.answer()
    heard.mockClear()
    draft.stir()
    vi.advanceTimersByTime(5000)
    expect([started().length, heard.mock.calls.length]).toEqual([1, 0])
  })

  test.each([
    ['during a check', () => {}],
    ['after one', () => started()[0]!.answer()],
  ])('no more once nobody looks, %s', (_, happens) => {
    const { draft, stop } = watched()
    vi.advanceTimersByTime(500)
    happens()
    stop()
    draft.edit('later')
    vi.advanceTimersByTime(5000)
    expect(titles()).toHaveLength(1)
    expect(started()[0]?.ended).toBe(true)
  })
})

test('while one types, what shows the check is told once that it is out of date', () => {
  const { draft, heard } = watched()
  vi.advanceTimersByTime(500)
  started()[0]!.answer()
  heard.mockClear()
  for (const title of 'typing') draft.edit(title)
  expect(heard).toHaveBeenCalledTimes(1)
})

test.each([
  ['that takes longer than a minute', () => vi.advanceTimersByTime(60_000)],
  ['whose worker fails', () => started()[0]!.onerror?.()],
])('a check %s is given up, and the next edit is checked', (_, happens) => {
  const { draft, check } = watched()
  vi.advanceTimersByTime(500)
  happens()
  expect([check.snapshot().givenUp, check.snapshot().underWay, started()[0]?.ended]).toEqual([true, false, true])
  draft.edit('smaller')
  vi.advanceTimersByTime(500)
  started()[1]!.answer()
  expect(check.snapshot()).toMatchObject({ givenUp: false, underWay: false })
})

describe('the fairness of what clients take now', () => {
  const published = { ...smallDocument, title: { en: 'Published' } }
  const version2 = { ...smallDocument, title: { en: 'Published again' } }
  /** Edits, and lets the check begin that follows. @returns what it was sent to compare with */
  const sentAfter = (happens: () => void) => {
    happens()
    vi.advanceTimersByTime(500)
    return started().at(-1)!.sent!.published
  }
  const fairness = (samples: number) => ({ samples, options: [], noneFits: 0, tooClose: 0 })

  test.each([
    ['is decided once, however often the draft is edited', fairness(7)],
    ['is not asked for again where it cannot be decided', null],
  ])('%s', (_, before) => {
    const { draft, check } = watched()
    expect(sentAfter(() => check.compareWith(published))).toBe(published)
    started()[0]!.answer(before)
    expect(sentAfter(() => draft.edit('once'))).toBeUndefined()
    started()[0]!.answer()
    expect(check.snapshot().checked?.fairnessBefore).toEqual(before)
  })

  test('is decided again of another version', () => {
    const { check } = watched()
    sentAfter(() => check.compareWith(published))
    started()[0]!.answer(fairness(7))
    expect(sentAfter(() => check.compareWith(version2))).toBe(version2)
    started()[0]!.answer(fairness(8))
    expect(check.snapshot().checked?.fairnessBefore).toEqual(fairness(8))
  })

  test('is decided by the next check where an edit broke the first one off', () => {
    const { draft, check } = watched()
    sentAfter(() => check.compareWith(published))
    expect(sentAfter(() => draft.edit('meanwhile'))).toBe(published)
  })

  test('is asked for where the first check had nothing to compare with', () => {
    const { check } = watched()
    vi.advanceTimersByTime(500)
    started()[0]!.answer()
    expect(sentAfter(() => check.compareWith(published))).toBe(published)
  })
})
