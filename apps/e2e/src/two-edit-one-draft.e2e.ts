import { djangoOrNodejs } from '@verdict/starter-models'
import { makeModel, signIn } from './api.ts'
import { Desk } from './desk.ts'
import { elsewhere } from './people.ts'
import { expect, test } from './test.ts'

test('what a colleague saves arrives without a reload, and leaves what is being typed alone', async ({
  desk,
  page,
  browser,
}) => {
  test.setTimeout(120_000)
  await desk.open()
  const { id } = await makeModel(page.request, `two-edit-${Date.now().toString(36)}`, djangoOrNodejs)
  await page.goto(`/admin/models/${id}`)
  await desk.tab('Options')
  const summary = page.getByRole('textbox', { name: 'Summary', exact: true }).first()
  await summary.press('Control+End')
  await summary.pressSequentially(' Mine.')

  const other = await elsewhere(browser)
  await signIn(other.request)
  const colleague = new Desk(other)
  await other.goto(`/admin/models/${id}`)
  const title = other.getByRole('textbox', { name: 'Title', exact: true })
  await title.press('Control+a')
  await title.pressSequentially('Django or Node?')
  await colleague.save()

  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Django or Node?', { timeout: 30_000 })
  await expect(summary).toHaveValue(/ Mine\.$/)
  await expect(page.getByText(/saved a change/)).toBeVisible()
  await summary.pressSequentially(' Still mine.')
  await expect(summary).toHaveValue(/ Mine\. Still mine\.$/)
  await desk.save()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Django or Node?')
  await other.context().close()
})
