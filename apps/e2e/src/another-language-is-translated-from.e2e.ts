import type { Page } from '@playwright/test'
import { djangoOrNodejs } from '@verdict/starter-models'
import { draftOf, makeModel, signIn } from './api.ts'
import { expect, test } from './test.ts'

const listed = (page: Page, name: RegExp) =>
  page.getByRole('group', { name: 'Texts that are listed' }).getByRole('button', { name })
const language = (page: Page, tag: string) =>
  page.getByRole('button', { name: new RegExp(String.raw`^${tag} \d+ % done$`) })

test('another language is translated from: marks stay where texts differ, and undo brings them back', async ({
  desk,
  page,
}) => {
  test.slow()
  await signIn(page.request)
  const slug = `turned-${Date.now().toString(36)}`
  const document = { ...djangoOrNodejs, title: { en: slug, es: slug, ca: slug } }
  const { id } = await makeModel(page.request, slug, document)
  await page.goto(`/admin/models/${id}/options`)
  const saved = async () => {
    await page.keyboard.press('Control+s')
    await expect(page.getByText(/Not saved|Saving…/)).toBeHidden()
  }
  const turned = async (tag: string) => {
    await saved()
    expect((await draftOf(page.request, id)).defaultLocale).toBe(tag)
  }

  await test.step('an English text changes, and both translations are stale', async () => {
    const name = page.getByRole('textbox', { name: 'Name', exact: true }).first()
    await name.press('Control+End')
    await name.pressSequentially(' 6')
    await saved()
    await desk.tab('Languages')
    for (const tag of ['es', 'ca']) {
      await language(page, tag).click()
      await expect(listed(page, /^Changed since 1$/)).toBeVisible()
    }
  })

  await test.step('from Spanish, Catalan is right and English is not', async () => {
    await desk.tab('Overview')
    const languages = page.getByRole('textbox', { name: 'Languages' })
    await languages.press('Control+a')
    await languages.pressSequentially('es, en, ca')
    await languages.press('Enter')
    await turned('es')
    await desk.tab('Languages')
    await language(page, 'ca').click()
    await expect(listed(page, /^Changed since 0$/)).toBeVisible()
    await language(page, 'en').click()
    await expect(listed(page, /^Changed since 1$/)).toBeVisible()
  })

  await test.step('undo brings the marks back', async () => {
    await page.getByLabel('Undo', { exact: true }).click()
    await turned('en')
    for (const tag of ['es', 'ca']) {
      await language(page, tag).click()
      await expect(listed(page, /^Changed since 1$/)).toBeVisible()
    }
  })
})
