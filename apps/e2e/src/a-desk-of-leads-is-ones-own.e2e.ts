import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { addLead, updateLead } from '@verdict/contracts'
import { assess, call, leaveDetails, signIn } from './api.ts'
import { elsewhere, type } from './people.ts'
import { Portal } from './portal.ts'
import { expect, overflow, seriousFindings, test } from './test.ts'

const row = (page: Page, name: string) => page.getByRole('row', { name: new RegExp(name) })
const view = (page: Page, name: string) =>
  page.getByRole('navigation', { name: 'Views' }).getByRole('link', { name: new RegExp(`^${name}`) })
const header = (page: Page) => page.getByRole('columnheader').allInnerTexts()

test.beforeEach(async ({ page }) => {
  await signIn(page.request)
})

test('what is to be done for a lead is planned, seen among one’s tasks when it is due, and done', async ({ page }) => {
  await leaveDetails(page.request, 'Núria Campos', 'nuria@campos.example')
  await page.goto('/admin/leads')
  await row(page, 'Núria Campos').getByText('Núria Campos').click()
  await page.getByRole('textbox', { name: 'Task', exact: true }).pressSequentially('Send the estimate')
  await page.getByRole('textbox', { name: 'Due on', exact: true }).pressSequentially('2020-01-02')
  await page.getByRole('textbox', { name: 'Due at', exact: true }).pressSequentially('9:3')
  await page.getByRole('button', { name: 'Add the task' }).click()
  await expect(page.getByText('A time, such as 09:30.')).toBeVisible()
  await page.getByRole('textbox', { name: 'Due at', exact: true }).fill('09:30')
  await page.getByRole('button', { name: 'Add the task' }).click()
  await expect(page.getByRole('checkbox', { name: 'Done: Send the estimate' })).not.toBeChecked()
  await expect(page.getByRole('textbox', { name: 'Task', exact: true })).toHaveValue('')
  await expect(page.getByText('Task: Send the estimate')).toBeVisible()

  await test.step('a count says that it is due', async () => {
    await expect(page.getByRole('menuitem', { name: 'Tasks' })).toContainText('1')
    await page.getByRole('menuitem', { name: 'Tasks' }).click()
    await expect(page.getByRole('heading', { name: 'Overdue' })).toBeVisible()
    await expect(page.getByText('2 Jan 2020, 09:30')).toBeVisible()
    expect(await seriousFindings(page)).toEqual([])
  })

  await test.step('done, it is gone from there and kept with the lead', async () => {
    await page.getByRole('checkbox', { name: 'Done: Send the estimate' }).press('Space')
    await expect(page.getByText('Nothing to do.')).toBeVisible()
    await page.goBack()
    await expect(page.getByRole('checkbox', { name: 'Done: Send the estimate' })).toBeChecked()
    await expect(page.getByText('Done: Send the estimate')).toBeVisible()
    await page.getByRole('button', { name: 'Delete the task: Send the estimate' }).click()
    await expect(page.getByRole('checkbox', { name: 'Done: Send the estimate' })).toHaveCount(0)
  })
})

test('a filter is saved under a name, shared, changed and deleted', async ({ page, browser }) => {
  await leaveDetails(page.request, 'Pere Vidal', 'pere@views.example')
  await page.goto('/admin/leads?filter=%7B%22q%22%3A%22views.example%22%7D')
  await page.getByRole('button', { name: 'Save as a view' }).click()
  const dialog = page.getByRole('dialog', { name: 'Save as a view' })
  await dialog.getByRole('textbox', { name: 'Name' }).pressSequentially('Of the fair')
  await dialog.getByRole('checkbox', { name: 'Everybody sees it' }).check()
  await dialog.getByRole('button', { name: 'Save the view' }).click()
  await expect(view(page, 'Of the fair 1')).toHaveAttribute('aria-current', 'page')
  await expect(page.getByRole('button', { name: 'Save as a view' })).toHaveCount(0)

  await test.step('a colleague has it too', async () => {
    const colleague = await elsewhere(browser)
    await signIn(colleague.request)
    await colleague.goto('/admin/leads')
    await view(colleague, 'Of the fair').click()
    await expect(row(colleague, 'Pere Vidal')).toBeVisible()
    await colleague.context().close()
  })

  await test.step('narrowed, it keeps that once it is said', async () => {
    await page.getByRole('button', { name: 'Filter', exact: true }).click()
    await page.getByRole('dialog', { name: 'Filters' }).getByRole('button', { name: 'No tags' }).click()
    await page.getByRole('button', { name: 'Done' }).click()
    await page.getByRole('button', { name: 'This view' }).click()
    await page.getByRole('menuitem', { name: 'Save these filters in it' }).click()
    await expect(page.getByRole('button', { name: 'Save as a view' })).toHaveCount(0)
    await expect(view(page, 'Of the fair 1')).toHaveAttribute('aria-current', 'page')
  })

  await test.step('renamed and deleted', async () => {
    await page.getByRole('button', { name: 'This view' }).click()
    await page.getByRole('menuitem', { name: 'Name and sharing' }).click()
    await page.getByRole('textbox', { name: 'Name' }).fill('Of two fairs')
    await page.getByRole('button', { name: 'Save the view' }).click()
    await expect(view(page, 'Of two fairs')).toBeVisible()
    await page.getByRole('button', { name: 'This view' }).click()
    await page.getByRole('menuitem', { name: 'Delete' }).click()
    await page.getByRole('button', { name: 'Delete the view' }).click()
    await expect(view(page, 'Of two fairs')).toHaveCount(0)
  })
})

test('columns are chosen and ordered by keys, and remembered', async ({ page }) => {
  await leaveDetails(page.request, 'Clara Roig', 'clara@columns.example')
  await page.goto('/admin/leads?filter=%7B%22q%22%3A%22columns.example%22%7D')
  await expect(row(page, 'Clara Roig')).toBeVisible()
  expect((await header(page)).map((text) => text.trim()).filter(Boolean)).toEqual([
    ...['Who', 'Verdict', 'Status', 'Owner', 'Next step', 'Received'],
  ])
  await page.getByRole('button', { name: 'Columns' }).press('Enter')
  const panel = page.getByRole('dialog', { name: 'Columns' })
  await panel.getByRole('checkbox', { name: 'E-mail' }).press('Space')
  await panel.getByRole('checkbox', { name: 'Owner' }).press('Space')
  await panel.getByRole('button', { name: 'Move down: Who' }).press('Enter')
  expect(await seriousFindings(page)).toEqual([])
  await panel.getByRole('button', { name: 'Done' }).press('Enter')
  await page.reload()
  await expect(page.getByRole('cell', { name: 'clara@columns.example', exact: true })).toBeVisible()
  const shown = (await header(page)).map((text) => text.trim()).filter(Boolean)
  expect(shown).toEqual(['Verdict', 'Who', 'Status', 'Next step', 'E-mail', 'Received'])
  expect(await overflow(page)).toBeLessThanOrEqual(0)
})

test('the list goes by keys from the page on', async ({ page }) => {
  for (const name of ['Keys C', 'Keys B', 'Keys A']) await leaveDetails(page.request, name, 'k@keys.example')
  const address = '/admin/leads?filter=%7B%22q%22%3A%22keys.example%22%7D&sort=name&order=ASC'
  await page.goto(address)
  const lead = (name: string) => page.getByRole('link', { name })
  const bar = page.getByRole('toolbar', { name: 'Selected leads' })
  await expect(lead('Keys A')).toBeVisible()
  await page.keyboard.press('j')
  await expect(lead('Keys A')).toBeFocused()
  await page.keyboard.press('j')
  await expect(lead('Keys B')).toBeFocused()
  await page.keyboard.press('k')
  await page.keyboard.press('x')
  await expect(bar).toContainText('1 lead selected')
  await page.keyboard.press('j')
  await page.keyboard.press('j')
  await page.keyboard.press('Shift+X')
  await expect(bar).toContainText('3 leads selected')
  await page.keyboard.press('s')
  await page.getByRole('menuitem', { name: 'Contacted' }).press('Enter')
  await expect(page.getByRole('cell', { name: 'Contacted' })).toHaveCount(3)
  await expect(bar).toContainText('3 leads selected')
  await bar.getByRole('button', { name: 'Clear' }).click()
  await expect(bar).toHaveCount(0)

  await test.step('taken, and opened', async () => {
    await lead('Keys A').focus()
    await page.keyboard.press('o')
    await expect(row(page, 'Keys A').getByRole('button', { name: 'Take it' })).toHaveCount(0)
    await page.keyboard.press('Enter')
    await expect(page.getByRole('heading', { name: /Keys A/ })).toBeVisible()
  })

  await test.step('in a field letters are letters', async () => {
    await page.goto(address)
    await lead('Keys A').focus()
    await page.keyboard.press('/')
    await page.keyboard.type('xjo')
    await expect(page.getByRole('textbox', { name: 'Search leads' })).toHaveValue(/xjo/)
    await expect(bar).toHaveCount(0)
  })
})

test('leads of one e-mail are compared and merged, unless somebody changes one meanwhile, and put apart again', async ({
  page,
}) => {
  await leaveDetails(page.request, 'M. Puig', 'marta@person.example')
  const { id: other } = await leaveDetails(page.request, 'Marta Puig', 'Marta@person.example')
  await page.goto('/admin/leads?filter=%7B%22q%22%3A%22person.example%22%7D')
  await row(page, 'M. Puig').getByRole('link', { name: 'M. Puig' }).click()
  await expect(page.getByText('2 leads have this e-mail.')).toBeVisible()
  await page.getByRole('link', { name: 'Compare and merge' }).click()
  await expect(page.getByRole('heading', { name: 'What they were told' })).toBeVisible()
  await expect(page.getByText('They gave the same answers each time.')).toBeVisible()
  const named = page.getByRole('row', { name: /^Name/ })
  // The fuller name is offered.
  await expect(named.getByRole('cell').last()).toHaveText('Marta Puig')
  await page.getByRole('radio', { name: 'Name: M. Puig' }).check()
  await expect(named.getByRole('cell').last()).toHaveText('M. Puig')
  await page.getByRole('radio', { name: 'Name: Marta Puig' }).check()
  await expect(
    page
      .getByRole('row', { name: /^May be written to/ })
      .getByRole('cell')
      .last(),
  ).toHaveText('No')
  expect(await seriousFindings(page)).toEqual([])

  await test.step('what somebody changes meanwhile is looked at first', async () => {
    await call(page.request, updateLead, { params: { id: other }, body: { revision: 1, phone: '600 700' } })
    await page.getByRole('button', { name: 'Merge 2 leads' }).click()
    await expect(page.getByText(/Somebody changed the lead of Marta Puig meanwhile/)).toBeVisible()
    await expect(page.getByRole('row', { name: /^Phone/ })).toContainText('600 700')
    await expect(named.getByRole('cell').last()).toHaveText('Marta Puig')
  })

  await test.step('merged, one stands in the list', async () => {
    await page.getByRole('button', { name: 'Merge 2 leads' }).click()
    await expect(page.getByText('2 leads merged')).toBeVisible()
    await expect(page.getByRole('heading', { name: /Marta Puig/ })).toBeVisible()
    await expect(page.getByText('This person took 2 assessments.')).toBeVisible()
  })

  await test.step('put apart again long after', async () => {
    await page.reload()
    const undo = page.getByRole('button', { name: 'Undo the merge' })
    await expect(undo).toHaveCount(2)
    expect(await seriousFindings(page)).toEqual([])
    await page.getByRole('alert').getByRole('button', { name: 'Undo the merge' }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Undo the merge' }).click()
    await expect(page.getByText('2 leads have this e-mail.')).toBeVisible()
    await expect(undo).toHaveCount(0)
  })
})

test('leads without an address are merged from the list and from their page, and put apart again', async ({ page }) => {
  const phoned = async (name: string, phone: string) =>
    (await call(page.request, addLead, { body: { name, phone, consent: 'On the phone' } })).id
  await phoned('Quim Roca', '600 111')
  const roca = await phoned('J. Roca', '600 222')
  await leaveDetails(page.request, 'Joaquim Roca', 'quim@roca.example')
  const afterwards = (field: string) =>
    page
      .getByRole('row', { name: new RegExp(`^${field}`) })
      .getByRole('cell')
      .last()

  await test.step('two are picked in the list, and compared', async () => {
    await page.goto('/admin/leads?filter=%7B%22q%22%3A%22Roca%22%2C%22empty%22%3A%5B%22email%22%5D%7D')
    for (const name of ['Quim Roca', 'J. Roca']) await row(page, name).getByRole('checkbox').check()
    await page.getByRole('toolbar', { name: 'Selected leads' }).getByRole('link', { name: 'Merge…' }).click()
    await expect(page.getByRole('heading', { name: 'Merge leads' })).toBeVisible()
    await expect(afterwards('Name')).toHaveText('Quim Roca')
    await page.getByRole('radio', { name: 'Phone: 600 222' }).press('Space')
    await expect(afterwards('Phone')).toHaveText('600 222')
    expect(await seriousFindings(page)).toEqual([])
    await page.setViewportSize({ width: 375, height: 800 })
    expect(await overflow(page)).toBeLessThanOrEqual(0)
    await page.setViewportSize({ width: 1280, height: 800 })
  })

  await test.step('what somebody changes meanwhile is looked at first', async () => {
    await call(page.request, updateLead, { params: { id: roca }, body: { revision: 1, company: 'Roca i Fills' } })
    await page.getByRole('button', { name: 'Merge 2 leads' }).click()
    await expect(page.getByText(/Somebody changed the lead of J. Roca meanwhile/)).toBeVisible()
    await expect(afterwards('Company')).toHaveText('Roca i Fills')
    await expect(afterwards('Phone')).toHaveText('600 222')
    await page.getByRole('button', { name: 'Merge 2 leads' }).click()
    await expect(page.getByText('2 leads merged')).toBeVisible()
    await expect(page.getByRole('heading', { name: 'Quim Roca, Roca i Fills' })).toBeVisible()
    await expect(page.getByText('2 leads of this person are merged here.')).toBeVisible()
  })

  await test.step('one with an address is found by keys from the page, and merged with them', async () => {
    await page.getByRole('link', { name: 'Merge with another…' }).click()
    await type(page.getByRole('combobox', { name: 'Add a lead' }), 'joaquim ro')
    await expect(page.getByRole('option')).toHaveCount(1)
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await expect(afterwards('E-mail')).toHaveText('quim@roca.example')
    await expect(afterwards('Name')).toHaveText('Joaquim Roca')
    await page.getByRole('button', { name: 'Merge 2 leads' }).click()
    await expect(page.getByRole('heading', { name: /^Joaquim Roca/ })).toBeVisible()
    await expect(page.getByText('3 leads of this person are merged here.')).toBeVisible()
  })

  await test.step('taken back, they stand in the list again', async () => {
    await page.getByRole('alert').getByRole('button', { name: 'Undo the merge' }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Undo the merge' }).click()
    await expect(page.getByText('3 leads put back')).toBeVisible()
    await page.goto('/admin/leads?filter=%7B%22q%22%3A%22Roca%22%7D')
    await expect(row(page, 'Quim Roca, Roca i Fills|Quim Roca')).toBeVisible()
    await expect(row(page, 'Joaquim Roca')).toBeVisible()
  })
})

test('leads come from a file, without those that are wrong where that is chosen, and by hand', async ({ page }) => {
  await page.goto('/admin/leads')
  await page.getByRole('link', { name: 'Import' }).click()
  const choose = (csv: string) =>
    page
      .getByLabel('File with leads')
      .setInputFiles({ name: 'fair.csv', mimeType: 'text/csv', buffer: Buffer.from(csv) })
  const wrong = Array.from({ length: 200 }, (_, i) => `Number ${i},nothing`).join('\n')
  await choose(`Name,E-mail\n${wrong}`)
  await page.getByLabel('What they agreed to').pressSequentially('At the fair')
  await page.getByRole('button', { name: 'Try it' }).press('Enter')
  await expect(page.getByText('Nothing in 200 leads can be imported.')).toBeVisible()
  const faults = page.getByRole('table', { name: 'What is wrong' })
  await expect(faults.getByRole('row', { name: /^2 E-mail/ })).toContainText('This must be an e-mail address')
  await page.getByRole('button', { name: 'All 200' }).click()
  await expect(faults.getByRole('row')).toHaveCount(201)
  expect(await seriousFindings(page)).toEqual([])

  await choose('Name,E-mail,Tags\nAda Fair,ada@fair.example,"fair, kiosk"\nGrace Fair,grace@fair.example,fair\n')
  await page.getByRole('button', { name: 'Try it' }).press('Enter')
  await expect(page.getByText('2 leads: 2 new. Nothing has been written yet.')).toBeVisible()
  const understood = page.getByRole('table', { name: 'The first leads, as they are understood' })
  await expect(understood.getByRole('row', { name: /^2 Ada Fair/ })).toContainText('fair, kiosk')
  await page.getByRole('button', { name: 'Import 2 leads' }).click()
  await expect(page.getByText('2 leads imported')).toBeVisible()
  await page.getByRole('textbox', { name: 'Search leads' }).fill('fair.example')
  await expect(row(page, 'Ada Fair')).toContainText('No assessment')
  await expect(row(page, 'Grace Fair')).toBeVisible()

  await test.step('a file with faults in part, which come back to be mended', async () => {
    await page.getByRole('link', { name: 'Import' }).click()
    await choose(
      'Name,email,Phone,Shoe size\nEva Fair,,600 100 200,38\nBad Fair,nothing,,40\nGrace Fair,grace@fair.example,,\n',
    )
    await page.getByLabel('What they agreed to').pressSequentially('At the fair')
    await page.getByRole('button', { name: 'Try it' }).press('Enter')
    const found =
      '3 leads: 1 new, 1 with an e-mail that a lead has already, 1 with faults. Nothing has been written yet.'
    await expect(page.getByText(found)).toBeVisible()
    await expect(page.getByText('left out: Shoe size')).toBeVisible()
    await page.setViewportSize({ width: 375, height: 800 })
    await expect.poll(() => overflow(page)).toBeLessThanOrEqual(0)
    await page.setViewportSize({ width: 1280, height: 720 })
    expect(await seriousFindings(page)).toEqual([])
    await page.getByRole('button', { name: 'Import the 2 that are right' }).click()
    await expect(page.getByText('2 leads imported. 1 lead with faults left out.')).toBeVisible()
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Download the 1 with faults' }).click(),
    ])
    const text = readFileSync(await file.path(), 'utf8')
    expect(text).toContain('What is wrong,Name,email,Phone,Shoe size')
    expect(text).toContain('E-mail: This must be an e-mail address such as ada@example.org.,Bad Fair,nothing,,40')
    await page.getByRole('link', { name: 'See the leads' }).click()
  })

  await test.step('one who called is written down', async () => {
    await page.getByRole('link', { name: 'New lead' }).click()
    await page.getByRole('textbox', { name: 'Name' }).pressSequentially('Tom Lind')
    await page.getByRole('textbox', { name: 'Phone' }).pressSequentially('+34 600 100 300')
    await page.getByRole('textbox', { name: 'What they agreed to' }).pressSequentially('On the phone')
    await page.getByRole('button', { name: 'Add the lead' }).click()
    await expect(page.getByRole('heading', { name: 'Tom Lind' })).toBeVisible()
    await expect(page.getByRole('link', { name: 'Call Tom' })).toHaveAttribute('href', 'tel:+34600100300')
    await expect(page.getByRole('heading', { name: 'No assessment yet' })).toBeVisible()
    await expect(page.getByText('Added by hand')).toBeVisible()
    expect(await seriousFindings(page)).toEqual([])
  })

  await test.step('and has a result once an assessment was taken together', async () => {
    const address = page.getByRole('textbox', { name: 'Address of the result' })
    await address.pressSequentially('https://verdict.example/')
    await address.press('Tab')
    await expect(page.getByText('The address of a result has /r/ in it')).toBeVisible()
    const { token } = await assess(page.request)
    await type(address, `${new URL(page.url()).origin}/r/${token}?lang=ca`)
    await page.getByRole('button', { name: 'Use this result' }).click()
    await expect(page.getByRole('heading', { name: /^(Ask first|Answers)$/ }).first()).toBeVisible()
    await expect(page.getByText('Took the assessment')).toBeVisible()
    await expect(page.getByText('Left their details')).toHaveCount(0)
  })

  await test.step('which comes by itself where it is taken from the page of the lead', async () => {
    const { id } = await call(page.request, addLead, {
      body: { name: 'Lena Roth', phone: '+49 30 100', consent: 'On the phone' },
    })
    await page.goto(`/admin/leads/${id}/show`)
    const opening = page.waitForEvent('popup')
    await page.getByRole('link', { name: 'Begin “Django or Node.js?”' }).click()
    const taking = new Portal(await opening)
    expect(taking.page.url()).not.toContain(id)
    await taking.page.getByRole('button', { name: 'Start the assessment' }).click()
    await taking.answer('What are you building?', 'A marketplace or a shop')
    await taking.take()
    await expect(page.getByRole('heading', { name: 'Answers' })).toBeVisible()
    await expect(page.getByRole('link', { name: 'See the verdict' })).toHaveAttribute(
      'href',
      new URL(taking.page.url()).pathname,
    )
  })
})
