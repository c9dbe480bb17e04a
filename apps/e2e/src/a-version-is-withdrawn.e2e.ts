import { getPublishedModel, publishModel, saveDraft } from '@verdict/contracts'
import { djangoOrNodejs } from '@verdict/starter-models'
import { assess, call, makeModel, signIn } from './api.ts'
import { expect, seriousFindings, test } from './test.ts'

test('a consultant withdraws a version, compares any two, and takes one change back', async ({ desk, page }) => {
  test.slow()
  await signIn(page.request)
  const slug = `withdrawn-${Date.now().toString(36)}`
  const document = { ...djangoOrNodejs, slug, title: { en: slug }, locales: ['en'] }
  const { id } = await makeModel(page.request, slug, document, slug)
  const weighing = (weight: number) => ({
    ...document,
    criteria: document.criteria.map((each, i) => (i === 0 ? { ...each, weight } : each)),
  })
  await call(page.request, publishModel, { params: { id }, body: { notes: 'The first' }, revision: 1 })
  await call(page.request, saveDraft, { params: { id }, body: weighing(7.25), revision: 1 })
  await call(page.request, publishModel, {
    params: { id },
    body: { notes: 'The second', acceptFailing: 'A test' },
    revision: 2,
  })
  const { token } = await assess(page.request, {}, { model: slug })

  await test.step('side by side', async () => {
    await page.goto(`/admin/models/${id}/versions`)
    await page.getByRole('button', { name: 'Side by side' }).press('Enter')
    await page.getByRole('combobox', { name: 'Before' }).press('Enter')
    await page.getByRole('option', { name: 'Save 1,' }).press('Enter')
    await page.getByRole('combobox', { name: 'After' }).press('Enter')
    await page.getByRole('option', { name: 'Version 2' }).press('Enter')
    await expect(page.getByRole('list', { name: 'Differences' }).getByRole('listitem')).toHaveCount(1)
    await expect(page.getByRole('list', { name: 'Differences' })).toContainText('7.25')
    // Until it is gone, a list that was chosen from holds the focus and is hidden.
    await expect(page.getByRole('listbox', { includeHidden: true })).toHaveCount(0)
    expect(await seriousFindings(page)).toEqual([])
  })

  await test.step('the second is withdrawn, once it is said what follows', async () => {
    await page.getByRole('button', { name: 'Versions', exact: true }).press('Enter')
    await page.getByRole('button', { name: 'Withdraw' }).first().press('Enter')
    const dialog = page.getByRole('dialog', { name: 'Withdraw version 2' })
    await expect(dialog).toContainText('Clients take version 1 from now on')
    await page.keyboard.type('Its prices are old.')
    expect(await seriousFindings(page)).toEqual([])
    await dialog.getByRole('button', { name: 'Withdraw version 2' }).press('Enter')
    await expect(page.getByText('Version 2 is no longer offered.')).toBeVisible()
    await expect(page.getByRole('alert').filter({ hasText: 'Its prices are old.' })).toBeVisible()
    expect((await call(page.request, getPublishedModel, { params: { slug } })).version).toBe(1)
    expect((await page.request.get(`/r/${token}`)).status()).toBe(200)
  })

  await test.step('the first too: then there is none', async () => {
    await page.getByRole('button', { name: 'Withdraw' }).press('Enter')
    const dialog = page.getByRole('dialog', { name: 'Withdraw version 1' })
    await expect(dialog).toContainText('It is the only version on offer')
    await dialog.getByRole('button', { name: 'Withdraw version 1' }).press('Enter')
    await expect(page.getByText('No version is on offer')).toBeVisible()
    for (const path of [`/${slug}`, `/${slug}/how`, `/embed/${slug}`])
      expect((await page.request.get(path)).status()).toBe(404)
    expect((await page.request.get(`/r/${token}`)).status()).toBe(200)
    await expect(page.getByRole('button', { name: 'Publish version 3' })).toBeVisible()
  })

  await test.step('the change is taken back, value by value where it was changed again', async () => {
    await call(page.request, saveDraft, { params: { id }, body: weighing(8), revision: 2 })
    await page.reload()
    await page.getByRole('button', { name: 'Every save' }).press('Enter')
    await page.getByRole('button', { name: 'Take this change back' }).last().press('Enter')
    const dialog = page.getByRole('dialog', { name: 'Take save 2 back' })
    await expect(dialog).toContainText('7.25')
    await dialog.getByRole('button', { name: 'As before it' }).press('Enter')
    await dialog.getByRole('button', { name: 'Take it back' }).press('Enter')
    await expect(page.getByText('Taken back as you chose, and saved.')).toBeVisible()
    await desk.tab('Criteria')
    await expect(
      page.getByRole('textbox', { name: `Weight of ${document.criteria[0]?.name.en} as a number` }),
    ).toHaveValue(String(document.criteria[0]?.weight))
  })
})
