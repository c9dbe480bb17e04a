import type { ModelDocument } from '@verdict/engine'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { UNKNOWN_TIME } from '../../autosave/autosave-store.ts'
import { SharedBrowser } from '../../autosave/testing/shared-browser.ts'
import { DraftStore } from './draft-store.ts'
import { JoiningServer, SlowWay } from './testing/joining-server.ts'
import { smallDocument } from './testing/small-document.ts'

beforeEach(() => vi.useFakeTimers())
afterEach(() => vi.useRealTimers())

let server: JoiningServer
let browser: SharedBrowser
beforeEach(() => {
  server = new JoiningServer(smallDocument)
  browser = new SharedBrowser()
})

/** A tab with the draft open in it. */
async function open({ in: where = browser, person = 'somebody' } = {}) {
  const { device, end } = where.open(person)
  const way = new SlowWay(server)
  const store = new DraftStore('small', way, device)
  const answer = async (how: 'reply' | 'lose' = 'reply') => {
    await vi.advanceTimersByTimeAsync(0)
    while (way.waiting) {
      way[how]()
      await vi.advanceTimersByTimeAsync(0)
    }
  }
  const through = async (work: Promise<unknown>) => {
    await answer()
    return work
  }
  await through(store.load())
  return { store, way, answer, through, kill: end, weight: () => store.snapshot()?.document.criteria[0]?.weight }
}

const weighed =
  (weight: number, at = 0) =>
  (document: ModelDocument) => ({
    ...document,
    criteria: document.criteria.map((each, i) => (i === at ? { ...each, weight } : each)),
  })
const titled = (en: string) => (document: ModelDocument) => ({ ...document, title: { en } })

/** What a colleague saves meanwhile. */
const colleague = (change: (document: ModelDocument) => ModelDocument) => {
  const { document, revision } = server.current
  server.save(change(document), revision)
}

describe('what somebody else saved stays', () => {
  test('when something is typed while a save is under way', async () => {
    const { store, answer, weight } = await open()
    colleague(titled('Theirs'))
    store.edit(weighed(6))
    const saving = store.save()
    await vi.advanceTimersByTimeAsync(0)
    store.edit(weighed(7, 1))
    await answer()
    expect(await saving).toBe(true)
    expect(store.snapshot()?.document.title.en).toBe('Theirs')
    expect(store.changed).toBe(true)
    const again = store.save()
    await answer()
    await again
    expect(server.current.document).toMatchObject({ title: { en: 'Theirs' }, criteria: [{ weight: 6 }, { weight: 7 }] })
    expect(weight()).toBe(6)
  })

  test('when one’s own work is undone and made again after a save that joined it in', async () => {
    const { store, through } = await open()
    colleague(titled('Theirs'))
    store.edit(weighed(6))
    await through(store.save())
    store.undo()
    await through(store.save())
    expect(server.current.document).toEqual({ ...smallDocument, title: { en: 'Theirs' } })
    store.redo()
    await through(store.save())
    expect(server.current.document).toEqual({ ...weighed(6)(smallDocument), title: { en: 'Theirs' } })
  })

  test('where it is what one had changed oneself before: undo goes over it', async () => {
    const { store, through, weight } = await open()
    store.edit(weighed(6))
    await through(store.save())
    colleague(weighed(8))
    store.edit(titled('Mine'))
    await through(store.save())
    store.undo()
    store.undo()
    expect([weight(), store.snapshot()?.document.title.en, store.snapshot()?.past]).toEqual([8, 'Small?', []])
  })
})

describe('what contradicts', () => {
  async function contradicting() {
    const tab = await open()
    colleague(weighed(8))
    tab.store.edit(weighed(6))
    await tab.through(tab.store.save())
    return tab
  }

  test('is not saved before it is decided, and follows what is typed meanwhile', async () => {
    const { store, through } = await contradicting()
    expect(store.conflicts).toMatchObject([{ base: 5, yours: 6, theirs: 8 }])
    store.edit(weighed(7))
    store.edit(titled('Typed meanwhile'))
    expect(store.conflicts).toMatchObject([{ base: 5, yours: 7, theirs: 8 }])
    expect(await through(store.save())).toBe(false)
    expect(server.current.document.criteria[0]?.weight).toBe(8)
    expect(store.settle(['yours'])).toBe(true)
    expect(await through(store.save())).toBe(true)
    expect(server.current.document).toMatchObject({ title: { en: 'Typed meanwhile' }, criteria: [{ weight: 7 }, {}] })
  })

  test('can be given up, and the undo of a choice gives way to theirs', async () => {
    const { store, weight } = await contradicting()
    store.settle(['yours'])
    expect(weight()).toBe(6)
    store.undo()
    expect(weight()).toBe(8)
  })

  test('is joined once it contradicts no more', async () => {
    const { store, through } = await contradicting()
    store.edit(weighed(8))
    expect(store.conflicts).toEqual([])
    expect(await through(store.save())).toBe(true)
    expect(store.changed).toBe(false)
  })
})

test('what was saved without a reply and taken back since is taken back by the next save', async () => {
  const { store, way, answer, through } = await open()
  store.edit(weighed(6))
  const saving = store.save()
  await vi.advanceTimersByTimeAsync(0)
  way.arrive()
  await answer('lose')
  expect(await saving).toBe(false)
  expect(server.current.document.criteria[0]?.weight).toBe(6)
  store.undo()
  expect(store.changed).toBe(true)
  await through(store.save())
  expect(server.current.document).toEqual(smallDocument)
})

describe('what is typed and not saved', () => {
  test.each([30, 100, 399, 401, 999, 1500])('of a key each %i ms a killed tab loses 2 s at most', async (pace) => {
    const { store, kill } = await open()
    let typed = ''
    for (let time = 0; time < 20_000; time += pace) {
      typed += 'x'
      store.edit(titled(typed), 'title')
      await vi.advanceTimersByTimeAsync(pace)
    }
    kill()
    const { store: next } = await open()
    const found = next.snapshot()?.document.title.en ?? ''
    expect((typed.length - found.length) * pace).toBeLessThanOrEqual(2000)
    expect(next.snapshot()?.recovered).toBeDefined()
  })

  test('in one tab outlasts another tab of somebody else, open or closed', async () => {
    const first = await open()
    first.store.edit(weighed(9))
    await vi.advanceTimersByTimeAsync(2000)
    const second = await open({ person: 'somebody-else' })
    expect(second.weight()).toBe(5)
    second.store.keep()
    second.store.leave()
    second.kill()
    first.kill()
    expect((await open()).weight()).toBe(9)
  })

  test('in one tab while another still loads is in both', async () => {
    const first = await open()
    first.store.edit(weighed(8))
    await vi.advanceTimersByTimeAsync(2000)
    const { device } = browser.open('somebody')
    const way = new SlowWay(server)
    const second = new DraftStore('small', way, device)
    const loading = second.load()
    await vi.advanceTimersByTimeAsync(0)
    first.store.edit(weighed(9))
    await vi.advanceTimersByTimeAsync(2000)
    way.reply()
    await loading
    expect(second.snapshot()?.document.criteria[0]?.weight).toBe(9)
  })

  test('in two tabs that knew nothing of each other is found from both, one after the other', async () => {
    for (const change of [weighed(9), titled('Second')]) {
      const { device, end } = browser.open()
      const { document, revision } = server.current
      device.keep('draft/small', { document: change(document), saved: document, revision })
      end()
      await vi.advanceTimersByTimeAsync(10)
    }
    const { store, through, weight } = await open()
    expect(store.snapshot()?.document.title.en).toBe('Second')
    expect(store.snapshot()?.waiting).toBeDefined()
    await through(store.save())
    await through(store.load())
    expect([weight(), store.snapshot()?.waiting]).toEqual([9, undefined])
    expect(store.snapshot()?.document.title.en).toBe('Second')
  })

  test('by an earlier desk is offered, opened when asked for, and then kept as one’s own', async () => {
    const { document, revision } = server.current
    const entry = { document: weighed(9)(document), saved: document, revision }
    browser.entries['verdict:draft:small'] = JSON.stringify(entry)
    colleague(titled('Theirs'))
    const { store, through, weight, kill } = await open()
    expect([weight(), store.changed, store.snapshot()?.waiting]).toEqual([5, false, UNKNOWN_TIME])
    await through(store.load(true))
    expect([weight(), store.snapshot()?.document.title.en, store.snapshot()?.waiting]).toEqual([9, 'Theirs', undefined])
    expect(browser.entries['verdict:draft:small']).toBeUndefined()
    kill()
    expect((await open()).weight()).toBe(9)
  })

  test.each(['no JSON', '{}', '{"document":{}}', '[]', '7', 'null'])('by nobody, %j, is passed over', async (entry) => {
    browser.entries['verdict:draft:small'] = entry
    const { store, weight, through } = await open()
    await through(store.load(true))
    expect([weight(), store.changed, store.failed()]).toEqual([5, false, undefined])
  })

  test('is found on top of what was saved meanwhile, and not found by anybody else', async () => {
    const { store, kill } = await open()
    store.edit(weighed(9))
    store.leave()
    kill()
    colleague(titled('Theirs'))
    expect((await open({ person: 'another' })).weight()).toBe(5)
    const found = await open()
    expect(found.store.snapshot()?.document).toMatchObject({ title: { en: 'Theirs' }, criteria: [{ weight: 9 }, {}] })
    expect(found.store.snapshot()?.cameIn?.differences).toHaveLength(1)
    found.store.discard()
    expect(found.weight()).toBe(5)
    expect(found.store.snapshot()?.recovered).toBeUndefined()
  })

  test('is not found again once it is saved or dropped', async () => {
    for (const end of ['save', 'discard'] as const) {
      const { store, through, kill } = await open()
      store.edit(weighed(end === 'save' ? 9 : 3))
      await vi.advanceTimersByTimeAsync(2000)
      if (end === 'save') await through(store.save())
      else store.discard()
      store.leave()
      kill()
      expect(Object.keys(browser.entries)).toEqual([])
    }
  })
})
