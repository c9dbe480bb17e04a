import { readFileSync, writeFileSync } from 'node:fs'
import { publishModel } from '@verdict/contracts'
import { djangoOrNodejs } from '@verdict/starter-models'
import { call, draftOf, makeModel, signIn } from './api.ts'
import { expect, test } from './test.ts'

test('words that clients may not know are explained: by keys, by lines, in every language, and told in the changes', async ({
  desk,
  page,
}, info) => {
  test.setTimeout(150_000)
  await signIn(page.request)
  const slug = `glossary-${Date.now().toString(36)}`
  const { glossary: _, ...document } = djangoOrNodejs
  const { id, draftRevision: revision } = await makeModel(page.request, slug, document)
  await call(page.request, publishModel, { params: { id }, body: { notes: 'The first' }, revision })
  const terms = async () => (await draftOf(page.request, id)).glossary ?? []
  const saved = async () => {
    await page.keyboard.press('Control+s')
    await expect(page.getByText(/Not saved|Saving…/)).toBeHidden()
  }
  const term = page.getByRole('textbox', { name: 'Term', exact: true })
  const explanation = page.getByRole('textbox', { name: 'Explanation', exact: true })

  await test.step('a term, its explanation, and the next one, by keys', async () => {
    await page.goto(`/admin/models/${id}`)
    await page.getByRole('button', { name: 'Add a term' }).press('Enter')
    await expect(term).toBeFocused()
    await page.keyboard.type('ORM')
    await page.keyboard.press('Tab')
    await expect(explanation).toBeFocused()
    await page.keyboard.type('Tables of a database as objects of a program.')
    await page.keyboard.press('Control+Enter')
    await expect(term).toHaveValue('')
    await page.keyboard.type('Latency')
    await page.keyboard.press('Tab')
    await page.keyboard.type('How long an answer is on its way.')
    await saved()
    expect((await terms()).map(({ key, term, meaning }) => [key, term.en, meaning.en])).toEqual([
      ['orm', 'ORM', 'Tables of a database as objects of a program.'],
      ['latency', 'Latency', 'How long an answer is on its way.'],
    ])
  })

  await test.step('lines of a spreadsheet, and one undo', async () => {
    await page.getByRole('button', { name: 'Paste lines: add terms' }).click()
    const dialog = page.getByRole('dialog', { name: 'Add terms' })
    await dialog.getByRole('textbox').fill('CMS\tWhere editors write pages.\nORM\tAgain')
    await expect(dialog).toContainText('1 term to add, 1 line left out.')
    await dialog.getByRole('button', { name: 'Add 1 term' }).click()
    await expect(page.getByRole('button', { name: 'CMS', exact: true })).toBeVisible()
    await page.getByRole('button', { name: 'Undo', exact: true }).first().click()
    await expect(page.getByRole('button', { name: 'CMS', exact: true })).toBeHidden()
    await page.getByRole('button', { name: 'Redo', exact: true }).first().click()
    await saved()
    expect((await terms()).map(({ key }) => key)).toEqual(['orm', 'latency', 'cms'])
  })

  await test.step('it is found by its words', async () => {
    await desk.tab('Ratings')
    await page.keyboard.press('Control+k')
    await page.keyboard.type('answer is on its way')
    await expect(page.getByRole('option').first()).toContainText('Term “Latency”: explanation')
    await page.keyboard.press('Enter')
    await expect(explanation).toBeFocused()
    await expect(term).toHaveValue('Latency')
  })

  await test.step('it goes to translators and comes back', async () => {
    await desk.tab('Languages')
    await page.getByRole('button', { name: /^es \d+ % done$/ }).click()
    await page.getByRole('textbox', { name: 'Term “Latency”: term (es)' }).pressSequentially('Latencia')
    const download = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Export as XLSX' }).click()
    const path = info.outputPath('es.xlsx')
    await (await download).saveAs(path)
    expect(readFileSync(path).subarray(0, 2).toString()).toBe('PK')
    const csv = info.outputPath('es.csv')
    writeFileSync(csv, 'Place,es\noverview/glossary/latency/meaning,Lo que tarda una respuesta.\n')
    await page.getByLabel('File with texts in es').setInputFiles(csv)
    const read = page.getByRole('dialog', { name: 'es.csv' })
    await expect(read).toContainText('1 text new')
    await read.getByRole('button', { name: 'Take 1 text' }).click()
    await saved()
    expect((await terms())[1]).toMatchObject({
      term: { en: 'Latency', es: 'Latencia' },
      meaning: { es: 'Lo que tarda una respuesta.' },
    })
  })

  await test.step('a gap holds back publishing, and changes are told by the words of the term', async () => {
    await page.getByRole('button', { name: /^Publish version/ }).click()
    const publish = page.getByRole('dialog')
    await expect(publish).toContainText('This text is missing in')
    await expect(publish).toContainText('Term “ORM”: explanation (Catalan)')
    await expect(publish).toContainText('Term “CMS” was added.')
    await page.keyboard.press('Escape')
    await desk.tab('Versions')
    await page.getByRole('button', { name: 'Every save' }).click()
    await expect(page.getByText('Term “CMS” was added.').first()).toBeVisible()
  })
})
