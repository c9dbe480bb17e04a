import { randomUUID } from 'node:crypto'
import type { Page } from '@playwright/test'
import { createPreviewLink, publishModel, recordVisit, saveDraft } from '@verdict/contracts'
import { djangoOrNodejs } from '@verdict/starter-models'
import { addressesOf, assess, call, draftOf, makeModel, signIn } from './api.ts'
import { expect, seriousFindings, test } from './test.ts'

/** Opens a draft that no other test uses. */
async function openOwnDraft(page: Page, name: string, tab: string) {
  await signIn(page.request)
  const { id } = await makeModel(page.request, `${name}-${Date.now()}`, djangoOrNodejs, name)
  await page.goto(`/admin/models/${id}/${tab}`)
  await expect(page.getByRole('tab', { name: 'Overview' })).toBeVisible()
}

test('a consultant copies a model, moves a weight, sees the scenarios change, publishes, and reverts it', async ({
  desk,
  page,
}) => {
  await desk.open()
  await page.getByRole('link', { name: 'New model' }).click()
  await page.getByRole('textbox', { name: 'Title' }).fill('Django or Node.js, revised')
  await page.getByRole('combobox', { name: 'Start from' }).click()
  await page.getByRole('option', { name: 'A copy of “Django or Node.js?”' }).first().click()
  await page.getByRole('button', { name: 'Create the model' }).click()
  await expect(page.getByText('Never published')).toBeVisible()

  await page.getByRole('button', { name: 'Publish version 1' }).click()
  await page.getByLabel('Notes').fill('As it came.')
  await page.getByRole('button', { name: 'Publish', exact: true }).click()
  await expect(page.getByText('Same as version 1')).toBeVisible()

  await desk.tab('Criteria')
  const weight = page.getByRole('textbox', { name: 'Weight of Back office as a number' })
  await expect(page.getByText(/^\d+ pass$/)).toBeVisible()
  await weight.fill('60')
  await weight.press('Enter')
  await expect(page.getByText(/\d+ fails?$/)).toBeVisible()
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(weight).toHaveValue('6')
  await page.getByRole('button', { name: 'Redo' }).click()
  await expect(weight).toHaveValue('60')
  await weight.fill('6.5')
  await weight.press('Enter')
  await expect(page.getByText(/^\d+ pass$/)).toBeVisible()
  await desk.save()

  await page.getByRole('button', { name: 'Publish version 2' }).click()
  await expect(page.getByText('Criterion “Back office”: weight went from 6 to 6.5.')).toBeVisible()
  await page.getByLabel('Notes').fill('Staff screens count a little more.')
  await expect(page.getByText('Only people who sign in here read this.')).toBeVisible()
  await page.getByLabel('What clients read').pressSequentially('Back offices weigh more.')
  await expect(page.getByText('Anybody can read this,')).toBeVisible()
  await page.getByRole('button', { name: 'Publish', exact: true }).click()
  await expect(page.getByText('Same as version 2')).toBeVisible()
  const how = await (await page.request.get('/django-or-node-js-revised/how')).text()
  expect(how).toContain('Back offices weigh more.')
  expect(how).not.toMatch(/Staff screens count a little more|As it came/)

  await desk.tab('Versions')
  await expect(page.getByText('Staff screens count a little more.')).toBeVisible()
  await page.getByRole('button', { name: 'Compare with version 1' }).click()
  await expect(page.getByText('weight went from 6 to 6.5')).toBeVisible()
  await page.getByRole('button', { name: 'Restore into the draft' }).last().click()
  await expect(page.getByText('1 change since version 2')).toBeVisible()
})

test('two people who change the same weight settle it side by side', async ({ page, browser }) => {
  await openOwnDraft(page, 'settled', 'criteria')
  const weightOn = (where: typeof page, name: string) =>
    where.getByRole('textbox', { name: `Weight of ${name} as a number` })
  await expect(weightOn(page, 'Hiring').or(weightOn(page, 'Live updates'))).toBeVisible()

  const other = await (await browser.newContext({ storageState: await page.context().storageState() })).newPage()
  await other.goto(page.url())
  await weightOn(other, 'Live updates').fill('7')
  await weightOn(other, 'Safe by default').fill('6')
  await other.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(other.getByText(/\. Saved at /)).toBeVisible()

  await weightOn(page, 'Live updates').fill('4')
  await weightOn(page, 'Finding developers').fill('3')
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  const conflicts = page.getByRole('region', { name: 'Conflicts' })
  await expect(conflicts).toContainText('and you changed the same value.')
  await conflicts.getByRole('button', { name: 'Take theirs' }).click()
  await conflicts.getByRole('button', { name: 'Merge and save' }).click()
  await expect(conflicts).toBeHidden()
  await expect(weightOn(page, 'Live updates')).toHaveValue('7')
  await expect(weightOn(page, 'Finding developers')).toHaveValue('3')
  await expect(weightOn(page, 'Safe by default')).toHaveValue('6')
})

test('edits survive a closed tab', async ({ page }) => {
  await openOwnDraft(page, 'closed', '')
  await page.route(addressesOf(saveDraft), (route) =>
    route.request().method() === 'PUT' ? route.abort() : route.continue(),
  )
  await page.getByRole('textbox', { name: 'Title' }).fill('Which of the two?')
  await expect(page.getByText('Not saved: offline, kept on this device.')).toBeVisible()
  await expect
    .poll(() => page.evaluate(() => Object.keys(localStorage).some((key) => key.includes(':draft/'))))
    .toBe(true)
  const address = page.url()
  const again = await page.context().newPage()
  await page.close()
  await again.goto(address)
  await expect(again.getByText(/Unsaved changes from \d\d:\d\d restored/)).toBeVisible()
  await expect(again.getByRole('textbox', { name: 'Title' })).toHaveValue('Which of the two?')
  await again.getByRole('button', { name: 'Discard' }).click()
  await expect(again.getByText(/Not saved since/)).toBeHidden()
})

test('a wrong password is reported', async ({ page }) => {
  await page.goto('/admin/')
  await page.getByLabel('E-mail').fill('admin@example.com')
  await page.getByLabel('Password').fill('not this one at all')
  await page.getByRole('button', { name: 'Sign in' }).click()
  await expect(page.getByRole('alert').first()).toContainText('The e-mail or the password is wrong.')
})

test('the studio has no serious accessibility finding', async ({ desk, page }) => {
  // Every tab is looked through, some seconds each.
  test.slow()
  await desk.open()
  await desk.openModel('Django or Node.js?')
  for (const tab of [
    'Overview',
    'Options',
    'Criteria',
    'Ratings',
    'Questions',
    'Rules',
    'Estimates',
    'Case studies',
    'Scenarios',
    'Check',
    'Impact',
    'Versions',
  ]) {
    await desk.tab(tab)
    await expect(page.getByLabel('Loading', { exact: true })).toBeHidden()
    expect(await seriousFindings(page), tab).toEqual([])
  }
})

test('before a version is published, it is said whom it concerns', async ({ page }) => {
  await signIn(page.request)
  const slug = `affected-${Date.now().toString(36)}`
  const english = { ...djangoOrNodejs, locales: ['en'] }
  const { id, draftRevision: revision } = await makeModel(page.request, slug, english, 'Whom it concerns')
  await call(page.request, publishModel, { params: { id }, body: { notes: 'The first' }, revision })
  await call(page.request, createPreviewLink, { params: { id }, body: { days: 7 } })
  const source = { referrer: 'https://news.example.org/choosing' }
  await assess(page.request, {}, { model: slug, source })
  for (const step of ['view', 'start'])
    await call(page.request, recordVisit, { body: { visit: randomUUID(), model: slug, version: 1, step } })

  await page.goto(`/admin/models/${id}/criteria`)
  const weight = page.getByRole('textbox', { name: 'Weight of Back office as a number' })
  await weight.click()
  await page.keyboard.press('ControlOrMeta+A')
  await page.keyboard.type('7')
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: 'Publish version 2' }).press('Enter')
  const part = page.getByRole('region', { name: 'Who is affected' })
  await expect(part.getByText('1 client has answered in the last 30 minutes and finishes on version 1.')).toBeVisible()
  await expect(part.getByRole('list', { name: 'Sites' })).toHaveText('news.example.org, 1')
  await expect(part.getByRole('list', { name: 'Preview links' })).toContainText('revision 1, by Admin, until')
})

test('what is said of a version stays in sight while scenarios fail, and they are settled at once', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 })
  await signIn(page.request)
  const slug = `at-once-${Date.now().toString(36)}`
  const failing = djangoOrNodejs.scenarios.slice(0, 17).map((each) => ({ ...each, expect: { minMargin: 99 } }))
  const document = { ...djangoOrNodejs, locales: ['en'], scenarios: failing }
  const { id, draftRevision: revision } = await makeModel(page.request, slug, document, 'At once')
  const draft = await draftOf(page.request, id)
  await call(page.request, saveDraft, { params: { id }, body: { ...draft, scenarios: failing }, revision })
  await page.goto(`/admin/models/${id}/`)
  await page.getByRole('button', { name: 'Publish version 1' }).press('Enter')
  const dialog = page.getByRole('dialog', { name: 'Publish version 1' })
  await expect(dialog.getByRole('list', { name: 'Failing scenarios' }).getByRole('listitem')).toHaveCount(17)

  const notes = dialog.getByLabel('Notes')
  await expect(notes).toBeFocused()
  await expect(notes).toBeInViewport({ ratio: 1 })
  await dialog.getByRole('button', { name: 'Say why it is published although scenarios fail.' }).press('Enter')
  const reason = dialog.getByLabel('Reason for publishing although scenarios fail')
  await expect(reason).toBeFocused()
  await expect(reason).toBeInViewport({ ratio: 1 })

  await dialog.getByRole('button', { name: 'Expect what all 17 say now' }).press('Enter')
  await expect(dialog.getByRole('list', { name: 'Failing scenarios' }).getByRole('listitem')).toHaveCount(0)
  await expect(reason).toBeHidden()
  await notes.pressSequentially('As they say.')
  const publish = dialog.getByRole('button', { name: 'Publish', exact: true })
  // Not before the settled scenarios have run.
  await expect(publish).toBeEnabled()
  await publish.press('Enter')
  await expect(page.getByText('Version 1 is what clients take from now on.')).toBeVisible()
})
