import type { Page } from '@playwright/test'
import { leaveDetails, signIn } from './api.ts'
import { elsewhere } from './people.ts'
import { expect, test } from './test.ts'

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
    await page.getByRole('textbox', { name: 'At', exact: true }).pressSequentially('9:30')
    await page.getByRole('button', { name: 'Save' }).click()
    await expect(page.getByText('A time, such as 09:30.')).toBeVisible()
    await page.getByRole('textbox', { name: 'At', exact: true }).fill('09:30')
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
    await panel.getByRole('button', { name: 'No phone' }).click()
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
    await page.getByRole('button', { name: 'Remove the filter: Tag: shop' }).press('Enter')
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
