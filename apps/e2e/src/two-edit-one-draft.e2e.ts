import { djangoOrNodejs } from '@verdict/starter-models'
import { makeModel } from './api.ts'
import { accept, elsewhere, invite, newEmail } from './people.ts'
import { expect, test } from './test.ts'

test.use({ permissions: ['clipboard-read', 'clipboard-write'] })

test('what a colleague saves arrives without a reload, and leaves what is being typed alone', async ({
  desk,
  page,
  browser,
}) => {
  test.setTimeout(120_000)
  await desk.open()
  const link = await invite(page, { name: 'Mar Puig', email: newEmail('mar'), role: 'Consultant' })
  await page.getByRole('button', { name: 'Done' }).click()
  const { id } = await makeModel(page.request, `two-edit-${Date.now().toString(36)}`, djangoOrNodejs)
  await page.goto(`/admin/models/${id}`)
  await desk.tab('Options')
  const summary = page.getByRole('textbox', { name: 'Summary', exact: true }).first()
  await summary.press('Control+End')
  await summary.pressSequentially(' Mine.')

  const other = await elsewhere(browser)
  const colleague = await accept(other, link, 'a staple for two drafts')
  await other.goto(`/admin/models/${id}`)
  const title = other.getByRole('textbox', { name: 'Title', exact: true })
  await title.press('Control+a')
  await title.pressSequentially('Django or Node?')
  await colleague.save()

  // Each sees the other, and where they are.
  for (const [who, where] of [
    [page, 'Mar Puig, Overview'],
    [other, ', Options'],
  ] as const)
    await expect(who.getByRole('list', { name: 'Also here' })).toContainText(where, { timeout: 15_000 })
  await other.getByRole('list', { name: 'Also here' }).getByRole('link', { name: 'Options' }).click()
  await expect(page.getByRole('list', { name: 'Also here' })).toContainText('Mar Puig, Options', { timeout: 15_000 })

  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Django or Node?', { timeout: 30_000 })
  await expect(summary).toHaveValue(/ Mine\.$/)
  await expect(page.getByText(/^Mar Puig saved a change/)).toBeVisible()
  await summary.pressSequentially(' Still mine.')
  await expect(summary).toHaveValue(/ Mine\. Still mine\.$/)
  await desk.save()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Django or Node?')
  await other.context().close()
})
