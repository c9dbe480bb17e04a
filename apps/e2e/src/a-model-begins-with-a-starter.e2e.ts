import { djangoOrNodejs, starterModels } from '@verdict/starter-models'
import { draftOf } from './api.ts'
import { expect, seriousFindings, test } from './test.ts'

test('a model begins as a copy of one that is shipped', async ({ desk, page }) => {
  await desk.open()
  await page.getByRole('link', { name: 'New model' }).click()
  const gallery = page.getByRole('region', { name: 'Starter models' })
  await expect(gallery.getByRole('listitem')).toHaveCount(starterModels.length)
  await expect(gallery).toContainText(`${djangoOrNodejs.criteria.length} criteria`)
  await expect(gallery).toContainText('In English, Spanish and Catalan.')
  expect(await seriousFindings(page)).toEqual([])
  await gallery.getByRole('button', { name: 'Start from “Django or Node.js?”' }).click()
  await expect(page.getByRole('textbox', { name: 'Title' })).toBeFocused()
  const title = `Ours ${Date.now().toString(36)}`
  await page.keyboard.type(title)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible()
  await expect(page.getByText(/^Never published\./)).toBeVisible()
  await expect(page.getByRole('tab', { name: `Rules ${djangoOrNodejs.rules.length}` })).toBeVisible()
  // It is whole: nothing is missing.
  await expect(page.getByRole('navigation', { name: 'What is still missing' })).toBeHidden()
  const id = /models\/([^/?]+)/.exec(page.url())?.[1] as string
  const { criteria, title: titles } = await draftOf(page.request, id)
  expect(criteria).toEqual(djangoOrNodejs.criteria)
  expect(titles).toEqual({ ...djangoOrNodejs.title, en: title })
})
