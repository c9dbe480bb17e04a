import { djangoOrNodejs } from '@verdict/starter-models'
import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { draftOf, makeModel, signIn } from './api.ts'
import { expect, seriousFindings, test } from './test.ts'

const made = (page: Page, name: string, document: object = djangoOrNodejs) =>
  makeModel(page.request, `${name}-${Date.now().toString(36)}`, document, `${name}?`)

test('a draft goes out as YAML and comes back changed, after saying in words what that changes', async ({ page }) => {
  test.setTimeout(120_000)
  await signIn(page.request)
  const { id } = await made(page, 'travelling')
  const before = await draftOf(page.request, id)
  await page.goto(`/admin/models/${id}/overview`)
  const saving = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Save as YAML' }).click({ timeout: 30_000 })
  const yaml = await readFile(await (await saving).path(), 'utf8')
  expect(yaml).toContain('format: verdict.model/1')

  const give = (name: string, text: string) =>
    page.getByLabel('Model as JSON or YAML').setInputFiles({ name, mimeType: 'text/yaml', buffer: Buffer.from(text) })
  const name = djangoOrNodejs.options[0]?.name.en ?? ''
  await give('bomb.yaml', `a: &a [x, x]\nb: &b [*a, *a]\nformat: *b\n`)
  await expect(page.getByText(/uses YAML aliases .* Nothing was changed\./)).toBeVisible()
  await give('renamed.yaml', yaml.replace(`en: ${name}\n`, 'en: Renamed\n'))
  const dialog = page.getByRole('dialog', { name: 'renamed.yaml' })
  await expect(dialog).toContainText('Renamed')
  expect(await seriousFindings(page)).toEqual([])
  await dialog.getByRole('button', { name: /^Take \d+ change/ }).press('Enter')
  await page.keyboard.press('ControlOrMeta+S')
  await expect.poll(async () => (await draftOf(page.request, id)).options[0]?.name.en).toBe('Renamed')
  await page.keyboard.press('ControlOrMeta+Z')
  await page.keyboard.press('ControlOrMeta+S')
  await expect.poll(() => draftOf(page.request, id)).toEqual(before)
})

test('a question is copied into another model, with what stands there for what it names', async ({ page }) => {
  test.setTimeout(120_000)
  await signIn(page.request)
  const { id } = await made(page, 'source')
  const [gone] = djangoOrNodejs.options
  const rename = (key: string) => (key === gone?.key ? 'rails' : key)
  const { caseStudies: _, ...rest } = djangoOrNodejs
  const other = await made(page, 'other', {
    ...rest,
    options: rest.options.map((option) => ({ ...option, key: rename(option.key) })),
    ratings: rest.ratings.map((rating) => ({ ...rating, option: rename(rating.option) })),
    questions: [],
    rules: [],
    caseStudies: [],
    scenarios: [],
    estimates: undefined,
  })
  await page.goto(`/admin/models/${id}/questions?at=questions/team/text`)
  await page.getByRole('button', { name: 'Copy this question into another model' }).press('Enter', { timeout: 30_000 })
  await page.getByRole('combobox', { name: /Into/ }).click()
  await page.getByRole('option', { name: 'other?' }).last().click()
  await expect(page.getByText(/^Found there by key: /)).toBeVisible()
  const copy = page.getByRole('button', { name: 'Copy into “other?”' })
  await expect(copy).toBeDisabled()
  expect(await seriousFindings(page)).toEqual([])
  for (const missing of await page.getByRole('combobox', { name: /is not there/ }).all()) {
    await missing.click()
    await page.getByRole('option').nth(1).click()
  }
  await copy.click()
  await expect(page.getByText(/Copied into “other\?”/)).toBeVisible()
  const draft = await draftOf(page.request, other.id)
  expect(draft.questions.map(({ key }) => key)).toEqual(['team'])
  expect(JSON.stringify(draft)).not.toContain(`"option":"${gone?.key ?? ''}"`)
})

test('ratings go out as a workbook, and a file of them says what it would change before it does', async ({ page }) => {
  test.setTimeout(120_000)
  await signIn(page.request)
  const { id } = await made(page, 'rated')
  const [rating] = djangoOrNodejs.ratings
  if (!rating) throw new Error('The shipped model is rated.')
  await page.goto(`/admin/models/${id}/ratings`)
  const saving = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Export as XLSX' }).click({ timeout: 30_000 })
  const bytes = await readFile(await (await saving).path())
  expect(bytes.subarray(0, 2).toString()).toBe('PK')

  const give = (name: string, file: Buffer) =>
    page.getByLabel('Workbook of ratings').setInputFiles({ name, mimeType: 'application/octet-stream', buffer: file })
  await give('same.xlsx', bytes)
  const same = page.getByRole('dialog', { name: 'same.xlsx' })
  await expect(same).toContainText(`0 ratings new, 0 changed, ${djangoOrNodejs.ratings.length} as they are now`)
  await page.keyboard.press('Escape')
  const rows = (value: string) =>
    Buffer.from(`Criterion key,Option key,Value\n${rating.criterion},${rating.option},${value}\ntaste,php,3\n`)
  await give('faulty.csv', rows('plenty'))
  const faulty = page.getByRole('dialog', { name: 'faulty.csv' })
  await expect(faulty).toContainText('C2: “plenty” cannot be read for certain')
  await expect(faulty.getByRole('button', { name: 'Take 0 ratings' })).toBeDisabled()
  expect(await seriousFindings(page)).toEqual([])
  await page.keyboard.press('Escape')
  const value = rating.value === 3 ? 4 : 3
  await give('changed.csv', rows(String(value)))
  const changed = page.getByRole('dialog', { name: 'changed.csv' })
  await expect(changed).toContainText('1 changed')
  await expect(changed).toContainText('Row 3: “php” is no option here.')
  await changed.getByRole('button', { name: 'Take 1 rating' }).press('Enter')
  await expect(page.getByText('Took 1 rating.')).toBeVisible()
  await page.keyboard.press('ControlOrMeta+S')
  await expect.poll(async () => (await draftOf(page.request, id)).ratings[0]?.value).toBe(value)
})
