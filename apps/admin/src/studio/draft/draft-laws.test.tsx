import type { Json, ModelDocument } from '@verdict/engine'
import fc from 'fast-check'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { examples } from '../../testing/examples.ts'
import { SharedBrowser } from '../../autosave/testing/shared-browser.ts'
import type { DraftState } from './draft-state.ts'
import { DraftStore } from './draft-store.ts'
import { sameDocument } from './reuse-parts.ts'
import { type Cells, cellsOf, changedCells } from './testing/cells.ts'
import { JoiningServer, SlowWay } from './testing/joining-server.ts'
import { smallDocument } from './testing/small-document.ts'

beforeEach(() => vi.useFakeTimers())
afterEach(() => vi.useRealTimers())

/** What a killed tab may lose, in milliseconds. */
const MAY_LOSE = 2000

const settleDown = () => vi.advanceTimersByTimeAsync(0)
const text = (value: Json | undefined) => JSON.stringify(value)

const lastChange = (values: (string | undefined)[]) =>
  values.reduce((last, value, i) => (i > 0 && value !== values[i - 1] ? i : last), 0)

/** A simulated consultant: their edits, and the changes of others that they received. */
class Person {
  readonly browser = new SharedBrowser()
  tab = this.browser.open()
  way: SlowWay
  store: DraftStore
  /** When a cell was last changed by the person's own hand, and by a save of somebody else that came in here. */
  readonly own = new Map<string, number>()
  readonly foreign = new Map<string, number>()
  /** Values that somebody else's save has replaced, by cell, as far as it came in here. */
  readonly replaced = new Map<string, Set<string>>()
  /** Revisions whose changes came in. */
  seen = 1
  private trail: { at: number; document: ModelDocument }[] = []

  constructor(readonly world: World) {
    this.way = this.newWay()
    this.store = this.newStore()
  }

  private newWay = () => new SlowWay(this.world.server, () => (this.world.saver = this))
  private newStore = () => new DraftStore('small', this.way, this.tab.device)

  get state() {
    return this.store.snapshot()
  }

  async open(before?: DraftState) {
    const loading = this.store.load()
    await settleDown()
    this.way.reply()
    await settleDown()
    await loading
    this.catchUp(before)
  }

  /** Something the person does. */
  act(what: () => void) {
    if (!this.state) return
    const { document: before } = this.state
    what()
    for (const cell of changedCells(before, this.state.document)) this.own.set(cell, this.world.tick())
    this.trail.push({ at: Date.now(), document: this.state.document })
  }

  /** Back or forth in one's own work: what others saved since one last had one's hand on it stays. */
  move(what: () => void) {
    if (!this.state) return
    const { document: before } = this.state
    what()
    const after = cellsOf(this.state.document)
    for (const cell of changedCells(before, this.state.document)) {
      expect({ cell, mine: this.isOwn(cell) }).toEqual({ cell, mine: true })
      expect({ cell, revived: this.replaced.get(cell)?.has(text(after.get(cell)) ?? '') ?? false }).toEqual({
        cell,
        revived: false,
      })
    }
    this.trail.push({ at: Date.now(), document: this.state.document })
  }

  isOwn = (cell: string) => (this.own.get(cell) ?? -1) > (this.foreign.get(cell) ?? -1)

  /** Something that happens to the person: nothing that they changed and have not saved changes by it. */
  async happen(what: () => void) {
    const before = this.state
    what()
    await settleDown()
    if (before && this.state) {
      const unsaved = changedCells(before.saved, before.document)
      const [was, is] = [cellsOf(before.document), cellsOf(this.state.document)]
      for (const cell of unsaved) expect([cell, is.get(cell)]).toEqual([cell, was.get(cell)])
    }
    this.catchUp(before)
  }

  /** Notes what others' saves brought in, all of it together: what they changed and put back themselves is as it was. */
  private catchUp(before = this.state) {
    if (!before || !this.state || this.state.theirs) return
    // Both did the same: then it is one's own too.
    const [mine, unsaved] = [cellsOf(before.document), changedCells(before.saved, before.document)]
    const { server, savers, tick } = this.world
    const { revision } = this.state
    const revisions = server.revisions.slice(this.seen - 1, revision).map(cellsOf)
    const last = revisions.at(-1) as Cells
    for (const cell of new Set(revisions.flatMap((cells) => [...cells.keys()]))) {
      const values = revisions.map((cells) => text(cells.get(cell)))
      const changedLast = lastChange(values)
      if (unsaved.includes(cell) && text(mine.get(cell)) === text(last.get(cell))) continue
      if (values[0] === text(last.get(cell)) || savers[this.seen + changedLast - 1] === this) continue
      this.foreign.set(cell, tick())
      const gone = values.filter((value) => value !== undefined && value !== values.at(-1)) as string[]
      const replaced = new Set([...(this.replaced.get(cell) ?? []), ...gone])
      // Who put a value back themselves have it again.
      replaced.delete(values.at(-1) ?? '')
      this.replaced.set(cell, replaced)
    }
    this.seen = revision
  }

  /** All that is unsaved is dropped, and what the server has is there. */
  discard() {
    if (!this.state) return
    const { document } = this.state.theirs ?? { document: this.state.saved }
    this.store.discard()
    expect(this.state.document).toEqual(document)
    this.trail.push({ at: Date.now(), document })
    this.catchUp()
  }

  settle(theirs: boolean[]) {
    if (!this.state?.theirs) return
    const { conflicts } = this.store
    const cells = changedCells(this.state.document, this.state.theirs.document)
    const { revision } = this.state.theirs
    this.store.settle(conflicts.map((_, i) => (theirs[i % theirs.length] ? 'theirs' : 'yours')))
    expect(this.state.theirs).toBeUndefined()
    this.catchUp()
    expect(this.seen).toBe(revision)
    const chosen = cellsOf(this.state.document)
    for (const cell of cells) {
      this.own.set(cell, this.world.tick())
      this.replaced.get(cell)?.delete(text(chosen.get(cell)) ?? '')
    }
  }

  /** The tab is gone at once; what was on its way may have arrived or not. */
  async kill(arrives: boolean) {
    const before = this.state
    const cutoff = Date.now() - MAY_LOSE
    const earlier = this.trail.filter(({ at }) => at <= cutoff).at(-1)?.document ?? before?.saved
    const since = [...this.trail.filter(({ at }) => at > cutoff).map(({ document }) => document), earlier]
    if (arrives) this.way.arrive()
    this.tab.end()
    this.tab = this.browser.open()
    this.way = this.newWay()
    this.store = this.newStore()
    await this.open(before)
    if (!before || !this.state) return
    // From here it goes on, without what was lost.
    this.trail.push({ at: Date.now(), document: this.state.document })
    const unsaved = changedCells(before.saved, before.document)
    const [was, is] = [before.document, this.state.document].map(cellsOf)
    const steps = since.flatMap((document) => (document ? [cellsOf(document)] : []))
    for (const cell of unsaved)
      if (steps.every((step) => text(step.get(cell)) === text(was?.get(cell))))
        expect([cell, is?.get(cell)]).toEqual([cell, was?.get(cell)])
  }
}

/** Two people and one server. */
class World {
  readonly server = new JoiningServer(smallDocument)
  saver: Person | undefined
  /** Who saved the revision after each. */
  readonly savers: (Person | undefined)[] = [undefined]
  readonly people: [Person, Person]
  private count = 0
  private values = 100

  constructor() {
    this.people = [new Person(this), new Person(this)]
    this.server.onCommit = (before, after) => {
      const saver = this.saver as Person
      this.savers.push(saver)
      for (const cell of changedCells(before, after))
        expect({ cell, meant: saver.isOwn(cell) }).toEqual({ cell, meant: true })
    }
  }

  tick = () => ++this.count
  /** A new value at every call. */
  fresh = () => ++this.values
}

const fields = 7

/**
 * One value of a document changed to one that nobody has typed before, an element added, or one taken out. Nobody takes out the same as the
 * other: a thing that is gone says not by whose wish.
 */
function changed(document: ModelDocument, field: number, value: number, who: number): ModelDocument {
  const { criteria, ratings, rules } = document
  const text = { en: `${value}` }
  switch (field) {
    case 0:
    case 1:
      return { ...document, criteria: criteria.map((each, i) => (i === field ? { ...each, weight: value } : each)) }
    case 2:
      return { ...document, title: text }
    case 3:
      return { ...document, ratings: ratings.map((each, i) => (i === value % 4 ? { ...each, rationale: text } : each)) }
    case 4:
      return { ...document, rules: rules.map((each, i) => (i === 0 ? { ...each, description: text } : each)) }
    case 5: {
      const gone = rules.find(({ key }) => key.endsWith(`-${who}`))
      return { ...document, rules: rules.filter((each) => each !== gone) }
    }
    default:
      return {
        ...document,
        rules: [...rules, { key: `rule-${value}-${who}`, description: text, when: true, effects: [] }],
      }
  }
}

type Kind =
  | 'edit'
  | 'save'
  | 'arrive'
  | 'reply'
  | 'lose'
  | 'undo'
  | 'redo'
  | 'discard'
  | 'settle'
  | 'wait'
  | 'kill'
  | 'load'

class Step implements fc.AsyncCommand<object, World> {
  constructor(
    readonly kind: Kind,
    readonly who: 0 | 1,
    readonly n: number,
  ) {}
  check = () => true
  toString = () => `${this.kind}(${this.who}, ${this.n})`

  async run(_: object, world: World) {
    const person = world.people[this.who]
    const { store, way } = person
    const steps: { [kind in Kind]: () => unknown } = {
      edit: () =>
        person.act(() => store.edit((document) => changed(document, this.n % fields, world.fresh(), this.who))),
      undo: () => person.move(() => store.undo()),
      redo: () => person.move(() => store.redo()),
      discard: () => person.discard(),
      settle: () => person.settle([this.n % 2 === 0, this.n % 3 === 0]),
      save: () => person.happen(() => void store.save()),
      load: () => person.happen(() => void store.load()),
      arrive: () => way.arrive(),
      reply: () => person.happen(() => way.reply()),
      lose: () => person.happen(() => way.lose()),
      wait: () => vi.advanceTimersByTimeAsync(this.n * 300),
      kill: () => person.kill(this.n % 2 === 0),
    }
    await steps[this.kind]()
  }
}

const step = (kind: Kind) =>
  fc.tuple(fc.constantFrom(0 as const, 1 as const), fc.nat(13)).map(([who, n]) => new Step(kind, who, n))

const often: Kind[] = ['edit', 'save', 'reply', 'edit', 'undo']
const kinds: Kind[] = [...often, 'arrive', 'lose', 'redo', 'discard', 'settle', 'wait', 'kill', 'load']

async function answerAll(person: Person) {
  for (let i = 0; i < 50 && person.way.waiting; i++) await person.happen(() => person.way.reply())
  expect(person.way.waiting).toBe(false)
}

/** Everything arrives, all is settled and saved. */
async function quiet(world: World) {
  for (let round = 0; round < 4; round++)
    for (const person of world.people) {
      await answerAll(person)
      person.settle([round % 2 === 0])
      for (const work of ['save', 'load'] as const) {
        await person.happen(() => void person.store[work]())
        await answerAll(person)
      }
    }
}

const expectAgreement = ({ people, server }: World) => {
  for (const { store, state } of people) {
    expect(store.changed).toBe(false)
    expect(state?.document).toEqual(server.current.document)
    expect(state?.revision).toBe(server.current.revision)
  }
}

test(
  'nothing that somebody saved or typed is lost or revived, whatever two people and the network do',
  { timeout: 600_000 },
  () =>
    fc.assert(
      fc.asyncProperty(fc.commands(kinds.map(step), { maxCommands: 40, size: 'max' }), async (steps) => {
        const world = new World()
        for (const person of world.people) await person.open()
        await fc.asyncModelRun(() => ({ model: {}, real: world }), steps)
        await quiet(world)
        expectAgreement(world)
        // All the way back and forth again: of others' work nothing goes.
        for (const person of world.people) {
          for (let i = 0; i < 45; i++) person.move(() => person.store.undo())
          await quiet(world)
          for (let i = 0; i < 45; i++) person.move(() => person.store.redo())
          await quiet(world)
        }
        expectAgreement(world)
        expect(sameDocument(world.people[0].state?.document as ModelDocument, world.server.current.document)).toBe(true)
      }),
      examples(100, 20261124),
    ),
)

test.each([
  [
    'undone',
    [
      ['edit', 9],
      ['save', 0],
      ['edit', 2],
      ['arrive', 0],
      ['lose', 0],
      ['load', 0],
      ['undo', 0],
      ['load', 0],
    ],
  ],
  [
    'redone',
    [
      ['edit', 0],
      ['save', 0],
      ['arrive', 0],
      ['undo', 0],
      ['load', 0],
      ['lose', 0],
      ['redo', 0],
      ['load', 0],
    ],
  ],
] as [string, [Kind, number][]][])('what was %s while the saved draft came in stays so', async (_, steps) => {
  const world = new World()
  for (const person of world.people) await person.open()
  for (const [kind, n] of steps) await new Step(kind, 0, n).run({}, world)
  await quiet(world)
  expectAgreement(world)
})
