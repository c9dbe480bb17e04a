import { beforeEach, expect, test } from 'vitest'
import { SharedBrowser } from '../../autosave/testing/shared-browser.ts'
import { type Entry, Unfinished } from '../../ui/typing/unfinished.ts'
import { DraftSteps } from './draft-steps.ts'
import { DraftStore } from './draft-store.ts'
import { JoiningServer } from './testing/joining-server.ts'
import { smallDocument } from './testing/small-document.ts'

beforeEach(() => localStorage.clear())

const PLACE = 'rules/live/effects/new'
const effect = (said: string): Entry => ({ label: 'An effect', text: said, problem: 'No option yet.', over: '' })

/** A page that shows the draft; a second one is the page loaded again. */
async function page(server = new JoiningServer(smallDocument)) {
  const way = {
    read: async () => server.current,
    write: async (sent: typeof smallDocument, revision: number) => server.save(sent, revision),
  }
  const store = new DraftStore('small', way, new SharedBrowser().open().device)
  const unfinished = new Unfinished('verdict:unfinished:test')
  const steps = new DraftSteps(store, unfinished)
  await store.load()
  const texts = () => Object.values(unfinished.snapshot()).map(({ text }) => text)
  const retitle = (en: string) => store.edit((now) => ({ ...now, title: { en } }))
  return { store, unfinished, steps, texts, retitle }
}

test('parts found after a reload are taken back one by one, and made again', async () => {
  const before = await page()
  before.unfinished.keepPart(PLACE, effect('first'))
  before.unfinished.keepPart(`${PLACE}-2`, effect('second'))

  const { steps, texts } = await page()
  expect([steps.canUndo, texts()]).toEqual([true, ['first', 'second']])
  steps.undo()
  expect(texts()).toEqual(['first'])
  steps.undo()
  expect([steps.canUndo, texts()]).toEqual([false, []])
  steps.redo()
  steps.redo()
  expect([steps.canRedo, texts()]).toEqual([false, ['first', 'second']])
})

test('what is edited after the reload is taken back before them', async () => {
  ;(await page()).unfinished.keepPart(PLACE, effect('first'))
  const { steps, store, texts, retitle } = await page()
  retitle('Another')
  steps.undo()
  expect([store.snapshot()?.document.title, texts()]).toEqual([smallDocument.title, ['first']])
  steps.undo()
  expect(texts()).toEqual([])
})

test('one that is changed and finished after the reload is unfinished again, as it was found, step by step', async () => {
  ;(await page()).unfinished.keepPart(PLACE, effect('first'))
  const { steps, unfinished, texts, retitle } = await page()
  unfinished.keepPart(PLACE, effect('changed'))
  unfinished.finishPart(PLACE)
  retitle('With the effect')
  expect(texts()).toEqual([])
  const seen: string[][] = []
  while (steps.canUndo) {
    steps.undo()
    seen.push(texts())
  }
  expect(seen).toEqual([['changed'], ['first'], []])
})

test('a text that was left in a field of the document is no such step', async () => {
  ;(await page()).unfinished.keep('options/a/weight', effect('x'))
  const { steps, texts } = await page()
  expect([steps.canUndo, texts()]).toEqual([false, ['x']])
})
