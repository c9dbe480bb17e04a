import { djangoOrNodejs } from '@verdict/starter-models'
import { draftOf, makeModel, signIn } from './api.ts'
import { expect, test } from './test.ts'

test('a drawer that is closed by Escape keeps what was just typed, and undo takes it back', async ({ page }) => {
  await signIn(page.request)
  const [first] = djangoOrNodejs.ratings
  const ratings = [{ ...first, rationale: { en: '' }, sources: [] }, ...djangoOrNodejs.ratings.slice(1)]
  const document = { ...djangoOrNodejs, locales: ['en'], ratings }
  const { id } = await makeModel(page.request, `drawer-${Date.now().toString(36)}`, document, 'Drawer')
  const stored = async () => (await draftOf(page.request, id)).ratings[0]
  const { option = '', criterion = '' } = first ?? {}
  const why = page.getByRole('textbox', { name: 'Why this rating' })
  const open = async () => {
    await page.goto(`/admin/models/${id}/ratings?option=${option}&criterion=${criterion}`)
    await expect(why).toBeVisible({ timeout: 30_000 })
  }

  await test.step('a reason, also when it was not saved yet', async () => {
    await open()
    await why.pressSequentially('Measured by us.')
    await page.keyboard.press('Escape')
    await expect(why).toBeHidden()
    await page.keyboard.press('ControlOrMeta+S')
    await expect.poll(async () => (await stored())?.rationale.en).toBe('Measured by us.')
  })

  await test.step('which one undo after the other takes back', async () => {
    await expect(async () => {
      await page.keyboard.press('ControlOrMeta+Z')
      await page.keyboard.press('ControlOrMeta+S')
      await expect.poll(async () => (await stored())?.rationale.en, { timeout: 1500 }).toBe('')
    }).toPass()
  })

  await test.step('the title and the address of a source', async () => {
    await open()
    await page.getByRole('button', { name: 'Add a source' }).click()
    await page.getByRole('textbox', { name: 'Title' }).pressSequentially('Measured')
    await page.getByRole('textbox', { name: 'Address', exact: true }).pressSequentially('https://example.org/measured')
    await page.keyboard.press('Escape')
    await expect(why).toBeHidden()
    await page.keyboard.press('ControlOrMeta+S')
    await expect
      .poll(async () => (await stored())?.sources)
      .toMatchObject([{ title: 'Measured', url: 'https://example.org/measured' }])
  })
})
