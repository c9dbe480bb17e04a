import { publishModel, takeAssessment, takeLead } from '@verdict/contracts'
import { djangoOrNodejs } from '@verdict/starter-models'
import { call, draftOf, makeModel, signIn } from './api.ts'
import { expect, seriousFindings, test } from './test.ts'

const [team] = djangoOrNodejs.questions.filter(({ type }) => type === 'single')
const scenario = djangoOrNodejs.scenarios.find(
  ({ expect }) => expect.winner === 'django' && expect.strength === 'clear',
)

test('a consultant finds an assessment, takes it in the draft, and makes it a scenario', async ({ desk, page }) => {
  test.slow()
  await signIn(page.request)
  const slug = `looked-at-${Date.now().toString(36)}`
  const document = { ...djangoOrNodejs, title: { en: slug }, locales: ['en'] }
  const { id, draftRevision: revision } = await makeModel(page.request, slug, document, slug)
  await call(page.request, publishModel, { params: { id }, body: { notes: 'The first' }, revision })
  const take = (answers: object, more: object = {}) =>
    call(page.request, takeAssessment, { body: { model: slug, version: 1, answers: answers as never, ...more } })
  for (const choice of team?.choices ?? []) await take({ [team?.key as string]: choice.key })
  const taken = await take(scenario?.answers ?? {}, { locale: 'ca', source: { utmSource: slug } })
  const fewer = Object.entries(scenario?.answers ?? {}).slice(1)
  const other = await take(
    { ...Object.fromEntries(fewer), [team?.key as string]: null },
    { source: { utmSource: slug } },
  )
  await call(page.request, takeLead, {
    body: {
      token: taken.token,
      name: 'Mar Soler',
      email: 'mar@example.org',
      consent: { text: 'Yes.', accepted: true },
    },
  })
  const rows = page.getByRole('row').filter({ has: page.getByRole('cell') })
  const filter = (name: string) => page.getByRole('dialog', { name: 'Filters' }).getByRole('button', { name })

  await test.step('they are filtered by what there is, with how many there are, in the address', async () => {
    await desk.open()
    await page.getByRole('menuitem', { name: 'Assessments' }).press('Enter')
    await expect(page.getByRole('heading', { level: 1, name: 'Assessments' })).toBeVisible()
    await page.getByRole('button', { name: 'Filter', exact: true }).press('Enter')
    await filter(`${slug} ${(team?.choices?.length ?? 0) + 2}`).press('Enter')
    await expect(page.getByRole('combobox', { name: 'Answered' })).toBeVisible()
    await filter(`${slug} 2`).press('Enter')
    await expect(filter('Yes 1')).toBeVisible()
    await page.getByRole('combobox', { name: 'Answered' }).press('Enter')
    await page.getByRole('option', { name: team?.text.en as string }).press('Enter')
    await expect(filter('I don’t know 1')).toBeVisible()
    expect(await seriousFindings(page)).toEqual([])
    await filter('Yes 1').press('Enter')
    await filter('Done').press('Enter')
    await expect(rows).toHaveCount(1)
    await expect(rows).toContainText('Catalan')
    const address = page.url()
    await page.getByRole('button', { name: 'Remove the filter: Became a lead' }).press('Enter')
    await expect(rows).toHaveCount(2)
    await page.goBack()
    await expect(rows).toHaveCount(1)
    expect(page.url()).toBe(address)
  })

  await test.step('as a file, in the browser’s own download', async () => {
    await page.getByRole('button', { name: 'Export' }).press('Enter')
    const download = page.waitForEvent('download')
    await page.getByRole('menuitem', { name: 'JSON lines' }).press('Enter')
    const stream = await (await download).createReadStream()
    const chunks: Buffer[] = []
    for await (const chunk of stream) chunks.push(chunk as Buffer)
    expect(Buffer.concat(chunks).toString().trimEnd().split('\n')).toHaveLength(1)
  })

  await test.step('one is what was answered, what was said, and what moved it', async () => {
    await rows.getByRole('link').first().press('Enter')
    await expect(page.getByRole('heading', { level: 1, name: /^Assessment / })).toBeVisible()
    await expect(page.getByRole('link', { name: 'Open the lead' })).toBeVisible()
    await expect(page.getByText('Mar Soler')).toBeHidden()
    const moved = page.locator('section').filter({ has: page.getByRole('heading', { name: 'What moved what' }) })
    await expect(moved.getByRole('listitem').first()).toContainText(/[+−]\d/)
    expect(await seriousFindings(page)).toEqual([])
  })

  await test.step('the draft says the same, until a weight has changed', async () => {
    await page.getByRole('button', { name: 'Take it in the draft' }).press('Enter')
    await expect(page.getByText('The draft says the same: Django')).toBeVisible()
    const here = page.url()
    await page.goto(`/admin/models/${id}/criteria`)
    const weight = page.getByRole('textbox', { name: 'Weight of Back office as a number' })
    await weight.click()
    await page.keyboard.press('ControlOrMeta+A')
    await page.keyboard.type('20')
    await page.keyboard.press('Enter')
    await desk.save()
    await page.goto(here)
    await page.getByRole('button', { name: 'Take it in the draft' }).press('Enter')
    const causes = page.getByRole('list', { name: 'What moved it' })
    await expect(causes).toContainText('Criterion “Back office”: weight went from 6 to 20.')
    await expect(causes).toContainText(/[+−]\d/)
  })

  await test.step('there is a scenario with these answers already', async () => {
    await page.getByRole('button', { name: 'Make it a scenario' }).press('Enter')
    const dialog = page.getByRole('dialog', { name: 'Make it a scenario' })
    await expect(dialog.getByText('There is one with these answers:')).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(dialog).toBeHidden()
  })

  await test.step('another one becomes a scenario of the draft, and is taken back', async () => {
    await page.goto(`/admin/assessments?filter=${encodeURIComponent(JSON.stringify({ source: slug, lead: false }))}`)
    await expect(rows).toHaveCount(1)
    await rows.getByRole('link').first().press('Enter')
    await expect(page.getByText(other.id.slice(-12)).first()).toBeVisible()
    await page.getByRole('button', { name: 'Make it a scenario' }).press('Enter')
    const dialog = page.getByRole('dialog', { name: 'Make it a scenario' })
    await expect(dialog.getByText('It expects what the client was told:')).toBeVisible()
    await expect(dialog.getByText('There is one with these answers:')).toBeHidden()
    await page.keyboard.type('A shop of three')
    await dialog.getByRole('button', { name: 'Add the scenario' }).press('Enter')
    await expect(page.getByText('“A shop of three” is a scenario of the draft now.')).toBeVisible()
    const scenarios = async () => (await draftOf(page.request, id)).scenarios.map(({ key }) => key)
    expect(await scenarios()).toContain('a-shop-of-three')
    await page.getByRole('button', { name: 'Undo' }).press('Enter')
    await expect(page.getByText('The scenario is gone from the draft again.')).toBeVisible()
    expect(await scenarios()).not.toContain('a-shop-of-three')
  })
})
