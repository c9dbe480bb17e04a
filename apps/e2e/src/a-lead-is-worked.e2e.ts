import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { takeLead } from '@verdict/contracts'
import { djangoOrNodejs } from '@verdict/starter-models'
import { assess, call, leaveDetails, signIn } from './api.ts'
import { elsewhere } from './people.ts'
import { expect, overflow, test } from './test.ts'

const row = (page: Page, name: string) => page.getByRole('row', { name: new RegExp(name) })
const view = (page: Page, name: string) =>
  page.getByRole('navigation', { name: 'Views' }).getByRole('link', { name: new RegExp(`^${name}`) })

test.beforeEach(async ({ page }) => {
  await signIn(page.request)
})

test('a lead gets an owner, tags and a next step; filters find it, and are in the address', async ({
  page,
  browser,
}) => {
  await leaveDetails(page.request, 'Oriol Basté', 'oriol@baste.example')
  await leaveDetails(page.request, 'Paula Nunes', 'paula@mar.example')
  await page.goto('/admin/leads')
  await expect(view(page, 'Everything')).toHaveAttribute('aria-current', 'page')
  await expect(row(page, 'Paula Nunes')).toBeVisible()

  await test.step('taken from the list', async () => {
    await row(page, 'Oriol Basté').getByRole('button', { name: 'Take it' }).click()
    await expect(row(page, 'Oriol Basté').getByRole('button')).toHaveCount(0)
    await view(page, 'Mine').click()
    await expect(row(page, 'Oriol Basté')).toBeVisible()
    await expect(row(page, 'Paula Nunes')).toHaveCount(0)
  })

  await test.step('filed, with a next step at a time', async () => {
    await row(page, 'Oriol Basté').getByText('Oriol Basté').click()
    const tags = page.getByRole('combobox', { name: 'Tags' })
    await tags.pressSequentially('shop,Berlin')
    await tags.press('Enter')
    await page.getByLabel('Next step').pressSequentially('Call')
    await page.getByRole('textbox', { name: 'On', exact: true }).pressSequentially('2020-01-01')
    await page.getByRole('textbox', { name: 'At', exact: true }).pressSequentially('9:3')
    await page.getByRole('button', { name: 'Save' }).click()
    await expect(page.getByText('A time, such as 09:30.')).toBeVisible()
    await page.getByRole('textbox', { name: 'At', exact: true }).press('End')
    await page.keyboard.type('0')
    await page.getByRole('button', { name: 'Save' }).click()
    await expect(page.getByText('Saved')).toBeVisible()
  })

  await test.step('found by what is due, and by a tag beside its count', async () => {
    await page.getByRole('menuitem', { name: 'Leads' }).click()
    await view(page, 'Due').click()
    await expect(row(page, 'Oriol Basté')).toContainText('Overdue, 1 Jan 2020, 09:30')
    await view(page, 'Everything').click()
    await page.getByRole('button', { name: 'Filter', exact: true }).click()
    const panel = page.getByRole('dialog', { name: 'Filters' })
    await expect(panel.getByRole('button', { name: 'shop 1' })).toHaveAttribute('aria-pressed', 'false')
    await panel.getByRole('button', { name: 'shop 1' }).click()
    await expect(panel.getByRole('button', { name: 'shop 1' })).toHaveAttribute('aria-pressed', 'true')
    const noPhone = panel.getByRole('button', { name: 'No phone' })
    await noPhone.click()
    await expect(noPhone).toHaveAttribute('aria-pressed', 'true')
    await panel.getByRole('button', { name: 'Done' }).click()
    await expect(page.getByRole('row')).toHaveCount(2)
  })

  await test.step('by whoever is sent the address', async () => {
    const colleague = await elsewhere(browser)
    await signIn(colleague.request)
    await colleague.goto(page.url())
    await expect(row(colleague, 'Oriol Basté')).toBeVisible()
    await expect(colleague.getByRole('row')).toHaveCount(2)
    await expect(colleague.getByRole('button', { name: 'Remove the filter: Tag: shop' })).toBeVisible()
    await colleague.context().close()
  })

  await test.step('a chip takes its filter away, and Back puts it there again', async () => {
    const chip = page.getByRole('button', { name: 'Remove the filter: Tag: shop' })
    await chip.press('Enter')
    await expect(chip).toHaveCount(0)
    await expect(row(page, 'Paula Nunes')).toBeVisible()
    await page.goBack()
    await expect(row(page, 'Paula Nunes')).toHaveCount(0)
  })

  await test.step('where nothing fits, each filter says what it takes away', async () => {
    await page.getByRole('textbox', { name: 'Search leads' }).fill('Paula')
    await page.getByRole('button', { name: 'Without “Tag: shop”: 1' }).click()
    await expect(row(page, 'Paula Nunes')).toBeVisible()
  })
})

test('a list is gone through lead by lead, by keys and by links, and is there again behind them', async ({ page }) => {
  const names = ['Zoe One', 'Zoe Two', 'Zoe Three']
  for (const name of names) await leaveDetails(page.request, name, 'zoe@example.org')
  await page.goto('/admin/leads')
  await page.getByRole('textbox', { name: 'Search leads' }).fill('Zoe')
  await expect(page).toHaveURL(/Zoe/)
  await expect(page.getByRole('row')).toHaveCount(4)
  await row(page, 'Zoe Three').getByRole('link', { name: 'Zoe Three' }).press('Enter')
  const title = page.getByRole('heading', { level: 1 })
  const walk = page.getByRole('navigation', { name: 'Leads of the list' })
  await expect(walk.getByText('1 of 3 on this page of the list')).toBeVisible()
  await page.keyboard.press('j')
  await expect(title).toContainText('Zoe Two')
  await page.keyboard.press('j')
  await expect(title).toContainText('Zoe One')
  await page.keyboard.press('j')
  await page.keyboard.press('k')
  await expect(title).toContainText('Zoe Two')
  await page.keyboard.press('o')
  await expect(page.getByRole('combobox', { name: 'Owner' })).not.toHaveText('Nobody')
  await page.keyboard.press('c')
  await page.keyboard.type('Wants a joke')
  await page.keyboard.press('ControlOrMeta+Enter')
  await expect(page.getByRole('listitem').filter({ hasText: 'Wants a joke' })).toBeVisible()
  await page.keyboard.press('j')
  await expect(title).toContainText('Zoe One')
  await page.keyboard.press('k')
  await expect(title).toContainText('Zoe Two')
  await page.keyboard.press('c')
  await page.keyboard.type('joke')
  await expect(page.getByRole('textbox', { name: 'Note' })).toHaveValue('joke')
  await walk.getByRole('link', { name: 'Previous' }).click()
  await page.getByRole('button', { name: 'Leave' }).click()
  await expect(title).toContainText('Zoe Three')
  await walk.getByRole('link', { name: 'All leads' }).click()
  await expect(page.getByRole('textbox', { name: 'Search leads' })).toHaveValue('Zoe')
  await expect(page.getByRole('row')).toHaveCount(4)
})

test('many are changed at once by what is filtered, counted first, and put back', async ({ page }) => {
  test.setTimeout(120_000)
  for (let i = 0; i < 27; i++) await leaveDetails(page.request, `Many ${i}`, 'many@example.org')
  await page.goto('/admin/leads')
  const search = page.getByRole('textbox', { name: 'Search leads' })
  await search.fill('many@example.org')
  await expect(page.getByText('1-25 of 27')).toBeVisible()
  await page.getByRole('checkbox', { name: 'Select all' }).check()
  const bar = page.getByRole('toolbar', { name: 'Selected leads' })
  await expect(bar).toContainText('25 leads selected')
  await bar.getByRole('button', { name: 'Select all 27 that match' }).click()
  await expect(bar).toContainText('27 leads selected')

  await test.step('a status, which asks first', async () => {
    await bar.getByRole('button', { name: 'Status' }).press('Enter')
    await page.getByRole('menuitem', { name: 'Qualified' }).press('Enter')
    await expect(page.getByRole('dialog')).toContainText('27 leads: set to Qualified?')
    await page.getByRole('button', { name: 'Change 27 leads' }).click()
    await expect(page.getByText('27 leads set to Qualified')).toBeVisible()
    await expect(page.getByRole('cell', { name: 'Qualified' })).toHaveCount(25)
    await page.getByRole('button', { name: 'Undo' }).click()
    await expect(page.getByText('27 leads put back')).toBeVisible()
    await expect(page.getByRole('cell', { name: 'Qualified' })).toHaveCount(0)
    await expect(bar).toContainText('27 leads selected')
    await bar.getByRole('button', { name: 'Clear' }).press('Enter')
  })

  await test.step('a file of the selected ones alone', async () => {
    for (const name of ['Many 25', 'Many 26']) await row(page, name).getByRole('checkbox').check()
    await bar.getByRole('button', { name: 'Export these' }).press('Enter')
    const choosing = page.getByRole('dialog', { name: 'Export leads' })
    await expect(choosing.getByText('2 leads, selected and sorted as in the list.')).toBeVisible()
    await choosing.getByRole('radio', { name: 'CSV' }).press('Space')
    await choosing.getByRole('button', { name: 'Make the file' }).press('Enter')
    const file = bar.getByRole('link', { name: 'Download 2 leads' })
    const download = page.waitForEvent('download')
    await file.press('Enter')
    const rows = (await readFile(await (await download).path(), 'utf8')).trim().split('\r\n')
    expect(rows.slice(1).map((line) => /Many \d+/.exec(line)?.[0])).toEqual(['Many 26', 'Many 25'])
    await bar.getByRole('button', { name: 'Clear' }).press('Enter')
    const again = page.getByRole('link', { name: 'Download 2 leads' })
    await expect(again).toBeVisible()
    await page.reload()
    await expect(again).toBeVisible()
    await page.getByRole('button', { name: 'Put this file away' }).press('Enter')
    await expect(again).toHaveCount(0)
  })

  await test.step('the trash, and back', async () => {
    await row(page, 'Many 26').getByRole('checkbox').check()
    await bar.getByRole('button', { name: 'Delete' }).click()
    await page.getByRole('button', { name: 'Delete 1 lead' }).click()
    await expect(page.getByText('1 lead moved to the trash')).toBeVisible()
    await expect(row(page, 'Many 26')).toHaveCount(0)
    await view(page, 'Trash').click()
    await row(page, 'Many 26').getByText('Many 26').click()
    await expect(page.getByText(/In the trash since/)).toBeVisible()
    await page.getByRole('button', { name: 'Restore' }).click()
    await expect(page.getByText(/In the trash since/)).toHaveCount(0)
  })

  await test.step('a suspect that is none', async () => {
    await page.getByRole('menuitem', { name: 'Leads' }).click()
    await view(page, 'Suspect').click()
    await row(page, 'Many 25').getByRole('checkbox').check()
    await bar.getByRole('button', { name: 'Not spam' }).click()
    await expect(row(page, 'Many 25')).toHaveCount(0)
    await view(page, 'Everything').click()
    await expect(row(page, 'Many 25')).not.toContainText('Suspected')
  })
})

test('the board moves a lead by menu, mouse and keys, and puts it back', async ({ page, browser }) => {
  test.setTimeout(120_000)
  for (const name of ['Board One', 'Board Two']) await leaveDetails(page.request, name, 'board@example.org')
  await page.goto('/admin/leads?filter=%7B%22q%22%3A%22board%40example%22%7D')
  await page
    .getByRole('link', { name: 'Board', exact: true })
    .or(page.getByRole('button', { name: 'Board' }))
    .click()
  const column = (name: string) => page.getByRole('region', { name: new RegExp(`^${name}`) })
  const slip = (name: string, lead: string) => column(name).getByRole('link', { name: lead })
  await expect(slip('new', 'Board One')).toBeVisible()

  await test.step('by its menu', async () => {
    await column('new')
      .getByRole('listitem')
      .filter({ hasText: 'Board One' })
      .getByRole('button', { name: 'Move to' })
      .click()
    await page.getByRole('menuitem', { name: 'Won' }).click()
    await expect(slip('won', 'Board One')).toBeVisible()
    await page.getByRole('button', { name: 'Undo' }).click()
    await expect(slip('new', 'Board One')).toBeVisible()
  })

  await test.step('by the mouse, to the last column too', async () => {
    const item = column('new').getByRole('listitem').filter({ hasText: 'Board One' })
    await item.dragTo(column('lost'))
    await expect(slip('lost', 'Board One')).toBeVisible()
    await page.getByRole('button', { name: 'Undo' }).click()
    await expect(slip('new', 'Board One')).toBeVisible()
  })

  await test.step('by keys, and not where Escape leaves it', async () => {
    await slip('new', 'Board Two').focus()
    await page.keyboard.press('Space')
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('Escape')
    await expect(slip('new', 'Board Two')).toBeFocused()
    await page.keyboard.press('Space')
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('Space')
    await expect(slip('qualified', 'Board Two')).toBeFocused()
    await page.keyboard.press('ArrowLeft')
    await expect(slip('new', 'Board One')).toBeFocused()
  })

  await test.step('for good', async () => {
    await page.reload()
    await expect(slip('qualified', 'Board Two')).toBeVisible()
  })

  await test.step('one column at a time on a phone, as wide as it', async () => {
    const phone = await elsewhere(browser)
    await signIn(phone.request)
    await phone.setViewportSize({ width: 375, height: 800 })
    await phone.goto(page.url())
    await expect(phone.getByRole('region')).toHaveCount(1)
    await phone.getByRole('combobox', { name: 'Status' }).click()
    await phone.getByRole('option', { name: 'Qualified 1' }).click()
    await expect(phone.getByRole('region').getByRole('link', { name: 'Board Two' })).toBeVisible()
    expect(await overflow(phone)).toBeLessThanOrEqual(0)
    await phone.context().close()
  })
})

test('the page of a lead is printed on one page, however much they wrote', async ({ page }) => {
  const answers = djangoOrNodejs.scenarios.find(({ key }) => key === 'sports-chat')?.answers ?? {}
  const { token } = await assess(page.request, answers)
  const { id } = await call(page.request, takeLead, {
    body: {
      ...{ token, name: 'Marta Puig', company: 'Reforma Fàcil', email: 'marta@reforma.example', phone: '600 100 200' },
      ...{ message: 'We want to be open before Christmas. '.repeat(50), consent: { text: 'Yes.', accepted: true } },
    },
  })
  await page.goto(`/admin/leads/${id}/show`)
  await expect(page.getByRole('heading', { name: 'Answers' })).toBeVisible()
  const printed = (await page.pdf({ format: 'A4' })).toString('latin1')
  expect(printed.match(/\/Type\s*\/Page\b/g)).toHaveLength(1)
})
