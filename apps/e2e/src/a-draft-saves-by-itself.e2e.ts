import type { Route } from '@playwright/test'
import { saveDraft } from '@verdict/contracts'
import { djangoOrNodejs } from '@verdict/starter-models'
import { addressesOf, draftOf, makeModel, signIn } from './api.ts'
import { type } from './people.ts'
import { expect, test } from './test.ts'

test('a draft is saved a moment after each edit, undone across saves, and stands in the history as one', async ({
  page,
}) => {
  test.setTimeout(120_000)
  await signIn(page.request)
  const slug = `by-itself-${Date.now().toString(36)}`
  const { id } = await makeModel(page.request, slug, djangoOrNodejs)
  const title = page.getByRole('textbox', { name: 'Title', exact: true })
  const stored = async () => (await draftOf(page.request, id)).title.en
  const isSaved = page.getByText(/\. Saved at \d\d:\d\d by you\./)

  await test.step('nobody presses anything', async () => {
    await page.goto(`/admin/models/${id}`)
    await type(title, 'First thought')
    await expect(page.getByText('Saving…')).toBeVisible()
    await expect(isSaved).toBeVisible()
    expect(await stored()).toBe('First thought')
    await type(page.getByRole('textbox', { name: 'Description', exact: true }), 'And a second')
    await expect(isSaved).toBeVisible()
  })

  await test.step('undo takes back what was saved, and that is saved', async () => {
    const undo = page.getByRole('button', { name: 'Undo' })
    while (await undo.isEnabled()) await undo.click()
    await expect(title).toHaveValue(slug)
    await expect.poll(stored).toBe(slug)
    const redo = page.getByRole('button', { name: 'Redo' })
    while (await redo.isEnabled()) await redo.click()
    await expect.poll(stored).toBe('First thought')
  })

  await test.step('Ctrl-S saves at once', async () => {
    const sent = page.waitForRequest((request) => request.method() === 'PUT', { timeout: 1000 })
    await title.press('End')
    await page.keyboard.type('!')
    await page.keyboard.press('ControlOrMeta+S')
    expect(new URL((await sent).url()).searchParams.get('joins')).toBe('false')
    await expect(isSaved).toBeVisible()
  })

  await test.step('without a network it is kept, and saved once that is back', async () => {
    const cut = (route: Route) => (route.request().method() === 'PUT' ? route.abort() : route.continue())
    await page.route(addressesOf(saveDraft), cut)
    await type(title, 'Typed on a train')
    await expect(page.getByText('Not saved: offline, kept on this device.')).toBeVisible()
    await page.unroute(addressesOf(saveDraft), cut)
    await page.evaluate(() => dispatchEvent(new Event('online')))
    await expect(isSaved).toBeVisible()
    await expect(page.getByText('The server cannot be reached')).toBeHidden()
    expect(await stored()).toBe('Typed on a train')
  })

  await test.step('what is refused says why, and is saved once it is mended', async () => {
    const name = page.getByRole('textbox', { name: 'Address' })
    await type(name, 'django-or-nodejs')
    await name.blur()
    await expect(page.getByText('Another model has the name "django-or-nodejs"').first()).toBeVisible()
    await expect(page.getByText(/Not saved since \d\d:\d\d; kept on this device/)).toBeVisible()
    await type(name, `mended-${Date.now().toString(36)}`)
    await name.blur()
    await expect(isSaved).toBeVisible()
  })

  await test.step('leaving asks nothing, and the history is short', async () => {
    await type(title, 'The last word')
    await page.getByRole('menuitem', { name: 'Leads' }).click()
    await expect(page.getByRole('heading', { level: 1, name: 'Leads' })).toBeVisible()
    await expect.poll(stored).toBe('The last word')
    await page.goto(`/admin/models/${id}/versions`)
    await page.getByRole('button', { name: 'Every save' }).click()
    await expect(page.getByText(/^Saves? \d+( to \d+)?, /)).toHaveCount(4)
  })
})
