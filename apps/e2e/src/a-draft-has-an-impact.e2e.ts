import { publishModel, takeAssessment } from '@verdict/contracts'
import { djangoOrNodejs } from '@verdict/starter-models'
import { call, makeModel, signIn } from './api.ts'
import { expect, test } from './test.ts'

test('a consultant sees what a weight does to past assessments: at once for the newest, and for all when asked', async ({
  desk,
  page,
}) => {
  test.slow()
  await signIn(page.request)
  const slug = `impact-${Date.now().toString(36)}`
  const { id, draftRevision: revision } = await makeModel(
    page.request,
    slug,
    { ...djangoOrNodejs, locales: ['en'] },
    slug,
  )
  await call(page.request, publishModel, { params: { id }, body: { notes: 'The first' }, revision })
  await page.goto(`/admin/models/${id}/impact`)
  await expect(page.getByText('Nobody has taken this model yet.')).toBeVisible()

  const [first] = djangoOrNodejs.questions.filter(({ type }) => type === 'single')
  for (const choice of first?.choices ?? [])
    for (const source of [{ utmSource: 'letter' }, {}]) {
      const answers = { [first?.key as string]: choice.key }
      await call(page.request, takeAssessment, { body: { model: slug, version: 1, answers, source } })
    }
  const taken = 2 * (first?.choices?.length ?? 0)

  await test.step('an estimate follows the draft before it is saved', async () => {
    await page.reload()
    await expect(page.getByText(`An estimate: the newest ${taken} of ${taken} assessments.`)).toBeVisible()
    await expect(
      page.getByRole('heading', { name: `None of ${taken} past assessments would have another winner.` }),
    ).toBeVisible()
    await desk.tab('Criteria')
    const weight = page.getByRole('textbox', { name: 'Weight of Back office as a number' })
    await weight.click()
    await page.keyboard.press('ControlOrMeta+A')
    await page.keyboard.type('100')
    await page.keyboard.press('Enter')
    await desk.tab('Impact')
    await expect(
      page.getByRole('heading', { name: new RegExp(`^Another winner in \\d+ of ${taken} past assessments`) }),
    ).toBeVisible()
  })

  await test.step('a publish says that its version would show no impact', async () => {
    await page.getByRole('button', { name: 'Publish version 2' }).press('Enter')
    const past = page.getByRole('region', { name: 'Past verdicts' })
    await expect(past).toContainText('Past assessments have not been replayed with this draft')
    await expect(past.getByRole('button', { name: `Replay all ${taken} now` })).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(past).toBeHidden()
  })

  await test.step('all are replayed in the background, which is found again after leaving', async () => {
    const started = page.waitForResponse(
      (reply) => reply.request().method() === 'POST' && reply.url().endsWith('/impact'),
    )
    await page.getByRole('button', { name: `Replay all ${taken}` }).press('Enter')
    expect((await started).status()).toBe(202)
    await page.goto(`/admin/models`)
    await page.goto(`/admin/models/${id}/impact`)
    await expect(page.getByText(/^Replayed .*, all of them\.$/)).toBeVisible({ timeout: 30_000 })
    const causes = page.getByRole('region', { name: 'Because of' })
    await expect(causes.getByRole('row', { name: /Back office/ })).toBeVisible()
    await expect(page.getByRole('region', { name: 'By source' }).getByRole('row', { name: /^letter/ })).toContainText(
      String(taken / 2),
    )
  })

  await test.step('which a publish keeps', async () => {
    await page.getByRole('button', { name: 'Publish version 2' }).press('Enter')
    const past = page.getByRole('region', { name: 'Past verdicts' })
    await expect(past).toContainText('the version keeps its impact.')
    await page.keyboard.press('Escape')
    await expect(past).toBeHidden()
  })

  await test.step('how sure verdicts were and are adds up to all of them', async () => {
    const sure = page.getByRole('region', { name: 'How sure verdicts are' })
    const counts = await sure.getByRole('cell').filter({ hasText: /^\d+$/ }).allTextContents()
    expect(counts.reduce((sum, count) => sum + Number(count), 0)).toBe(taken)
  })

  await test.step('a number opens the assessments behind it', async () => {
    const number = page
      .getByRole('region', { name: 'By source' })
      .getByRole('button', { name: /letter, another first/ })
    const count = Number(await number.textContent())
    await number.press('Enter')
    const dialog = page.getByRole('dialog', { name: 'By source: letter, another first' })
    await expect(dialog.getByRole('listitem')).toHaveCount(count)
    await dialog.getByText('One answer').first().click()
    await expect(dialog.getByRole('definition').first()).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(dialog).toBeHidden()
  })

  await test.step('so does what one change does alone', async () => {
    const row = page.getByRole('region', { name: 'Because of' }).getByRole('row', { name: /Back office/ })
    const number = row.getByRole('button', { name: /, alone$/ })
    const count = Number(await number.textContent())
    await number.press('Enter')
    const dialog = page.getByRole('dialog', { name: /Back office.*, alone$/ })
    await expect(dialog.getByText('Told → what version 1 with this change alone says.')).toBeVisible()
    await expect(dialog.getByRole('listitem')).toHaveCount(count)
    await page.keyboard.press('Escape')
    await expect(dialog).toBeHidden()
    await expect(number).toBeFocused()
  })

  await test.step('only some are replayed again, as chosen', async () => {
    await page.getByRole('textbox', { name: 'From' }).click()
    await page.keyboard.type('2090-01-01')
    await page.getByRole('button', { name: 'Replay again' }).click()
    await expect(page.getByText(/^Replayed .*, from 2090-01-01\.$/)).toBeVisible({ timeout: 30_000 })
    await expect(page.getByRole('heading', { name: 'There are no past assessments to try this on.' })).toBeVisible()
  })

  await test.step('a version keeps all that was found before it was published, and opens it', async () => {
    await page.getByRole('button', { name: 'Publish version 2' }).press('Enter')
    const dialog = page.getByRole('dialog', { name: 'Publish version 2' })
    await expect(dialog.getByText(/went from 6 to 100\..*, \d\d:\d\d$/)).toBeVisible()
    await dialog.getByRole('textbox', { name: 'Notes' }).click()
    await page.keyboard.type('Back offices')
    await dialog.getByRole('button', { name: 'Compare side by side' }).press('Enter')
    const beside = page.getByRole('dialog', { name: 'Version 1 and this draft' })
    await expect(beside.getByRole('listitem')).toContainText('Back office')
    await page.keyboard.press('Escape')
    await expect(beside).toBeHidden()
    await dialog.getByRole('textbox', { name: 'Notes' }).press('End')
    await page.keyboard.type(' first.')
    await dialog.getByRole('textbox', { name: 'Reason' }).fill('A trial.')
    await dialog.getByRole('button', { name: 'Publish', exact: true }).click()
    await expect(page.getByText('Same as version 2')).toBeVisible()

    await desk.tab('Versions')
    await expect(page.getByText('Back offices first.')).toBeVisible()
    await page.getByRole('button', { name: 'Compare with version 1' }).click()
    await page.getByRole('link', { name: 'All that was found' }).click()
    await expect(page.getByText(/^Version 2, published .*\. Replayed .*, from 2090-01-01\./)).toBeVisible()
    await expect(page.getByRole('heading', { name: 'There are no past assessments to try this on.' })).toBeVisible()
    await expect(page.getByRole('button', { name: /^Replay/ })).toHaveCount(0)
  })
})
