import { djangoOrNodejs } from '@verdict/starter-models'
import { draftOf, makeModel, signIn } from './api.ts'
import { expect, test } from './test.ts'

test('undo takes back the effect that was begun last, and leaves the finished one of another choice', async ({
  page,
}) => {
  await signIn(page.request)
  const document = { ...djangoOrNodejs, locales: ['en'] }
  const { id } = await makeModel(page.request, `undone-${Date.now().toString(36)}`, document, 'Undone')
  const stored = () => draftOf(page.request, id)
  const before = (await stored()).questions
  await page.goto(`/admin/models/${id}/questions`)
  const parts = page.getByRole('group', { name: 'Effects' }).filter({ hasText: 'a knock-out' })
  await expect(parts.nth(1)).toBeVisible({ timeout: 30_000 })
  const [first, second] = [parts.nth(0), parts.nth(1)]

  await second.getByRole('button', { name: 'a knock-out' }).click()
  await second.getByRole('button', { name: /Choose: option/ }).click()
  await page.getByRole('menuitem').first().click()
  await page.keyboard.press('ControlOrMeta+S')
  await expect.poll(async () => (await stored()).questions).not.toEqual(before)
  const finished = (await stored()).questions

  await first.getByRole('button', { name: 'a knock-out' }).click()
  await expect(first.getByText('Choose: option')).toBeVisible()
  await page.keyboard.press('ControlOrMeta+Z')
  await expect(first.getByText('Choose: option')).toBeHidden()
  await page.keyboard.press('ControlOrMeta+S')
  expect((await stored()).questions).toEqual(finished)

  await page.keyboard.press('ControlOrMeta+Z')
  await expect(second.getByText('Choose: option')).toBeVisible()
  await page.keyboard.press('ControlOrMeta+S')
  await expect.poll(async () => (await stored()).questions).toEqual(before)
})
