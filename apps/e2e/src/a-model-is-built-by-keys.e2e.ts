import { djangoOrNodejs } from '@verdict/starter-models'
import type { Page } from '@playwright/test'
import { draftOf, makeModel, signIn } from './api.ts'
import { expect, seriousFindings, test } from './test.ts'

const placeOfFocus = (page: Page) =>
  page.evaluate(() => document.activeElement?.closest<HTMLElement>('[data-field]')?.dataset.field ?? '')

test('a consultant finds, adds, orders and saves without a mouse', async ({ page }) => {
  test.setTimeout(120_000)
  await signIn(page.request)
  const { id } = await makeModel(page.request, `keyed-${Date.now().toString(36)}`, djangoOrNodejs, 'Keyed?')
  await page.goto(`/admin/models/${id}/options`)
  const name = page.getByRole('textbox', { name: 'Name' })
  await expect(name).toBeVisible({ timeout: 30_000 })

  await test.step('Enter in a name adds the next, ready to be named', async () => {
    await name.focus()
    await page.keyboard.press('Enter')
    await page.keyboard.type('Phoenix')
    await page.keyboard.press('Enter')
    await page.keyboard.type('Laravel')
    await page.keyboard.press('Tab')
    await expect(page.getByRole('button', { name: /^Laravel/ })).toBeVisible()
  })

  await test.step('Ctrl-S saves it', async () => {
    await page.keyboard.press('ControlOrMeta+S')
    await expect(page.getByText(/\. Saved at /)).toBeVisible()
    expect((await draftOf(page.request, id)).options.map(({ key }) => key).slice(-2)).toEqual(['phoenix', 'laravel'])
  })

  await test.step('with Alt an arrow takes it to another place', async () => {
    await page.getByRole('button', { name: /^Laravel/ }).focus()
    await page.keyboard.press('Alt+ArrowUp')
    await page.keyboard.press('ControlOrMeta+S')
    await expect
      .poll(async () => (await draftOf(page.request, id)).options.map(({ key }) => key).slice(-2))
      .toEqual(['laravel', 'phoenix'])
  })

  await test.step('Ctrl-K finds anything by its words, and leads to its field', async () => {
    const [question] = djangoOrNodejs.questions
    await page.keyboard.press('ControlOrMeta+K')
    await page.keyboard.type((question?.text.en ?? '').toUpperCase())
    await expect(page.getByRole('option').first()).toContainText(question?.text.en ?? '')
    expect(await seriousFindings(page)).toEqual([])
    await page.keyboard.press('Enter')
    await expect.poll(() => placeOfFocus(page)).toBe(`questions/${question?.key ?? ''}/text`)
  })

  await test.step('arrows go through the ratings, and Enter opens one', async () => {
    await page.goto(`/admin/models/${id}/ratings`)
    const cells = page.getByRole('button', { name: / on / })
    await cells.first().focus()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(/option=/)
    // It takes the focus once it is there.
    await expect
      .poll(() => page.evaluate(() => Boolean(document.activeElement?.closest('[role=presentation], [role=dialog]'))))
      .toBe(true)
    await page.keyboard.press('Escape')
    await expect(page).not.toHaveURL(/option=/)
    await expect(page.getByRole('dialog')).toHaveCount(0)
  })

  await test.step('a question mark lists the keys', async () => {
    await page.getByRole('button', { name: / on / }).first().focus()
    await page.keyboard.press('?')
    await expect(page.getByRole('dialog', { name: 'Keys' })).toContainText('find anything by its words')
  })
})
