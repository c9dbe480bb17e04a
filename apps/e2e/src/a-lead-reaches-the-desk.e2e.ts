import { expect, seriousFindings, test } from './test.ts'

test('a client leaves their details under the verdict, and the consultant works the lead', async ({
  portal,
  desk,
  page,
}) => {
  await portal.start('django-or-nodejs')
  await portal.answer('What are you building?', 'A marketplace or a shop')
  await portal.take({ 'How much will your own staff do behind the scenes?': 'Every day' })

  await page.getByRole('button', { name: 'Send and ask for a call' }).click()
  await expect(page.getByText('Enter your name.')).toBeVisible()
  await expect(page.getByText('Tick this box: without your consent')).toBeVisible()
  await page.getByLabel('Your name').fill('Núria Ferrer')
  await page.getByLabel('E-mail').fill('nuria@reforma.example')
  await page.getByLabel('Company').fill('=Reforma Fàcil')
  await page.getByLabel('What should we know?').fill('We open in spring.\nCan it be done?')
  await page.getByRole('checkbox', { name: /You may use these details/ }).check()
  await page.getByRole('button', { name: 'Send and ask for a call' }).click()
  await expect(page.getByRole('heading', { name: 'Your message has been sent.' })).toBeVisible()

  await desk.open()
  await page.getByRole('menuitem', { name: 'Leads' }).click()
  await page.getByPlaceholder('Name, company, e-mail, note').fill('reforma')
  await page.getByRole('cell', { name: /Núria Ferrer/ }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Núria Ferrer, =Reforma Fàcil')
  await expect(page.getByText('We open in spring.')).toBeVisible()
  await expect(page.getByRole('heading', { name: /Django suits this project/ })).toBeVisible()
  await expect(page.getByText('A marketplace or a shop')).toBeVisible()

  await page.getByLabel('Next step').fill('Call on Thursday')
  await page.getByRole('combobox', { name: 'Status' }).click()
  await page.getByRole('option', { name: 'Contacted' }).click()
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByText('Saved')).toBeVisible()
  await page.getByLabel('Note').fill('Prefers mornings.')
  await page.getByRole('button', { name: 'Add the note' }).click()
  // Until it is saved the text is in the field, where the query would match it.
  await expect(page.getByLabel('Note')).toHaveValue('')
  await expect(page.getByText('Prefers mornings.')).toBeVisible()
  await page.reload()
  await expect(page.getByLabel('Next step')).toHaveValue('Call on Thursday')

  await page.getByRole('menuitem', { name: 'Leads' }).click()
  await expect(page.getByRole('cell', { name: /Núria Ferrer/ })).toBeVisible()
  await page.getByPlaceholder('Name, company, e-mail, note').press('ControlOrMeta+a')
  await page.getByPlaceholder('Name, company, e-mail, note').pressSequentially('Núria Fer')
  await expect(page).toHaveURL(/Fer%22/)
  await expect(page.getByRole('cell', { name: /Núria Ferrer/ })).toBeVisible()
  await page.getByRole('button', { name: 'Export' }).focus()
  await page.keyboard.press('Enter')
  const choosing = page.getByRole('dialog', { name: 'Export leads' })
  await expect(choosing.getByText('1 lead, filtered and sorted as in the list.')).toBeVisible()
  expect(await seriousFindings(page)).toEqual([])
  await choosing.getByRole('button', { name: 'None' }).press('Enter')
  await expect(choosing.getByRole('button', { name: 'Make the file' })).toBeDisabled()
  await choosing.getByRole('radio', { name: 'CSV' }).press('Space')
  for (const column of ['Name', 'Company', 'Answers'])
    await choosing.getByRole('checkbox', { name: column }).press('Space')
  await choosing.getByRole('button', { name: 'Make the file' }).press('Enter')
  const file = page.getByRole('link', { name: 'Download 1 lead' })
  await expect(file).toBeVisible()
  const download = page.waitForEvent('download')
  await file.press('Enter')
  const stream = await (await download).createReadStream()
  let csv = ''
  for await (const chunk of stream) csv += String(chunk)
  expect(csv).toMatch(/^\ufeffName,Company,[^\r]*Product,Staff work/)
  expect(csv).toContain('Núria Ferrer')
  expect(csv).toContain('A marketplace or a shop')
  expect(csv).toContain("'=Reforma Fàcil")

  await page.getByRole('menuitem', { name: 'Audit log' }).click()
  await expect(
    page.getByRole('row', { name: /Lead: exported.*count: 1; filter: \{\}; filters: \["q"\]/ }),
  ).toBeVisible()
})

test('a result shows no personal data to readers with its link', async ({ portal, page, context }) => {
  await portal.start('django-or-nodejs')
  await portal.answer('What are you building?', 'A marketplace or a shop')
  await portal.take()
  await page.getByLabel('Your name').fill('Pere Vidal')
  await page.getByLabel('E-mail').fill('pere@aigues.example')
  await page.getByRole('checkbox', { name: /You may use these details/ }).check()
  await page.getByRole('button', { name: 'Send and ask for a call' }).click()
  await expect(page.getByRole('heading', { name: 'Your message has been sent.' })).toBeVisible()
  const shared = await context.newPage()
  const reply = await shared.goto(page.url())
  expect(await reply?.text()).not.toContain('aigues')
  expect(reply?.headers()['cache-control']).toBe('no-store')
  expect(reply?.headers()['referrer-policy']).toBe('no-referrer')
})
