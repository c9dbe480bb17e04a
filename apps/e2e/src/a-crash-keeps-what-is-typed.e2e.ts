import type { Page } from '@playwright/test'
import { getDraft, listModels } from '@verdict/contracts'
import { djangoOrNodejs } from '@verdict/starter-models'
import { addressesOf, makeModel, signIn } from './api.ts'
import { type } from './people.ts'
import { expect, test } from './test.ts'

test.beforeEach(({ page }) => signIn(page.request))

/** A reply with something in it that no server sends, so that what draws it throws. */
const damaged = (page: Page, url: string | RegExp, damage: (body: never) => unknown) =>
  page.route(url, async (route) => {
    if (route.request().method() !== 'GET') return route.fallback()
    const response = await route.fetch()
    await route.fulfill({ response, json: damage((await response.json()) as never) })
  })

const CRASHES = {
  'throws while it is drawn': {
    tab: 'Estimates',
    url: addressesOf(getDraft),
    provoke: (page: Page, url: string | RegExp) => damaged(page, url, (draft: object) => ({ ...draft, estimates: {} })),
  },
  'cannot be loaded': {
    tab: 'Rules',
    url: '**/assets/RulesTab-*.js',
    provoke: (page: Page, url: string | RegExp) => page.route(url, (route) => route.abort()),
  },
}

for (const [what, { tab, url, provoke }] of Object.entries(CRASHES))
  test(`a tab that ${what} leaves the draft and the other tabs, and is whole again after a reload`, async ({
    desk,
    page,
    complaints,
  }) => {
    const asked: string[] = []
    page.on('dialog', (dialog) => {
      asked.push(dialog.message())
      void dialog.accept()
    })
    const { id } = await makeModel(page.request, `crash-${Date.now().toString(36)}`, djangoOrNodejs)
    await provoke(page, url)
    await page.goto(`/admin/models/${id}`)
    const title = page.getByRole('textbox', { name: 'Title', exact: true })
    await type(title, 'Typed before the crash')

    const alert = page.getByRole('alert').filter({ hasText: 'This tab has stopped working' })
    await page.getByRole('tab', { name: tab }).click()
    await expect(alert).toContainText('is here again after you reload')
    await desk.tab('Overview')
    await expect(alert).toBeHidden()
    await expect(title).toHaveValue('Typed before the crash')
    await type(page.getByRole('textbox', { name: 'Description', exact: true }), 'And after it')

    await page.getByRole('tab', { name: tab }).click()
    await expect(alert).toBeVisible()
    await page.unroute(url)
    await alert.getByRole('button', { name: 'Reload this page' }).click()
    await expect(alert).toBeHidden()
    await expect(page.getByRole('tabpanel').or(page.locator('fieldset')).first()).toBeVisible()
    await desk.tab('Overview')
    await expect(title).toHaveValue('Typed before the crash')
    await expect(page.getByRole('textbox', { name: 'Description', exact: true })).toHaveValue('And after it')
    expect(asked).toEqual([])
    expect(complaints.splice(0)).not.toEqual([])
  })

test('a crashed page shows an error, and others can be opened', async ({ page, complaints }) => {
  await damaged(page, addressesOf(listModels), (models: object[]) =>
    models.map((model) => ({ ...model, slug: { of: 'nothing' } })),
  )
  await page.goto('/admin/models')
  const alert = page.getByRole('alert').filter({ hasText: 'This page has stopped working' })
  await expect(alert).toBeVisible()
  await page.getByRole('menuitem', { name: 'Case studies' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Case studies' })).toBeVisible()
  await expect(alert).toBeHidden()
  await page.unroute(addressesOf(listModels))
  await page.goBack()
  await alert.getByRole('button', { name: 'Reload this page' }).click()
  await expect(page.getByRole('columnheader', { name: 'Draft saved' })).toBeVisible()
  expect(complaints.splice(0)).not.toEqual([])
})
