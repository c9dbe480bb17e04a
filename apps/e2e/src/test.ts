import AxeBuilder from '@axe-core/playwright'
import { expect, type Page, test as base } from '@playwright/test'
import { Desk } from './desk.ts'
import { Portal } from './portal.ts'
import { startProduct } from './product.ts'

/** Where the products listen: the workers' one after the other from here. */
const PORT = Number(process.env.E2E_PORT ?? 4390)

/** A test with the portal and the desk at hand. What a page throws or complains of fails it. */
export const test = base.extend<{ portal: Portal; desk: Desk; complaints: string[] }, { product: string }>({
  product: [
    async ({}, use, { parallelIndex }) => {
      const product = await startProduct(PORT + parallelIndex)
      await use(product.url)
      await product.stop()
    },
    { scope: 'worker', timeout: 90_000 },
  ],
  baseURL: ({ product }, use) => use(product),
  complaints: [
    async ({ page }, use) => {
      const complaints: string[] = []
      page.on('pageerror', ({ message }) => complaints.push(message))
      page.on('console', (message) => {
        // Refused calls are expected: the test that provokes one checks the page.
        if (message.type() === 'error' && !message.text().startsWith('Failed to load resource'))
          complaints.push(message.text())
      })
      await use(complaints)
      expect(complaints).toEqual([])
    },
    { auto: true },
  ],
  portal: async ({ page }, use) => use(new Portal(page)),
  desk: async ({ page }, use) => use(new Desk(page)),
})

export { expect }

/** Everything that axe finds on a page. */
export const findings = (page: Page) => found(page, () => true)

/** What axe finds of weight: for the desk, whose component library brings some small ones along. */
export const seriousFindings = (page: Page) => found(page, (impact) => impact === 'serious' || impact === 'critical')

async function found(page: Page, counts: (impact: unknown) => boolean): Promise<string[]> {
  await settled(page)
  // What it finds nothing wrong with is not gathered, and no second page is opened: half of its time.
  const axe = new AxeBuilder({ page }).options({ resultTypes: ['violations'] }).setLegacyMode(true)
  const { violations } = await axe.analyze()
  return violations
    .filter(({ impact }) => counts(impact))
    .flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`))
}

/** What is half faded in has a contrast that it does not keep. */
const settled = (page: Page) =>
  page.evaluate(async () => {
    const ending = document
      .getAnimations()
      .filter(({ playState, effect }) => playState === 'running' && effect?.getComputedTiming().endTime !== Infinity)
    await Promise.allSettled(ending.map(({ finished }) => finished))
  })

/** Whether a page is wider than its window. */
export const overflow = (page: Page) =>
  page.evaluate(async () => {
    const out = () => document.documentElement.scrollWidth - window.innerWidth
    // After a new width the desk draws itself again, on a busy machine some frames later.
    const end = performance.now() + 2_000
    while (out() > 0 && performance.now() < end) await new Promise(requestAnimationFrame)
    return out()
  })
