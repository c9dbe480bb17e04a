import type { Browser, Page, Route } from '@playwright/test'
import { API, saveDraft } from '@verdict/contracts'
import { addressesOf, leaveDetails } from './api.ts'
import { expect, test } from './test.ts'

/** A model of its own, open in the studio. */
async function newModel(page: Page, name: string) {
  await page.goto('/admin/models/create')
  await page.getByRole('textbox', { name: 'Title' }).fill(name)
  await page.getByRole('combobox', { name: 'Start from' }).click()
  await page.getByRole('option', { name: 'A copy of “Django or Node.js?”' }).first().click()
  await page.getByRole('button', { name: 'Create the model' }).click()
  await expect(page.getByText('Never published')).toBeVisible()
}

/** The same page in a browser of a colleague's. */
async function colleagueAt(page: Page, browser: Browser) {
  const context = await browser.newContext({ storageState: await page.context().storageState() })
  const other = await context.newPage()
  await other.goto(page.url())
  return other
}

const weightOn = (page: Page, name: string) => page.getByRole('textbox', { name: `Weight of ${name} as a number` })
const saved = (page: Page) => page.getByText(/\. Saved at /)
const save = async (page: Page) => {
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(saved(page)).toBeVisible()
}

async function weigh(page: Page, name: string, weight: string) {
  await weightOn(page, name).fill(weight)
  await weightOn(page, name).blur()
}

/** Publishes the draft; accepts a scenario that fails because of the changed weights. */
async function publishAs(page: Page, notes: string) {
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Notes').fill(notes)
  await expect(dialog.getByText('The scenarios are still running.')).toBeHidden()
  const reason = dialog.getByLabel('Reason for publishing although scenarios fail')
  if (await reason.isVisible()) await reason.fill('To try it.')
  await dialog.getByRole('button', { name: 'Publish', exact: true }).click()
}

test('what a colleague saved outlasts typing during a save, undo, and a publish shows it first', async ({
  desk,
  page,
  browser,
}) => {
  test.slow()
  await desk.open()
  await newModel(page, 'Two at one model')
  await desk.tab('Criteria')
  const other = await colleagueAt(page, browser)
  await weigh(other, 'Live updates', '7')
  await save(other)

  // The save is slow, and typing continues meanwhile.
  let answer = () => {}
  const held = new Promise<void>((resolve) => (answer = resolve))
  const hold = async (route: Route) => {
    if (route.request().method() === 'PUT') await held
    await route.continue()
  }
  await page.route(addressesOf(saveDraft), hold)
  await weigh(page, 'Finding developers', '3')
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(page.getByText('Saving…')).toBeVisible()
  await weigh(page, 'Safe by default', '9')
  answer()
  await expect(page.getByText(/saved a change at .* it is in/)).toBeVisible()
  await expect(weightOn(page, 'Live updates')).toHaveValue('7')
  await expect(weightOn(page, 'Safe by default')).toHaveValue('9')
  await page.unroute(addressesOf(saveDraft), hold)
  await save(page)

  const undo = page.getByRole('button', { name: 'Undo' })
  while (await undo.isEnabled()) await undo.click()
  await expect(weightOn(page, 'Live updates')).toHaveValue('7')
  await expect(weightOn(page, 'Finding developers')).not.toHaveValue('3')
  await save(page)
  await other.reload()
  await expect(weightOn(other, 'Live updates')).toHaveValue('7')

  // A colleague saves before the dialog opens, and again while it is looked at.
  await page.getByRole('button', { name: 'Publish version 1' }).click()
  await publishAs(page, 'The first.')
  await expect(page.getByText('Same as version 1')).toBeVisible()
  await weigh(other, 'Live updates', '2')
  await save(other)
  await weigh(page, 'Safe by default', '8')
  await page.getByRole('button', { name: 'Publish version 2' }).click()
  const dialog = page.getByRole('dialog')
  await expect(dialog.getByText('Criterion “Live updates”: weight went from 7 to 2.').last()).toBeVisible()
  await expect(dialog.getByText(/Criterion “Safe by default”: weight went from/).last()).toBeVisible()
  await dialog.getByLabel('Notes').fill('Both of us.')
  await weigh(other, 'Live updates', '1')
  await save(other)
  await publishAs(page, 'Both of us.')
  await expect(dialog.getByText('Nothing was published: the draft has been saved since')).toBeVisible()
  await expect(dialog.getByText('Criterion “Live updates”: weight went from 7 to 1.').last()).toBeVisible()
  await expect(dialog.getByLabel('Notes')).toHaveValue('Both of us.')

  // Keys typed into a text field must not trigger shortcuts of the page.
  await dialog.getByLabel('Notes').press('End')
  await dialog.getByLabel('Notes').pressSequentially(' Twice')
  await dialog.getByLabel('Notes').press('Control+z')
  await expect(dialog.getByLabel('Notes')).not.toHaveValue('Both of us. Twice')
  await publishAs(page, 'Both of us, twice.')
  await expect(page.getByText('Same as version 2')).toBeVisible()
  await expect(weightOn(page, 'Safe by default')).toHaveValue('8')
  await expect(weightOn(page, 'Live updates')).toHaveValue('1')
  await other.context().close()
})

test('a killed tab loses two seconds of typing at most, and a second tab has it as well', async ({ desk, page }) => {
  await desk.open()
  await newModel(page, 'Killed')
  const title = page.getByRole('textbox', { name: 'Title' })
  await title.click()
  await title.press('End')
  const begun = Date.now()
  let typed = 0
  while (Date.now() - begun < 6000) {
    await page.keyboard.type('x')
    await page.waitForTimeout(80)
    typed++
  }
  const pace = (Date.now() - begun) / typed
  const address = page.url()
  const second = await page.context().newPage()
  await second.goto(address)
  await expect(second.getByRole('textbox', { name: 'Title' })).toHaveValue(/^Killedx+$/)
  await second.close()
  const session = await page.context().newCDPSession(page)
  await Promise.race([session.send('Page.crash').catch(() => {}), page.waitForEvent('crash')])
  const third = await page.context().newPage()
  await third.goto(address)
  await expect(third.getByText(/Unsaved changes from \d\d:\d\d restored|\. Saved at /).first()).toBeVisible()
  const found = (await third.getByRole('textbox', { name: 'Title' }).inputValue()).length - 'Killed'.length
  expect((typed - found) * pace).toBeLessThan(2000)
})

test('leaving a form with unsaved input asks, and coming back restores it', async ({ desk, page }) => {
  await desk.open()
  await page.getByRole('menuitem', { name: 'Case studies' }).click()
  await page.getByRole('link', { name: 'New case study' }).click()
  await page.getByLabel('Title').fill('A shop in spring')
  await page.getByRole('menuitem', { name: 'Leads' }).click()
  const asks = page.getByRole('dialog', { name: 'Leave with unsaved changes?' })
  await asks.getByRole('button', { name: 'Stay' }).click()
  await expect(page.getByLabel('Title')).toHaveValue('A shop in spring')
  await page.getByRole('menuitem', { name: 'Leads' }).click()
  await asks.getByRole('button', { name: 'Leave' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Leads' })).toBeVisible()
  await page.goBack()
  await expect(page.getByLabel('Title')).toHaveValue('A shop in spring')
  await expect(page.getByText(/Unsaved changes from \d\d:\d\d restored/)).toBeVisible()
  await page.getByLabel('Summary').fill('It opened.')
  await page.getByRole('textbox', { name: 'Key', exact: true }).fill('a-shop-in-spring')
  await page.getByLabel(/Tells of/).fill('django')
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByRole('cell', { name: /A shop in spring/ })).toBeVisible()
  await page.getByRole('link', { name: 'New case study' }).click()
  await expect(page.getByLabel('Title')).toHaveValue('')

  // A draft is saved on leaving, and asks only where that has failed, though not between its own tabs.
  await newModel(page, 'Left behind')
  await page.getByRole('textbox', { name: 'Title' }).fill('Left behind, changed')
  await page.getByRole('menuitem', { name: 'Leads' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Leads' })).toBeVisible()
  await page.goBack()
  await expect(page.getByRole('textbox', { name: 'Title' })).toHaveValue('Left behind, changed')
  await expect(saved(page)).toBeVisible()
  const refuse = (route: Route) => (route.request().method() === 'PUT' ? route.abort() : route.continue())
  await page.route(addressesOf(saveDraft), refuse)
  await page.getByRole('textbox', { name: 'Title' }).fill('Left behind, offline')
  await expect(page.getByText('Not saved: offline, kept on this device.')).toBeVisible()
  await desk.tab('Options')
  await page.getByRole('menuitem', { name: 'Leads' }).click()
  await asks.getByRole('button', { name: 'Leave' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Leads' })).toBeVisible()
  await page.goBack()
  await expect(page.getByText(/Unsaved changes from \d\d:\d\d restored/)).toBeVisible()
  await page.getByRole('button', { name: 'Discard' }).click()
  await expect(saved(page)).toBeVisible()
})

test('what is typed as soon as a form is there stays while its other fields are used', async ({
  desk,
  page,
  request,
}) => {
  test.slow()
  await leaveDetails(request, 'Pau Riba')
  await desk.open()
  const title = page.getByRole('textbox', { name: 'Title' })
  for (const way of ['address', 'button']) {
    await page.goto(way === 'address' ? '/admin/models/create' : '/admin/models')
    // A list's search is called by what it is, and not like a field of the form behind it.
    if (way === 'button') {
      await expect(page.getByRole('textbox', { name: 'Search models' })).toBeVisible()
      await page.getByRole('link', { name: 'New model' }).click()
    }
    await expect(title).toBeFocused()
    await page.keyboard.type(`Typed at once by ${way}`)
    await page.getByRole('combobox', { name: 'Start from' }).click()
    await page.getByRole('option', { name: 'A copy of “Django or Node.js?”' }).first().click()
    await expect(title).toHaveValue(`Typed at once by ${way}`)
    await expect(page.getByRole('textbox', { name: 'Address' })).toHaveValue(`typed-at-once-by-${way}`)
    await page.getByRole('textbox', { name: 'Address' }).press('End')
    await page.keyboard.type('-2')
    await expect(title).toHaveValue(`Typed at once by ${way}`)
    await page.getByRole('button', { name: 'Create the model' }).click()
    await expect(page.getByText('Never published')).toBeVisible()
  }

  await page.goto('/admin/settings')
  await page.getByLabel('Name', { exact: true }).fill('')
  await page.keyboard.type('House of Riba')
  await page.getByLabel('Logo', { exact: true }).focus()
  await page.keyboard.type('https://riba.example/logo.svg')
  await expect(page.getByLabel('Name', { exact: true })).toHaveValue('House of Riba')
  await page.getByRole('button', { name: 'Discard changes' }).click()

  await page.goto('/admin/leads')
  await page.getByRole('cell', { name: /Pau Riba/ }).click()
  await page.getByRole('textbox', { name: 'Next step' }).focus()
  await page.keyboard.type('Call in May')
  await page.getByLabel('Phone').focus()
  await page.keyboard.type('600')
  await page.getByLabel('Note', { exact: true }).focus()
  await page.keyboard.type('Likes the plan.')
  await expect(page.getByRole('textbox', { name: 'Next step' })).toHaveValue('Call in May')
  await expect(page.getByLabel('Phone')).toHaveValue('600')

  await page.goto('/admin/case-studies/create')
  await page.getByLabel('Title').first().focus()
  await page.keyboard.type('A shop at once')
  await page.getByLabel('Summary').focus()
  await page.keyboard.type('It opened.')
  await page.getByLabel('Public', { exact: false }).click()
  await expect(page.getByLabel('Title').first()).toHaveValue('A shop at once')
  await expect(page.getByLabel('Summary')).toHaveValue('It opened.')
})

test('what is typed while a form is being saved stays', async ({ desk, page, request }) => {
  test.slow()
  await leaveDetails(request, 'Ona Puig')
  await desk.open()
  await page.getByRole('menuitem', { name: 'Leads' }).click()
  await page.getByRole('cell', { name: /Ona Puig/ }).click()
  let answer = () => {}
  const hold = () => {
    const held = new Promise<void>((resolve) => (answer = resolve))
    return page.route(new RegExp(`${API}/admin/`), async (route) => {
      if (route.request().method() !== 'GET') await held
      await route.fallback()
    })
  }
  const release = async () => {
    const reply = page.waitForResponse((each) => each.request().method() !== 'GET')
    answer()
    expect((await reply).ok()).toBe(true)
  }

  const note = page.getByLabel('Note', { exact: true })
  await note.focus()
  await page.keyboard.type('Called.')
  await hold()
  await page.getByRole('button', { name: 'Add the note' }).click()
  await note.press('End')
  await page.keyboard.type(' Call again in May.')
  await release()
  await expect(page.getByText('Called.', { exact: true })).toBeVisible()
  await expect(note).toHaveValue(/^\s?Call again in May\.$/)

  await page.getByRole('textbox', { name: 'Next step' }).focus()
  await page.keyboard.type('Send an estimate')
  await hold()
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await page.getByLabel('Phone').focus()
  await page.keyboard.type('600 123')
  await release()
  await expect(page.getByText('Saved', { exact: true })).toBeVisible()
  await expect(page.getByRole('textbox', { name: 'Next step' })).toHaveValue('Send an estimate')
  await expect(page.getByLabel('Phone')).toHaveValue('600 123')
  await page.reload()
  await expect(page.getByRole('textbox', { name: 'Next step' })).toHaveValue('Send an estimate')
  await expect(page.getByLabel('Phone')).toHaveValue('600 123')
  await expect(note).toHaveValue(/Call again in May\.$/)

  await page.goto('/admin/settings')
  await page.getByLabel('Logo', { exact: true }).focus()
  await page.keyboard.type('https://puig.example/logo.svg')
  await hold()
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await page.getByLabel('Name', { exact: true }).press('End')
  await page.keyboard.type(' and daughters')
  await release()
  await expect(page.getByText(/^Saved\. Clients see it/)).toBeVisible()
  await expect(page.getByLabel('Name', { exact: true })).toHaveValue(/ and daughters$/)
  await expect(page.getByLabel('Logo', { exact: true })).toHaveValue('https://puig.example/logo.svg')
  // The other journeys find the house as it was.
  await page.getByRole('button', { name: 'Discard changes' }).click()
  await page.getByLabel('Logo', { exact: true }).fill('')
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(page.getByRole('button', { name: 'Save', exact: true })).toBeDisabled()
})
