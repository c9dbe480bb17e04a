import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { getReportLayout, paths, updateReportLayout, urlOf } from '@verdict/contracts'
import { assess, call, leaveDetails, signIn } from './api.ts'
import { type } from './people.ts'
import { expect, overflow, seriousFindings, test } from './test.ts'

const WORDS = 'We have built for Python teams since 2009.'

/** The pages of the preview, as they are read by those who do not see them. */
const shown = (page: Page) => page.getByRole('region', { name: 'Preview' })
const block = (page: Page, name: RegExp) => page.getByRole('listitem', { name })
const names = (page: Page) =>
  page
    .getByRole('list', { name: 'Blocks' })
    .getByRole('listitem')
    .evaluateAll((items) => items.map((item) => item.getAttribute('aria-label')?.replace(/, block.*/, '')))

async function putBack({ request }: Page) {
  const params = { kind: 'client' } as const
  const { revision } = await call(request, getReportLayout, { params })
  await call(request, updateReportLayout, { params, body: { revision, isDefault: true } })
}

test.use({ actionTimeout: 10_000 })

test('a consultant adds words to a report on a condition, sees where they appear, moves them, and goes back', async ({
  desk,
  page,
}, testInfo) => {
  test.setTimeout(240_000)
  await desk.open()
  for (const team of ['python', 'javascript', 'freelancer', 'python']) await assess(page.request, { team })
  await leaveDetails(page.request, 'Mar Soler')
  await page.getByRole('menuitem', { name: 'Reports' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Reports' })).toBeVisible()
  await expect(page.getByText('As delivered.')).toBeVisible()
  await expect(shown(page).getByRole('img', { name: /^Page 1 of/ })).toBeVisible()
  await expect(page.getByText('Of the newest assessment.')).toBeVisible()

  // Words of their own, by keyboard.
  await page.getByRole('button', { name: 'Add a block' }).focus()
  await page.keyboard.press('Enter')
  await page.keyboard.type('Text')
  await page.keyboard.press('Enter')
  await type(page.getByRole('textbox', { name: 'Heading, English' }), 'Why {firm}')
  await type(page.getByRole('textbox', { name: 'Text, English' }), 'Dear {nme}')
  await expect(page.getByText(/this report has no \{nme\}\. It has \{firm\}/)).toBeVisible()
  await type(page.getByRole('textbox', { name: 'Text, English' }), WORDS)
  await expect(shown(page)).toContainText(WORDS)

  // On a condition: the newest assessment did not say who builds it.
  const own = block(page, /^Text, block/)
  await page.getByRole('combobox', { name: 'Appears in' }).press('Enter')
  await page.getByRole('option', { name: /“Django or Node\.js\?”/ }).click()
  await page.getByRole('button', { name: 'Question: Choose a question' }).click()
  await page.getByRole('menuitem', { name: /Who will build it/ }).click()
  await page.getByRole('button', { name: 'Answer: …' }).click()
  await page.getByRole('menuitem', { name: 'a Python team' }).click()
  await expect(own).toContainText(/Appears for \d+% of \d+ assessments/)
  await expect(shown(page)).not.toContainText(WORDS)
  // A language that it has no words in is told of.
  await expect(own).toContainText('No words in')
  expect(await seriousFindings(page)).toEqual([])

  // To the top by keyboard, a step at a time.
  const before = await names(page)
  const head = own.getByRole('button', { name: /^Text/, expanded: true })
  await head.press('Enter')
  for (let step = 1; step < before.length; step++) await page.keyboard.press('Alt+ArrowUp')
  expect(await names(page)).toEqual(['Text', ...before.slice(0, -1)])
  await page.keyboard.press('Control+z')
  expect((await names(page)).slice(0, 2)).toEqual([before[0], 'Text'])
  await page.keyboard.press('Control+Shift+z')
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByText('Saved. The next report is made of it.')).toBeVisible()

  // What is taken out comes back.
  await page.getByRole('button', { name: /^Remove: Verdict/ }).click()
  await expect(page.getByText(/does not say what is recommended/)).toBeVisible()
  await page.getByRole('status').getByRole('button', { name: 'Undo' }).click()
  await expect(page.getByText(/does not say what is recommended/)).toBeHidden()

  // The report of a client has it where it is true.
  const said = async (team: string) => {
    const { token } = await assess(page.request, { team })
    const reply = await page.request.get(urlOf(paths.resultReport, { token }))
    const path = testInfo.outputPath(`${team}.pdf`)
    expect(reply.ok()).toBe(true)
    return { path, size: (await reply.body()).length }
  }
  const [python, other] = [await said('python'), await said('javascript')]
  expect(python.size).not.toBe(other.size)
  await page.reload()
  await expect(shown(page)).not.toContainText(WORDS)
  await assess(page.request, { team: 'python' })
  await page.reload()
  await expect(shown(page)).toContainText(WORDS)
  expect((await shown(page).textContent())?.indexOf(WORDS)).toBeLessThan(
    (await shown(page).textContent())?.indexOf('Django suits') ?? 0,
  )

  // And another client is looked for.
  await type(page.getByRole('combobox', { name: 'Whose report' }), 'Mar So')
  await page.getByRole('option', { name: 'Mar Soler' }).first().click()
  await expect(page.getByText('Of the assessment of this lead.')).toBeVisible()
  await expect(shown(page)).not.toContainText(WORDS)

  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Download the PDF' }).click(),
  ])
  expect(
    readFileSync(await file.path())
      .subarray(0, 5)
      .toString(),
  ).toBe('%PDF-')

  // Back to what is delivered, and from there to what was composed.
  await page.getByRole('button', { name: 'Back to the default' }).click()
  await page.getByRole('button', { name: 'Go back' }).click()
  await expect(page.getByText('As delivered.')).toBeVisible()
  expect(await names(page)).toEqual(before.slice(0, -1))
  await page.getByRole('button', { name: 'Take these blocks' }).first().click()
  expect((await names(page))[0]).toBe('Text')
  await page.getByRole('button', { name: 'Discard changes' }).click()
  expect(await names(page)).toEqual(before.slice(0, -1))
})

test('the report of whoever calls shows the lead, and takes in the client’s', async ({ page }) => {
  await signIn(page.request)
  await leaveDetails(page.request, 'Mar Soler')
  await page.goto('/admin/report-layouts?of=consultant')
  await expect(shown(page)).toContainText('Mar Soler')
  await expect(shown(page)).toContainText('Appendix')
  await page.getByRole('button', { name: /^Remove: The client’s report/ }).click()
  await expect(shown(page)).not.toContainText('Appendix')
  await page.getByRole('button', { name: 'Discard changes' }).click()
})

test('it fits a phone, and is whole in the dark', async ({ page }, testInfo) => {
  test.setTimeout(180_000)
  await signIn(page.request)
  await leaveDetails(page.request, 'Mar Soler')
  await page.goto('/admin/report-layouts')
  await expect(shown(page).getByRole('img', { name: /^Page 1 of/ })).toBeVisible()
  await page.getByRole('button', { name: 'Add a block' }).click()
  await page.getByRole('menuitem', { name: /^Text/ }).click()
  await page.getByRole('combobox', { name: 'Appears in' }).click()
  await page.getByRole('option', { name: /“Django or Node\.js\?”/ }).click()
  expect(await seriousFindings(page)).toEqual([])
  for (const width of [1440, 768, 375]) {
    await page.setViewportSize({ width, height: 900 })
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme })
      expect(await overflow(page)).toBeLessThanOrEqual(0)
      await page.screenshot({ path: testInfo.outputPath(`${width}-${colorScheme}.png`), fullPage: true })
    }
  }
  await putBack(page)
})
