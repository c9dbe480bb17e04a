import { draftOf, makeModel } from './api.ts'
import { accept, copied, elsewhere, invite, newEmail, type } from './people.ts'
import { expect, overflow, seriousFindings, test } from './test.ts'

test.use({ permissions: ['clipboard-read', 'clipboard-write'] })

const text = (en: string) => ({ en })
const rating = (option: string, criterion: string, value: number) => ({
  ...{ option, criterion, value },
  rationale: text('As measured.'),
  sources: [],
})

/** The one is fast, the other cheap: who wins hangs on the weights. */
const document = {
  format: 'verdict.model/1',
  slug: 'train-or-bus',
  title: text('Train or bus?'),
  description: text('For the way to work'),
  defaultLocale: 'en',
  locales: ['en'],
  options: [
    { key: 'train', name: text('Train'), summary: text('Fast') },
    { key: 'bus', name: text('Bus'), summary: text('Cheap') },
  ],
  criteria: [
    { key: 'speed', name: text('Speed'), description: text(''), weight: 8 },
    { key: 'price', name: text('Price'), description: text(''), weight: 6 },
    { key: 'comfort', name: text('Comfort'), description: text(''), weight: 6 },
  ],
  ratings: [
    ...[rating('train', 'speed', 9), rating('train', 'price', 3), rating('train', 'comfort', 6)],
    ...[rating('bus', 'speed', 3), rating('bus', 'price', 9), rating('bus', 'comfort', 6)],
  ],
  questions: [
    {
      key: 'daily',
      type: 'boolean',
      text: text('Every day?'),
      choices: ['yes', 'no'].map((key) => ({ key, label: text(key), effects: [] })),
    },
  ],
  rules: [],
  caseStudies: [],
  scenarios: [{ key: 'commuter', description: text('A commuter'), answers: { daily: true }, expect: {} }],
}

test('two consultants weigh a model each in their way, see what divides them, and one takes the weights of both', async ({
  desk,
  page,
  browser,
}) => {
  test.setTimeout(150_000)
  await desk.open()
  const invitation = await invite(page, { name: 'Mar Puig', email: newEmail('mar'), role: 'Consultant' })
  await page.getByRole('button', { name: 'Done' }).click()
  const { id } = await makeModel(page.request, `weighed-${Date.now().toString(36)}`, document, 'Train or bus?')
  const other = await elsewhere(browser)
  await accept(other, invitation, 'a staple for two scales')
  const pairs = page.getByText(/of 3 pairs asked/)

  await test.step('the first compares pairs by keys', async () => {
    await page.goto(`/admin/models/${id}/criteria`)
    await page.getByRole('button', { name: 'Pairs' }).press('Enter')
    await expect(pairs).toContainText('0 of 3 pairs asked.')
    await page.getByRole('button', { name: 'Speed: clearly more' }).press('Space')
    await expect(pairs).toContainText('1 of 3 pairs asked.')
    await page.getByRole('button', { name: 'Both the same' }).press('Space')
    await expect(pairs).toContainText('2 of 3 pairs asked.')
  })

  await test.step('what was said is there again after a reload, and can be said anew', async () => {
    await page.reload()
    await expect(pairs).toContainText('2 of 3 pairs asked.')
    await page.getByText('2 answers so far').click()
    await page.getByRole('button', { name: 'Speed matters clearly more than Price' }).click()
    await page.getByRole('button', { name: 'Speed: somewhat more' }).click()
    await expect(page.getByRole('button', { name: 'Speed matters somewhat more than Price' })).toBeVisible()
  })

  const link = await test.step('they copy the link for colleagues', async () => {
    await page.getByRole('button', { name: 'Together' }).click()
    await expect(page.getByText(/^So far only .* has given weights\.$/)).toBeVisible()
    return copied(page, 'Link for colleagues')
  })

  await test.step('the second opens it, and rates swings, each typed', async () => {
    await other.goto(new URL(link).pathname + new URL(link).search)
    await expect(other.getByText(/^0 of 3 pairs asked/)).toBeVisible()
    await other.getByRole('button', { name: 'Swing' }).click()
    await expect(other.getByText('3 of 3 steps are left.')).toBeVisible()
    await type(other.getByRole('textbox', { name: 'Step of Speed' }), '20')
    await other.keyboard.press('Tab')
    await type(other.getByRole('textbox', { name: 'Step of Price' }), '100')
    await other.keyboard.press('Tab')
    await type(other.getByRole('textbox', { name: 'Step of Comfort' }), '60')
    await other.keyboard.press('Enter')
    await expect(other.getByText('All is said.')).toBeVisible()
    await expect(
      other.getByRole('region', { name: 'Proposed weights' }).getByRole('row', { name: /^Price/ }),
    ).toHaveText(/55\.6%$/)
  })

  const divide = page.getByRole('region', { name: 'What divides you' })
  const proposal = page.getByRole('region', { name: 'Proposed weights' })
  await test.step('the first sees both, the criterion that divides them, and the verdict that hangs on it', async () => {
    await expect(divide).toContainText(
      /“Speed” divides you most: it weighs 5\.4 times as much for .* as for Mar Puig\./,
      {
        timeout: 20_000,
      },
    )
    await expect(divide).toContainText('Whose weights are taken changes who wins 1 of 1 scenarios:')
    await expect(divide.getByRole('listitem')).toHaveText(/: Bus with all together; Train with /)
    await expect(proposal.getByRole('columnheader', { name: /^Mar Puig/ })).toBeVisible()
    expect(await seriousFindings(page)).toEqual([])
  })

  await test.step('on a phone each criterion has its weights below it, and nothing scrolls sideways', async () => {
    const wide = page.viewportSize()
    await page.setViewportSize({ width: 375, height: 800 })
    await page.reload()
    const speed = proposal.getByRole('listitem').filter({ hasText: /^Speed/ })
    await expect(speed).toContainText(/^Speed\d+\.\d%now 40\.0%.*Mar Puig \(swing\) \d+\.\d%/)
    await expect(proposal.getByRole('table')).toBeHidden()
    expect(await overflow(page)).toBeLessThanOrEqual(0)
    expect(await seriousFindings(page)).toEqual([])
    if (wide) await page.setViewportSize(wide)
    await page.reload()
    await expect(proposal.getByRole('table')).toBeVisible()
  })

  const weights = async () => (await draftOf(page.request, id)).criteria.map(({ weight }) => weight)
  await test.step('the weights of both are taken into the draft, and taken back, by keys', async () => {
    await proposal.getByRole('button', { name: 'Take these weights' }).press('Enter')
    await expect(page.getByText('The weights are in the draft. Undo takes them back.')).toBeVisible()
    await expect.poll(weights, { timeout: 15_000 }).not.toEqual([8, 6, 6])
    const taken = await weights()
    expect(Math.round(taken.reduce((sum, each) => sum + each, 0))).toBe(20)
    await page.keyboard.press('ControlOrMeta+z')
    await expect.poll(weights, { timeout: 15_000 }).toEqual([8, 6, 6])
  })

  await test.step('what the second said outlasts a criterion that is called otherwise', async () => {
    await other.getByRole('button', { name: 'Sliders' }).click()
    await other.getByRole('button', { name: 'Edit Comfort' }).click()
    await type(other.getByRole('dialog').getByRole('textbox', { name: /^Name/ }), 'Ease')
    await other.getByRole('dialog').getByRole('button', { name: 'Done' }).click()
    await expect
      .poll(async () => (await draftOf(page.request, id)).criteria[2]?.name.en, { timeout: 15_000 })
      .toBe('Ease')
    await other.getByRole('button', { name: 'Swing' }).click()
    await expect(other.getByRole('textbox', { name: 'Step of Ease' })).toHaveValue('60')
  })
  await other.context().close()
})
