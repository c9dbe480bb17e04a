import { djangoOrNodejs } from '@verdict/starter-models'
import { draftOf, makeModel, signIn } from './api.ts'
import { expect, seriousFindings, test } from './test.ts'

test('removing an option says what goes with it, and one undo brings all of it back', async ({ page }) => {
  test.setTimeout(120_000)
  await signIn(page.request)
  const { id } = await makeModel(page.request, `removed-${Date.now().toString(36)}`, djangoOrNodejs, 'Removed?')
  const before = await draftOf(page.request, id)
  await page.goto(`/admin/models/${id}/options`)
  await page.getByRole('button', { name: /^Django/ }).click({ timeout: 30_000 })

  await page.getByRole('button', { name: 'Remove this option' }).press('Enter')
  const asked = page.getByRole('dialog', { name: 'Remove “Django”?' })
  await expect(asked).toContainText(`${djangoOrNodejs.criteria.length} ratings`)
  await expect(asked).toContainText(/\d+ scenarios: “/)
  expect(await seriousFindings(page)).toEqual([])
  await page.keyboard.press('Escape')
  await expect(asked).toBeHidden()
  expect(await draftOf(page.request, id)).toEqual(before)

  await page.getByRole('button', { name: 'Remove this option' }).press('Enter')
  await asked.getByRole('button', { name: 'Remove it' }).press('Enter')
  await expect(page.getByText('Removed “Django”.')).toBeVisible()
  await page.keyboard.press('ControlOrMeta+S')
  await expect.poll(async () => JSON.stringify(await draftOf(page.request, id))).not.toContain('"option":"django"')
  await page.keyboard.press('ControlOrMeta+Z')
  await page.keyboard.press('ControlOrMeta+S')
  await expect.poll(() => draftOf(page.request, id)).toEqual(before)
})
