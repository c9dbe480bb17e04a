import type { ModelDocument } from '@verdict/engine'
import { HttpError } from 'react-admin'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { SharedBrowser } from '../../autosave/testing/shared-browser.ts'
import { DraftStore } from '../draft/draft-store.ts'
import { JoiningServer } from '../draft/testing/joining-server.ts'
import { smallDocument } from '../draft/testing/small-document.ts'
import { saveByItself } from './save-by-itself.ts'

beforeEach(() => vi.useFakeTimers())
afterEach(() => vi.useRealTimers())

const pass = (time: number) => vi.advanceTimersByTimeAsync(time)
const titled = (en: string) => (document: ModelDocument) => ({ ...document, title: { en } })

async function open(browser = new SharedBrowser()) {
  const server = new JoiningServer(smallDocument)
  const asked: boolean[] = []
  const { device, end } = browser.open()
  const way = {
    read: async () => server.current,
    write: async (document: ModelDocument, revision: number, byItself?: boolean) => {
      asked.push(!byItself)
      return server.save(document, revision)
    },
  }
  const store = new DraftStore('small', way, device)
  const stop = saveByItself(store)
  await store.load()
  const titles = () => server.revisions.slice(1).map(({ title }) => title.en)
  return { server, store, stop, titles, asked, end, device }
}

test('an edit is saved a moment after it rests, once, however many there are', async () => {
  const { store, titles, asked } = await open()
  for (const letter of ['N', 'Ne', 'New']) {
    store.edit(titled(letter))
    await pass(1000)
  }
  expect(titles()).toEqual([])
  await pass(1000)
  expect([titles(), asked, store.changed]).toEqual([['New'], [false], false])
  await pass(60_000)
  expect(titles()).toEqual(['New'])
})

test('edits without a rest do not wait for one for ever', async () => {
  const { store, titles } = await open()
  for (let i = 0; i < 20; i++) {
    store.edit(titled(String(i)))
    await pass(1000)
  }
  expect(titles().length).toBe(1)
})

test('undo goes back over what has been saved, and is saved too', async () => {
  const { store, titles } = await open()
  store.edit(titled('New'))
  await pass(2000)
  store.undo()
  await pass(2000)
  expect(titles()).toEqual(['New', 'Small?'])
  store.redo()
  await pass(2000)
  expect(titles()).toEqual(['New', 'Small?', 'New'])
})

test('what did not arrive is tried again, later and later, and when the network is back', async () => {
  const { store, server, titles, asked } = await open()
  server.failure = new HttpError('The server cannot be reached.', 0)
  store.edit(titled('New'))
  await pass(1600)
  expect(store.snapshot()?.problem).toMatchObject({ offline: true })
  await pass(5000)
  await pass(10_000)
  expect(asked.length).toBe(3)
  server.failure = undefined
  dispatchEvent(new Event('online'))
  await pass(0)
  expect([titles(), store.snapshot()?.problem]).toEqual([['New'], undefined])
})

test('what is refused is not sent again before it is changed', async () => {
  const { store, server, titles, asked } = await open()
  server.failure = new HttpError('No model.', 422)
  store.edit(titled('x'))
  await pass(120_000)
  expect([asked.length, store.snapshot()?.problem?.text]).toEqual([1, 'No model.'])
  server.failure = undefined
  store.edit(titled('New'))
  await pass(2000)
  expect(titles()).toEqual(['New'])
})

test('what contradicts a colleague waits for a decision', async () => {
  const { store, server, titles } = await open()
  server.save(titled('Theirs')(smallDocument), 1)
  store.edit(titled('Mine'))
  await pass(60_000)
  expect([titles(), store.conflicts.length]).toEqual([['Theirs'], 1])
})

test('what was found on the device waits until somebody goes on with it', async () => {
  const browser = new SharedBrowser()
  const before = await open(browser)
  before.server.failure = new HttpError('The server cannot be reached.', 0)
  before.store.edit(titled('Kept'))
  await pass(3000)
  before.end()
  const { store, titles } = await open(browser)
  await pass(60_000)
  expect([titles(), store.snapshot()?.recovered !== undefined]).toEqual([[], true])
  store.edit((document) => ({ ...document, description: { en: 'More' } }))
  await pass(2000)
  expect(titles()).toEqual(['Kept'])
})

test('leaving the page sends what has not rested yet, and leaves nothing on the device', async () => {
  const { store, stop, titles, device } = await open()
  store.edit(titled('New'))
  stop()
  store.leave()
  await pass(10)
  expect(titles()).toEqual(['New'])
  expect(await device.findAll('draft/small')).toEqual([])
})
