import { afterEach, beforeEach, expect, test, vi } from 'vitest'

/** Locks as a browser holds them: until what they are held for is over. */
class Locks {
  private held: { name: string }[] = [{ name: 'something else' }]

  async request(name: string, work: () => Promise<void>) {
    const lock = { name }
    this.held.push(lock)
    await work()
    this.held = this.held.filter((each) => each !== lock)
  }

  query = async () => ({ held: this.held })
}

/** A tab that is opened. */
async function opened() {
  vi.resetModules()
  return import('./open-pages.ts')
}

const happens = async (event: Event) => {
  window.dispatchEvent(event)
  await new Promise((pass) => setTimeout(pass))
}
const shown = (persisted: boolean) => Object.assign(new Event('pageshow'), { persisted })

const device = (locks: Locks | undefined) => vi.stubGlobal('navigator', { ...navigator, locks })
beforeEach(() => device(new Locks()))
afterEach(() => vi.unstubAllGlobals())

test('a tab is open from its first moment, under a name of its own', async () => {
  const first = await opened()
  const second = await opened()
  expect(first.pageId).not.toBe(second.pageId)
  expect(await first.openPages()).toEqual(new Set([first.pageId, second.pageId]))
})

/** Whether the tab is known to be open. Those of earlier tests hear of what happens, too. */
const isOpen = async ({ openPages, pageId }: Awaited<ReturnType<typeof opened>>) => (await openPages()).has(pageId)

test('a tab that is left has ended, so that others may take what it kept', async () => {
  const tab = await opened()
  await happens(new Event('pagehide'))
  expect(await isOpen(tab)).toBe(false)
})

test('a tab that somebody goes back to is open again, until it is left again', async () => {
  const tab = await opened()
  await happens(new Event('pagehide'))
  await happens(shown(true))
  expect(await isOpen(tab)).toBe(true)
  await happens(new Event('pagehide'))
  expect(await isOpen(tab)).toBe(false)
})

test('a page that is shown for the first time holds no second lock, which nothing would release', async () => {
  const tab = await opened()
  await happens(shown(false))
  await happens(new Event('pagehide'))
  expect(await isOpen(tab)).toBe(false)
})

test('where a browser has no locks, no tab is known to be open', async () => {
  device(undefined)
  const { openPages } = await opened()
  expect(await openPages()).toEqual(new Set())
})
