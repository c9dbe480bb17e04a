import { djangoOrNodejs } from '@verdict/starter-models'
import { listMails } from '@verdict/contracts'
import { call, draftOf, makeModel } from './api.ts'
import { accept, comeBackTo, elsewhere, invite, newEmail, type } from './people.ts'
import { changeSettings } from './settings.ts'
import { expect, seriousFindings, test } from './test.ts'

test.use({ permissions: ['clipboard-read', 'clipboard-write'] })

test.afterEach(({ page }) => changeSettings(page.request, { approvalNeeded: false }))

test('where the settings ask for it, a version is published once a colleague approved exactly that', async ({
  desk,
  page,
  browser,
}) => {
  test.setTimeout(120_000)
  await desk.open()
  const email = newEmail('mar')
  const link = await invite(page, { name: 'Mar Puig', email, role: 'Consultant' })
  await page.getByRole('button', { name: 'Done' }).click()
  const { id } = await makeModel(page.request, `two-people-${Date.now().toString(36)}`, djangoOrNodejs, 'Two people?')
  const other = await elsewhere(browser)
  await accept(other, link, 'a staple for two people')
  const dialog = page.getByRole('dialog', { name: 'Publish version 1' })

  await test.step('an admin asks for a second person', async () => {
    await page.getByRole('menuitem', { name: 'Settings' }).click()
    const needed = page.getByRole('switch', { name: 'A second person has to approve each version' })
    await expect(needed).not.toBeChecked()
    await needed.press('Space')
    await page.getByRole('button', { name: 'Save' }).click()
    await expect(page.getByText(/^Saved\. Clients see it/)).toBeVisible()
  })

  await test.step('approval is asked for in the dialog', async () => {
    await page.goto(`/admin/models/${id}`)
    await page.getByRole('button', { name: 'Publish version 1' }).click()
    await type(dialog.getByLabel('Notes'), 'The first of us both')
    await expect(dialog.getByText('Somebody else has to approve it first.')).toBeVisible()
    await type(dialog.getByRole('textbox', { name: 'What to look at' }), 'Mind the weights')
    expect(await seriousFindings(page)).toEqual([])
    await dialog.getByRole('button', { name: 'Ask for approval' }).click()
    await expect(dialog.getByText(/asked for approval, \d\d:\d\d: “Mind the weights”/)).toBeVisible()
    await expect(dialog.getByRole('button', { name: 'Publish', exact: true })).toBeDisabled()
  })

  const theirs = other.getByRole('dialog', { name: 'Publish version 1' })
  await test.step('a colleague is mailed, finds it in the list of models, looks and approves', async () => {
    const asked = { filter: JSON.stringify({ kind: 'approval', to: email }) }
    const mailed = async () => (await call(page.request, listMails, { query: asked as never }))[0]?.text ?? ''
    await expect.poll(mailed, { timeout: 20_000 }).toContain(`/admin/models/${id}`)
    expect(await mailed()).toContain('Mind the weights')
    await other.reload()
    await other.getByRole('row', { name: /^Two people\?.*draft waits for approval/ }).click()
    await expect(
      other.getByRole('alert').filter({ hasText: 'asks for approval to publish this: “Mind the weights”' }),
    ).toBeVisible()
    await other.getByRole('button', { name: 'Look at it' }).click()
    await theirs.getByRole('button', { name: 'Approve' }).click()
    await expect(theirs.getByText(/^Approved by Mar Puig/)).toBeVisible()
    await theirs.getByRole('button', { name: 'Cancel' }).click()
  })

  const title = (of: typeof page) => of.getByRole('textbox', { name: 'Title', exact: true })
  await test.step('a colleague’s change makes it void, which is told at once and by mail; undone, it holds again', async () => {
    await expect(dialog.getByText(/^Approved by Mar Puig/)).toBeVisible({ timeout: 15_000 })
    await dialog.getByRole('button', { name: 'Cancel' }).click()
    await type(title(other), 'Two people, changed?')
    const told = page.getByRole('alert').filter({ hasText: 'Mar Puig has changed this since it was approved' })
    await expect(told).toBeVisible({ timeout: 15_000 })
    await told.getByRole('button', { name: 'Ask again' }).click()
    await expect(dialog.getByText(/It was approved, but has been changed since/)).toBeVisible()
    await dialog.getByRole('button', { name: 'Cancel' }).click()
    await type(title(other), 'Two people?')
    await expect(told).toBeHidden({ timeout: 15_000 })
  })

  await test.step('one’s own change makes it void', async () => {
    await type(title(page), 'Two people, again?')
    await expect.poll(async () => (await draftOf(page.request, id)).title.en).toBe('Two people, again?')
    await page.getByRole('button', { name: 'Publish version 1' }).click()
    await expect(dialog.getByText(/It was approved, but has been changed since/)).toBeVisible()
    await dialog.getByRole('button', { name: 'Ask for approval' }).click()
    await expect(dialog.getByText(/asked for approval/)).toBeVisible()
  })

  await test.step('who asked takes it back, and asks again', async () => {
    await expect(other.getByRole('button', { name: 'Look at it' })).toBeVisible({ timeout: 15_000 })
    await dialog.getByRole('button', { name: 'Take it back' }).click()
    await expect(dialog.getByText(/It was approved, but has been changed since/)).toBeVisible()
    await expect(other.getByRole('button', { name: 'Look at it' })).toBeHidden({ timeout: 15_000 })
    await dialog.getByRole('button', { name: 'Ask for approval' }).click()
    await expect(dialog.getByText(/asked for approval/)).toBeVisible()
  })

  await test.step('it is declined with a reason, asked again, approved and published', async () => {
    await comeBackTo(other)
    await other.getByRole('button', { name: 'Look at it' }).click({ timeout: 15_000 })
    await type(theirs.getByRole('textbox', { name: 'Reason' }), 'Say more')
    await theirs.getByRole('button', { name: 'Decline' }).click()
    await expect(theirs.getByText(/^Declined by Mar Puig, .*“Say more”/)).toBeVisible()
    await theirs.getByRole('button', { name: 'Cancel' }).click()
    await comeBackTo(page)
    await expect(dialog.getByText(/^Declined by Mar Puig/)).toBeVisible({ timeout: 15_000 })
    await type(dialog.getByRole('textbox', { name: 'What to look at' }), 'The title only')
    await dialog.getByRole('button', { name: 'Ask for approval' }).click()
    await expect(dialog.getByText(/asked for approval/)).toBeVisible()
    await comeBackTo(other)
    await other.getByRole('button', { name: 'Look at it' }).click({ timeout: 15_000 })
    await theirs.getByRole('button', { name: 'Approve' }).click()
    await expect(theirs.getByText(/^Approved by Mar Puig/)).toBeVisible()
    await comeBackTo(page)
    await expect(dialog.getByText(/^Approved by Mar Puig/)).toBeVisible({ timeout: 15_000 })
    await dialog.getByRole('button', { name: 'Publish', exact: true }).click()
    await expect(page.getByText('Version 1 is what clients take from now on.')).toBeVisible()
  })
  await other.context().close()
})
