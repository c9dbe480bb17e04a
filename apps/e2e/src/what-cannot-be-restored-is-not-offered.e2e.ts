import type { Page } from '@playwright/test'
import { publish } from './publish.ts'
import { listRevisions, saveDraft } from '@verdict/contracts'
import { djangoOrNodejs } from '@verdict/starter-models'
import { addressesOf, call, draftOf, signIn } from './api.ts'
import { expect, test } from './test.ts'

interface Save {
  number: number
  restorable: boolean
  revertible: boolean
}

/** The server's list of saves, with those marked as not restorable whose documents would be deleted by age. */
const compacted = (page: Page, kept: (save: Save) => boolean) =>
  page.route(addressesOf(listRevisions), async (route) => {
    const reply = await route.fetch()
    const saves = (await reply.json()) as Save[]
    const whole = new Set(saves.filter(kept).map(({ number }) => number))
    const json = saves.map((save) => ({
      ...save,
      restorable: whole.has(save.number),
      revertible: whole.has(save.number) && whole.has(save.number - 1),
    }))
    await route.fulfill({ response: reply, json })
  })

test('a save without a document can be neither restored nor reverted', async ({ desk, page }) => {
  await signIn(page.request)
  const id = await publish(page.request, 'saved-often', { ...djangoOrNodejs, locales: ['en'] })
  const document = await draftOf(page.request, id)
  for (const [i, en] of ['Second', 'Third', 'Fourth'].entries())
    await call(page.request, saveDraft, {
      params: { id },
      body: { ...document, title: { ...document.title, en } },
      revision: i + 1,
    })

  await compacted(page, ({ number }) => number !== 2)
  await page.goto('/admin/models')
  await desk.openModel('Fourth')
  await desk.tab('Versions')
  await page.getByRole('button', { name: 'Every save' }).click()
  const offered = (number: number) =>
    page
      .getByText(new RegExp(`^Save ${number}, `))
      .locator('xpath=ancestor::div[2]')
      .getByRole('button')
  await expect(offered(4)).toHaveText(['Take this change back'])
  await expect(offered(3)).toHaveText(['Restore'])
  await expect(offered(2)).toHaveCount(0)
  await expect(offered(1)).toHaveText(['Restore'])
  await offered(1).click()
  await expect(page.getByText(/^Save 5, .*back to save 1/)).toBeVisible()
})
