import type { Page } from '@playwright/test'
import { publish } from './publish.ts'
import { demandingModel, randomFrom } from './random-model.ts'
import { expect, test } from './test.ts'

// Made anew by each process that runs this file: after a failure there is another.
const SLUG = `demanding-${process.pid}`

/** How long the page is deaf while six questions are answered on a slow phone, in milliseconds: all tasks of more than 50. */
async function deafFor(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page)
  await page.goto(`/${SLUG}`)
  await page.evaluate(() => localStorage.clear())
  await page.reload()
  await page.getByRole('button', { name: 'Start the assessment' }).click()
  await expect(page.getByRole('radio').first()).toBeVisible()
  await page.evaluate(() => {
    const seen = Object.assign(window, { deaf: 0 })
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) seen.deaf += duration
    }).observe({ type: 'longtask' })
  })
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 })
  const heading = page.getByRole('heading', { level: 1 })
  for (let i = 0; i < 6; i++) {
    const before = (await heading.textContent()) as string
    await page
      .getByRole('radio')
      .nth(i % 3)
      .check()
    await page.getByRole('button', { name: 'Continue', exact: true }).click()
    await expect(heading).not.toHaveText(before, { timeout: 30_000 })
  }
  await session.send('Emulation.setCPUThrottlingRate', { rate: 1 })
  await page.waitForTimeout(300)
  return page.evaluate(() => (window as unknown as { deaf: number }).deaf)
}

test.beforeAll(async ({ playwright, baseURL }) => {
  const request = await playwright.request.newContext({ baseURL: baseURL as string })
  await publish(request, SLUG, demandingModel(SLUG, randomFrom(7)))
  await request.dispose()
})

test('the look-ahead does not block the page', async ({ page, browser, baseURL }) => {
  test.setTimeout(120_000)
  const alone = await browser.newPage({ baseURL: baseURL as string })
  // The same in a browser that has no other thread to find it in.
  await alone.addInitScript(() => Object.assign(window, { Worker: undefined }))
  const held = await deafFor(alone)
  await alone.close()
  const free = await deafFor(page)
  expect(held).toBeGreaterThan(0)
  // What is left is drawing the page, which both do.
  expect(free).toBeLessThan(held * 0.8)
})

test('the scores change with the answer, before the look-ahead ends', async ({ page }) => {
  // The look-ahead worker never replies here.
  await page.addInitScript(() =>
    Object.assign(window, {
      Worker: class {
        postMessage() {}
        terminate() {}
      },
    }),
  )
  const { questions } = demandingModel(SLUG, randomFrom(7))
  const path = questions.slice(0, 4).map(({ key }) => key)
  const answers = Object.fromEntries(questions.slice(0, 3).map(({ key, choices }) => [key, choices?.[0]?.key]))
  const along = JSON.stringify({ answers, path, index: 3 })
  await page.goto(`/${SLUG}#go-on=${Buffer.from(along).toString('base64url')}`)
  const standing = page.locator('.standing .thread')
  const before = (await standing.textContent()) as string
  await page.getByRole('radio').nth(1).click()
  await expect(standing).not.toHaveText(before)
})

test('answers faster than the look-ahead are all kept, and the last one counts', async ({ page }) => {
  await page.goto(`/${SLUG}`)
  await page.getByRole('button', { name: 'Start the assessment' }).click()
  const radios = page.getByRole('radio')
  await radios.first().evaluate((first: HTMLInputElement) => {
    const all = [...(first.form?.querySelectorAll<HTMLInputElement>('input[type=radio]') ?? [])]
    for (const radio of [...all.slice(0, 4), ...all.slice(0, 3)]) radio.click()
  })
  await expect(radios.nth(2)).toBeChecked()
  const heading = page.getByRole('heading', { level: 1 })
  const before = (await heading.textContent()) as string
  await page.getByRole('button', { name: 'Continue', exact: true }).click()
  await expect(heading).not.toHaveText(before)
  await page.getByRole('button', { name: 'Back' }).first().click()
  await expect(heading).toHaveText(before)
  await expect(radios.nth(2)).toBeChecked()
})

test('without workers the look-ahead still works', async ({ page }) => {
  await page.addInitScript(() => Object.assign(window, { Worker: undefined }))
  await page.goto(`/${SLUG}`)
  await page.getByRole('button', { name: 'Start the assessment' }).click()
  await page.getByRole('radio').first().check()
  const before = (await page.getByRole('heading', { level: 1 }).textContent()) as string
  await page.getByRole('button', { name: 'Continue', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(before)
})
