import { afterEach, expect, test, vi } from 'vitest'
import { AutosaveStore } from './autosave-store.ts'
import { SharedBrowser } from './testing/shared-browser.ts'

afterEach(() => vi.useRealTimers())

const values = async (device: AutosaveStore, form = 'note') => (await device.find(form)).map(({ value }) => value)

test('what a tab keeps is found by itself, and by others once it has ended', async () => {
  const browser = new SharedBrowser()
  const [first, second] = [browser.open(), browser.open()]
  first.device.keep('note', 'typed')
  expect([await values(first.device), await values(second.device)]).toEqual([['typed'], []])
  second.device.forget('note')
  first.end()
  expect(await values(second.device)).toEqual(['typed'])
})

test('what is taken over is kept by the page that took it, and once', async () => {
  const browser = new SharedBrowser()
  const [first, second] = [browser.open(), browser.open()]
  first.device.keep('note', 'typed')
  first.end()
  const [found] = await second.device.find('note')
  if (found) second.device.take(found, 'note')
  expect([await values(second.device), await values(browser.open().device)]).toEqual([['typed'], []])
})

test('the latest is found first', async () => {
  vi.useFakeTimers()
  const browser = new SharedBrowser()
  for (const text of ['older', 'newer']) {
    const { device, end } = browser.open()
    device.keep('note', text)
    end()
    vi.advanceTimersByTime(10)
  }
  expect(await values(browser.open().device)).toEqual(['newer', 'older'])
})

test('nobody finds what somebody else has typed, nor what was typed into another form', async () => {
  const browser = new SharedBrowser()
  const { device, end } = browser.open('one')
  device.keep('note', 'typed')
  end()
  expect(await values(browser.open('other').device)).toEqual([])
  expect(await values(browser.open('one').device, 'not')).toEqual([])
})

test('a browser without room, or that forbids it, says so and breaks nothing', async () => {
  for (const storage of [
    () => {
      throw new DOMException('forbidden', 'SecurityError')
    },
    () =>
      ({
        setItem: () => {
          throw new DOMException('full', 'QuotaExceededError')
        },
        getItem: () => null,
        removeItem: () => {},
      }) as unknown as Storage,
  ]) {
    const device = new AutosaveStore(
      storage,
      'page',
      async () => new Set(),
      () => 'somebody',
      () => () => {},
    )
    expect([device.keep('note', 'typed'), device.full]).toEqual([false, true])
    device.forget('note')
    expect(await values(device)).toEqual([])
  }
})

test('what is no entry of ours is passed over', async () => {
  const browser = new SharedBrowser()
  const { device, end } = browser.open()
  device.keep('note', 'typed')
  for (const key of Object.keys(browser.entries)) browser.entries[key] = 'no JSON'
  end()
  expect(await values(browser.open().device)).toEqual([])
})
