import type { Locator, Page } from '@playwright/test'
import { newEmail, type } from './people.ts'
import { listCaseStudies } from '@verdict/contracts'
import { call, leaveDetails, signIn } from './api.ts'
import { expect, test } from './test.ts'

const box = (page: Page, name: string | RegExp) => page.getByRole('textbox', { name, exact: true })

/** Fields of forms that are saved by a button, with texts that are no value there. */
const FIELDS: {
  name: string
  open(page: Page): Promise<unknown>
  field(page: Page): Locator
  nothing: string[]
  inDialog?: true
}[] = [
  {
    name: 'the e-mail address of a lead',
    open: openLead,
    field: (page) => box(page, 'E-mail'),
    nothing: ['mar@', 'mar', ''],
  },
  {
    name: 'the next day of a lead',
    open: openLead,
    field: (page) => box(page, 'On'),
    nothing: ['2027-13-01', '2027-01', '31.2.2027', 'soon'],
  },
  {
    name: 'the accent',
    open: (page) => page.goto('/admin/settings'),
    field: (page) => box(page, 'Accent'),
    nothing: ['green', '#12'],
  },
  {
    name: 'the logo',
    open: (page) => page.goto('/admin/settings'),
    field: (page) => box(page, 'Logo'),
    nothing: ['logo.svg', 'ftp://a.example/b'],
  },
  {
    name: 'the time zone',
    open: (page) => page.goto('/admin/settings'),
    field: (page) => page.getByRole('combobox', { name: 'Time zone' }),
    nothing: ['Mars/Base'],
  },
  {
    name: 'the address of a model',
    open: (page) => page.goto('/admin/models/create'),
    field: (page) => box(page, 'Address'),
    nothing: ['Two words', 'admin'],
  },
  {
    name: 'the key of a case study',
    open: (page) => page.goto('/admin/case-studies/create'),
    field: (page) => box(page, 'Key'),
    nothing: ['Two words', 'ÄÖÜ'],
  },
  {
    name: 'the option of a case study',
    open: (page) => page.goto('/admin/case-studies/create'),
    field: (page) => page.getByLabel(/Tells of/),
    nothing: ['Node.js'],
  },
  {
    name: 'the web address of a case study',
    open: (page) => page.goto('/admin/case-studies/create'),
    field: (page) => box(page, 'Web address'),
    nothing: ['example', 'https://'],
  },
  {
    name: 'the day of a source',
    open: async (page) => {
      await page.goto('/admin/case-studies/create')
      await page.getByRole('button', { name: 'Add' }).click()
    },
    field: (page) => box(page, 'Published'),
    nothing: ['yesterday', '2026-02-30'],
  },
  {
    name: 'an own e-mail address',
    open: (page) => page.goto('/admin/account'),
    field: (page) => box(page, 'E-mail'),
    nothing: ['me@', ''],
  },
  {
    name: 'an own name',
    open: (page) => page.goto('/admin/account'),
    field: (page) => box(page, 'Name'),
    nothing: ['  '],
  },
  {
    name: 'whom to invite',
    open: async (page) => {
      await page.goto('/admin/users')
      await page.getByRole('button', { name: 'Invite somebody' }).click()
    },
    field: (page) => box(page, 'E-mail'),
    nothing: ['ona@', 'ona'],
    inDialog: true,
  },
]

async function openLead(page: Page) {
  await page.goto('/admin/leads')
  await page
    .getByRole('cell', { name: /Bru Serra/ })
    .first()
    .click()
  await expect(box(page, 'E-mail')).toHaveValue('bru@example.org')
}

test.beforeEach(async ({ page }) => {
  await signIn(page.request)
})

/** What the server was sent, other than to read. */
function sentFrom(page: Page): string[] {
  const sent: string[] = []
  page.on('request', (request) => {
    if (request.method() !== 'GET') sent.push(`${request.method()} ${request.url()}`)
  })
  return sent
}

test('an invalid text stays in its field with an error, and Escape restores the value', async ({ page }) => {
  test.setTimeout(300_000)
  await leaveDetails(page.request, 'Bru Serra', 'bru@example.org')

  for (const { name, open, field: fieldOf, nothing, inDialog } of FIELDS)
    await test.step(name, async () => {
      await open(page)
      const field = fieldOf(page)
      await expect(field).toBeVisible()
      const before = await field.inputValue()
      const sent = sentFrom(page)
      for (const [i, text] of nothing.entries()) {
        await type(field, text)
        if (text === '') await field.press('Delete')
        await expect(field, 'it stands as it is typed').toHaveValue(text)
        if (i === 0) await expect(field, 'nothing is said while it is typed').toHaveAttribute('aria-invalid', 'false')
        await field.press(i % 2 === 0 ? 'Tab' : 'Enter')
        await expect(field, `“${text}” stays`).toHaveValue(text)
        await expect(field).toHaveAttribute('aria-invalid', 'true')
        await expect(field).toHaveAccessibleDescription(/\S/)
        if (!inDialog) {
          // What was there when the field was entered; a dialog is closed by Escape.
          await field.focus()
          await field.press('ControlOrMeta+a')
          await page.keyboard.type('x')
          await field.press('Escape')
          await expect(field).toHaveValue(text)
        }
        await type(field, before)
        if (before === '') await field.press('Delete')
        await field.press('Tab')
      }
      await expect(field).toHaveValue(before)
      expect(sent, 'nothing of it was sent').toEqual([])
    })
})

test('the server’s error is shown at its field until that is changed', async ({ page }) => {
  const invalid = async (field: Locator, said: RegExp) => {
    await expect(field).toHaveAttribute('aria-invalid', 'true')
    await expect(field).toHaveAccessibleDescription(said)
    await field.press('End')
    await field.press('x')
    await expect(field).toHaveAttribute('aria-invalid', 'false')
  }
  await page.goto('/admin/models/create')
  await type(box(page, 'Title'), 'Django or Node.js?')
  await type(box(page, 'Address'), 'django-or-nodejs')
  await box(page, 'Address').press('Enter')
  await invalid(box(page, 'Address'), /Another model/)

  await page.goto('/admin/users')
  const email = newEmail('twice')
  for (const name of ['One', 'Two']) {
    await page.getByRole('button', { name: 'Invite somebody' }).click()
    await type(box(page, 'Name'), name)
    await type(box(page, 'E-mail'), email)
    await box(page, 'E-mail').press('Enter')
    if (name === 'One') await page.getByRole('button', { name: 'Done' }).click()
  }
  await invalid(box(page, 'E-mail'), /\S/)

  await page.goto('/admin/case-studies')
  await page.getByRole('row').nth(1).click()
  const [study] = await call(page.request, listCaseStudies)
  const key = study?.key as string
  await page.goto('/admin/case-studies/create')
  await type(box(page, 'Title'), 'A shop')
  await type(box(page, 'Summary'), 'It opened.')
  await type(box(page, 'Key'), key)
  await type(page.getByLabel(/Tells of/), 'django')
  await page.getByRole('button', { name: 'Save' }).click()
  await invalid(box(page, 'Key'), /\S/)
})
