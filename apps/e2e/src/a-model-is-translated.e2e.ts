import { writeFileSync, readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { getModel, publishModel } from '@verdict/contracts'
import { djangoOrNodejs } from '@verdict/starter-models'
import { call, draftOf, makeModel, signIn } from './api.ts'
import { expect, test } from './test.ts'

const listed = (page: Page, name: RegExp) =>
  page.getByRole('group', { name: 'Texts that are listed' }).getByRole('button', { name })

test('texts are written in any language, by hand and from a file, and a language with gaps is not published', async ({
  desk,
  page,
}, info) => {
  test.setTimeout(180_000)
  await signIn(page.request)
  const slug = `translated-${Date.now().toString(36)}`
  // Its title is the same in every language: one in the first language alone would mark the others as stale.
  const document = { ...djangoOrNodejs, title: { en: slug, es: slug, ca: slug } }
  const { id, draftRevision: revision } = await makeModel(page.request, slug, document)
  await call(page.request, publishModel, { params: { id }, body: { notes: 'The first' }, revision })
  await page.goto(`/admin/models/${id}`)
  const option = async () => (await draftOf(page.request, id)).options[0]
  const saved = async () => {
    await page.keyboard.press('Control+s')
    await expect(page.getByText(/Not saved|Saving…/)).toBeHidden()
  }

  await test.step('one switch for the whole studio', async () => {
    await desk.tab('Options')
    const languages = page.getByRole('group', { name: 'Language of texts' })
    await languages.getByRole('button', { name: 'ca' }).click()
    const summary = page.getByRole('textbox', { name: 'Summary (ca)' }).first()
    await summary.press('Control+End')
    await summary.pressSequentially(' També en català.')
    await page.getByRole('button', { name: 'Side by side' }).click()
    await expect(page.getByRole('textbox', { name: 'Summary (en)' }).first()).toBeVisible()
    await desk.tab('Questions')
    await expect(page.getByRole('textbox', { name: 'Question (ca)' }).first()).toBeVisible()
    await page.getByRole('button', { name: 'Side by side' }).click()
    await languages.getByRole('button', { name: 'en' }).click()
    await saved()
    expect((await option())?.summary.ca).toMatch(/També en català\.$/)
  })

  await test.step('an original that changes marks its translations until they are touched', async () => {
    await desk.tab('Options')
    const summary = page.getByRole('textbox', { name: 'Summary', exact: true }).first()
    await summary.press('Control+End')
    await summary.pressSequentially(' And more.')
    await desk.tab('Languages')
    await page.getByRole('button', { name: /^es \d+ % done$/ }).click()
    await listed(page, /^Changed since 1$/).click()
    const line = page.getByRole('textbox', { name: /\(es\)$/ })
    await expect(line).toHaveCount(1)
    await line.press('Control+End')
    await line.pressSequentially(' Y más.')
    await expect(listed(page, /^Changed since 0$/)).toBeVisible()
    await saved()
    expect((await option())?.summary.es).toMatch(/ Y más\.$/)
  })

  await test.step('the mark of another outlasts a publish, and ends with a press, which can be taken back', async () => {
    const { draftRevision: revision } = await call(page.request, getModel, { params: { id } })
    await call(page.request, publishModel, { params: { id }, body: { notes: 'The second' }, revision })
    await page.reload()
    await page.getByRole('button', { name: /^ca \d+ % done$/ }).click()
    await listed(page, /^Changed since 1$/).click()
    const still = page.getByRole('button', { name: /^Still right: .* \(ca\)$/ })
    await still.press('Enter')
    await expect(listed(page, /^Changed since 0$/)).toBeVisible()
    const notice = page.getByRole('status').filter({ hasText: 'Confirmed 1 translation.' })
    await notice.getByRole('button', { name: 'Undo' }).click()
    await expect(listed(page, /^Changed since 1$/)).toBeVisible()
  })

  await test.step('beside the field it says so too, and undoing the change ends it', async () => {
    await desk.tab('Options')
    await page.getByRole('group', { name: 'Language of texts' }).getByRole('button', { name: 'ca' }).click()
    await page.getByRole('button', { name: 'Side by side' }).click()
    await expect(page.getByText('This may no longer say what the en text says.')).toBeVisible()
    await page.getByRole('button', { name: 'Still right: Summary (ca)' }).click()
    await expect(page.getByText('This may no longer say what the en text says.')).toBeHidden()
    const name = page.getByRole('textbox', { name: 'Name (en)' })
    await name.press('Control+End')
    await name.pressSequentially(' 6')
    await saved()
    await expect(page.getByText('This may no longer say what the en text says.')).toBeVisible()
    await name.press('Backspace')
    await name.press('Backspace')
    await saved()
    await expect(page.getByText('This may no longer say what the en text says.')).toBeHidden()
    await page.getByRole('button', { name: 'Side by side' }).click()
    await page.getByRole('group', { name: 'Language of texts' }).getByRole('button', { name: 'en' }).click()
    await desk.tab('Languages')
    await page.getByRole('button', { name: /^es \d+ % done$/ }).click()
  })

  await test.step('a workbook goes out and comes back, with what it does said before', async () => {
    await listed(page, /^All/).click()
    const download = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Export as XLSX' }).click()
    const file = await download
    expect(file.suggestedFilename()).toBe(`${slug}-es.xlsx`)
    const path = info.outputPath('es.xlsx')
    await file.saveAs(path)
    expect(readFileSync(path).subarray(0, 2).toString()).toBe('PK')
    const input = page.getByLabel('File with texts in es')
    await input.setInputFiles(path)
    const dialog = page.getByRole('dialog', { name: 'es.xlsx' })
    await expect(dialog).toContainText(/^es\.xlsx0 texts new, 0 texts changed, \d+ texts as they are now\./)
    await expect(dialog.getByRole('button', { name: 'Take 0 texts' })).toBeDisabled()
    await dialog.getByRole('button', { name: 'Cancel' }).click()

    const csv = info.outputPath('es.csv')
    writeFileSync(csv, 'Place,es\noptions/django/name,Django el grande\noptions/none/name,Nada\n')
    await input.setInputFiles(csv)
    const read = page.getByRole('dialog', { name: 'es.csv' })
    await expect(read).toContainText('0 texts new, 1 text changed')
    await expect(read).toContainText('the model has no such text: options/none/name')
    await read.getByRole('button', { name: 'Take 1 text' }).click()
    await saved()
    expect((await option())?.name.es).toBe('Django el grande')
    await page.getByLabel('Undo', { exact: true }).click()
    await saved()
    expect((await option())?.name.es).toBe('Django')

    writeFileSync(csv, 'a,b\n1,2\n')
    await input.setInputFiles(csv)
    await expect(page.getByRole('dialog', { name: 'es.csv' })).toContainText('needs a column “Place”')
    await page.getByRole('button', { name: 'Cancel' }).click()
  })

  await test.step('a gap is refused with a link to its field', async () => {
    const line = page.getByRole('textbox', { name: /\(es\)$/ }).nth(1)
    const before = await line.inputValue()
    await line.press('Control+a')
    await line.press('Delete')
    await expect(listed(page, /^Missing 1$/)).toBeVisible()
    await saved()
    await page.getByRole('button', { name: /^Publish version/ }).click()
    const publish = page.getByRole('dialog')
    await expect(publish).toContainText('This text is missing in es.')
    await page.keyboard.press('Escape')
    await listed(page, /^Missing 1$/).click()
    await page.getByRole('textbox', { name: /\(es\)$/ }).pressSequentially(before)
    await expect(listed(page, /^Missing 0$/)).toBeVisible()
    await saved()
  })
})
