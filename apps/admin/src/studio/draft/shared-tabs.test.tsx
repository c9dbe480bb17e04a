import type { ModelDocument } from '@verdict/engine'
import fc from 'fast-check'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { examples } from '../../testing/examples.ts'
import { SharedBrowser } from '../../autosave/testing/shared-browser.ts'
import { DraftStore } from './draft-store.ts'
import { cellsOf } from './testing/cells.ts'
import { JoiningServer, SlowWay } from './testing/joining-server.ts'
import { smallDocument } from './testing/small-document.ts'

beforeEach(() => vi.useFakeTimers())
afterEach(() => vi.useRealTimers())

/** As long as it takes until what is typed is kept. */
const A_WHILE = 1500

/** One person with the same draft open in tabs, and a colleague. */
class World {
  readonly server = new JoiningServer(smallDocument)
  private readonly browser = new SharedBrowser()
  tabs: Tab[] = []
  private values = 100

  fresh = () => ++this.values

  async open() {
    const { device, end } = this.browser.open()
    const way = new SlowWay(this.server)
    const tab = { store: new DraftStore('small', way, device), way, end }
    this.tabs.push(tab)
    void tab.store.load()
    await this.settle()
  }

  /** Every call is answered, every timer has rung. */
  async settle(time = 0) {
    await vi.advanceTimersByTimeAsync(time)
    for (let i = 0; i < 100 && this.tabs.some(({ way }) => way.waiting); i++) {
      for (const { way } of this.tabs) way.reply()
      await vi.advanceTimersByTimeAsync(0)
    }
  }
}

interface Tab {
  store: DraftStore
  way: SlowWay
  end(): void
}

const documentIn = ({ store }: Tab) => store.snapshot()?.document as ModelDocument

/** All but what a colleague changes, which comes in when it is loaded or saved. */
const ownIn = (tab: Tab) => ({ ...documentIn(tab), title: undefined })

/** One of the person's cells: two weights, the first rule's description, four rationales, or a rule more. */
function changed(document: ModelDocument, field: number, value: number): ModelDocument {
  const text = { en: `${value}` }
  const { criteria, ratings, rules } = document
  if (field < 2)
    return { ...document, criteria: criteria.map((each, i) => (i === field ? { ...each, weight: value } : each)) }
  if (field === 2)
    return { ...document, rules: rules.map((each, i) => (i === 0 ? { ...each, description: text } : each)) }
  if (field < 7)
    return { ...document, ratings: ratings.map((each, i) => (i === field - 3 ? { ...each, rationale: text } : each)) }
  return { ...document, rules: [...rules, { key: `rule-${value}`, description: text, when: true, effects: [] }] }
}

const kinds = [
  'edit',
  'edit',
  'edit',
  'undo',
  'redo',
  'save',
  'discard',
  'colleague',
  'reopen',
  'kill',
  'wait',
] as const
type Step = [(typeof kinds)[number], number, number]
const steps = (allowed: readonly (typeof kinds)[number][]) =>
  fc.array(fc.tuple(fc.constantFrom(...allowed), fc.nat(1), fc.nat(7)), { maxLength: 30, size: 'max' })

async function run(world: World, [kind, at, n]: Step) {
  const tab = world.tabs[at] as Tab
  const { store } = tab
  if (kind === 'edit') store.edit((document) => changed(document, n, world.fresh()))
  else if (kind === 'undo' || kind === 'redo' || kind === 'discard') store[kind]()
  else if (kind === 'save') void store.save()
  else if (kind === 'wait') await world.settle(n * 300)
  else if (kind === 'colleague') {
    const { document, revision } = world.server.current
    world.server.save({ ...document, title: { en: `${world.fresh()}` } }, revision)
  } else {
    if (kind === 'reopen') store.leave()
    tab.end()
    world.tabs = world.tabs.filter((each) => each !== tab)
    await world.open()
  }
}

/** Takes the steps, with what holds after each and once all is saved. */
async function holdsThroughout(all: readonly Step[]) {
  const world = new World()
  await world.open()
  await world.open()
  for (const each of all) {
    await run(world, each)
    await world.settle(A_WHILE)
    const [one, other] = world.tabs as [Tab, Tab]
    expect(ownIn(one)).toEqual(ownIn(other))
    expect(one.store.changed).toBe(other.store.changed)
  }
  // One tab saves for both.
  void world.tabs[0]?.store.save()
  await world.settle(A_WHILE)
  for (const { store } of world.tabs) void store.load()
  await world.settle(A_WHILE)
  for (const tab of world.tabs) {
    expect(tab.store.changed).toBe(false)
    expect(documentIn(tab)).toEqual(world.server.current.document)
  }
  // Nothing comes back later.
  for (const { end, store } of world.tabs) {
    store.leave()
    end()
  }
  world.tabs = []
  await world.open()
  const { store } = world.tabs[0] as Tab
  expect([store.changed, store.snapshot()?.waiting]).toEqual([false, undefined])
}

test('what is typed in one tab is in the other, whatever is undone, saved, dropped or reopened', async () => {
  await fc.assert(fc.asyncProperty(steps(kinds), holdsThroughout), examples(30, 20261124))
})

test('what a killed tab kept on top of an earlier save does not come back over what was typed since', () =>
  holdsThroughout([
    ['colleague', 0, 0],
    ['reopen', 0, 0],
    ['edit', 0, 0],
    ['kill', 0, 0],
    ['reopen', 0, 0],
    ['edit', 0, 0],
  ]))

test('what is typed in both at once, in different places, is in both', async () => {
  await fc.assert(
    fc.asyncProperty(steps(['edit', 'edit', 'wait', 'save', 'colleague']), async (all) => {
      const world = new World()
      await world.open()
      await world.open()
      const typed = new Map<string, unknown>()
      for (const [kind, at, n] of all) {
        // Each tab has its own places, so that which was typed last is beyond doubt.
        const field = n === 7 ? 7 : Math.min(6, at === 0 ? (n % 3) * 2 : (n % 3) * 2 + 1)
        const before = cellsOf(documentIn(world.tabs[at] as Tab))
        await run(world, [kind, at, field])
        if (kind !== 'edit') continue
        for (const [cell, value] of cellsOf(documentIn(world.tabs[at] as Tab)))
          if (before.get(cell) !== value) typed.set(cell, value)
      }
      await world.settle(A_WHILE)
      await world.settle(A_WHILE)
      for (const tab of world.tabs) {
        const cells = cellsOf(documentIn(tab))
        for (const [cell, value] of typed) expect([cell, cells.get(cell)]).toEqual([cell, value])
      }
    }),
    examples(30, 20261124),
  )
})
