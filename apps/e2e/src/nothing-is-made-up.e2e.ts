import type { Page } from '@playwright/test'
import { djangoOrNodejs } from '@verdict/starter-models'
import { ADMIN } from './admin.ts'
import { draftOf, makeModel, signIn } from './api.ts'
import { expect, test } from './test.ts'

const field = (page: Page, name: string) => page.getByRole('textbox', { name, exact: true })

/** A copy of the shipped model, open in the studio. */
async function aModel(page: Page, name: string, change: object = {}): Promise<string> {
  await signIn(page.request)
  const document = { ...djangoOrNodejs, ...change }
  const { id } = await makeModel(page.request, `${name}-${Date.now()}`, document, name)
  await page.goto(`/admin/models/${id}`)
  await expect(page.getByText('Never published')).toBeVisible()
  return id
}

async function stored(page: Page, id: string) {
  await page.keyboard.press('Control+s')
  await expect(page.getByText(/Not saved|Saving…/)).toBeHidden()
  return draftOf(page.request, id)
}

const { estimates: _, ...withoutEstimates } = djangoOrNodejs

test('estimates, weights and questions begin empty, are listed as unfinished, and prevent publishing', async ({
  desk,
  page,
}) => {
  test.slow()
  const id = await aModel(page, 'begun-empty', { estimates: undefined, scenarios: [], rules: withoutEstimates.rules })

  await test.step('estimates are in the draft once all of them are typed', async () => {
    await desk.tab('Estimates')
    await page.getByRole('button', { name: 'Add estimates' }).click()
    await expect(field(page, 'Hourly rate')).toBeFocused()
    await expect(field(page, 'Hourly rate')).toHaveValue('')
    await page.keyboard.type('62,5')
    await page.keyboard.press('Tab')
    await page.keyboard.type('eu')
    await page.keyboard.press('Tab')
    await expect(page.getByText('Three letters, such as EUR.')).toBeVisible()
    await page.keyboard.type('35')
    await page.keyboard.press('Enter')
    expect((await stored(page, id)).estimates).toBeUndefined()
    // It outlasts the page, and Check names it.
    await page.reload()
    await expect(field(page, 'Hourly rate')).toHaveValue('62,5')
    await desk.tab('Check')
    await expect(page.getByText('Estimates is unfinished at “62,5, eu, 35”: Currency: to be filled in.')).toBeVisible()
    await page.getByRole('link', { name: 'Finish it' }).click()
    await field(page, 'Currency').press('End')
    await page.keyboard.type('r')
    await page.keyboard.press('Enter')
    await expect(page.getByRole('button', { name: 'Add an estimate for Django' })).toBeVisible()
    expect((await stored(page, id)).estimates).toEqual({
      hourlyRate: 62.5,
      currency: 'EUR',
      hoursPerWeek: 35,
      options: [],
    })
    await page.getByRole('button', { name: 'Add an estimate for Django' }).click()
    await expect(field(page, 'Weeks, from')).toBeFocused()
    await page.keyboard.type('8')
    await page.keyboard.press('Tab')
    await page.keyboard.type('6')
    await page.keyboard.press('Enter')
    await expect(page.getByText('6 is less than 8.')).toBeVisible()
    await page.keyboard.press('Control+a')
    await page.keyboard.type('12')
    await page.keyboard.press('Enter')
    expect((await stored(page, id)).estimates?.options).toEqual([{ option: 'django', weeks: [8, 12] }])
  })

  await test.step('a criterion counts for nothing until it is weighed, under whatever name', async () => {
    await desk.tab('Criteria')
    await page.getByRole('button', { name: 'Add a criterion' }).click()
    await expect(field(page, 'Name')).toBeFocused()
    await page.keyboard.type('Joy of use')
    await page.getByRole('button', { name: 'Done' }).click()
    await expect(field(page, 'Weight of Joy of use as a number')).toHaveValue('')
    await desk.tab('Check')
    await expect(page.getByText('Joy of use: Weight is unfinished: Empty: a number from 0.')).toBeVisible()
  })

  await test.step('a question has no choices until somebody adds them', async () => {
    await desk.tab('Questions')
    await page.getByRole('button', { name: 'Add a question' }).click()
    await page.keyboard.type('How loud?')
    await page.keyboard.press('Tab')
    const question = (await stored(page, id)).questions.at(-1)
    expect(question).toMatchObject({ key: 'how-loud', choices: [] })
    await page.getByRole('combobox', { name: 'Answered with' }).click()
    await page.getByRole('option', { name: 'A number' }).click()
    await expect(field(page, 'Least')).toHaveValue('')
    const number = (await stored(page, id)).questions.at(-1)
    expect([number?.min, number?.max]).toEqual([undefined, undefined])
  })

  await test.step('the dialog lists what is in the way, leads to it, and publishes nothing', async () => {
    await page.getByRole('button', { name: 'Publish version 1' }).click()
    const dialog = page.getByRole('dialog')
    await expect(dialog.getByText('Django is not rated on Joy of use.')).toBeVisible()
    await expect(dialog.getByText('Joy of use: Weight is unfinished: Empty: a number from 0.')).toBeVisible()
    await dialog.getByLabel('Notes').fill('The first.')
    await expect(dialog.getByText('Fix the problems first.')).toBeVisible()
    await expect(dialog.getByRole('button', { name: 'Publish', exact: true })).toBeDisabled()
    await dialog
      .getByRole('listitem')
      .filter({ hasText: 'Weight is unfinished' })
      .getByRole('link', { name: 'Finish it' })
      .click()
    await expect(dialog).toBeHidden()
    await field(page, 'Weight of Joy of use as a number').fill('2,5')
    await field(page, 'Weight of Joy of use as a number').press('Enter')
    expect((await stored(page, id)).criteria.at(-1)).toMatchObject({ key: 'joy-of-use', weight: 2.5 })
    await desk.tab('Check')
    await expect(page.getByText('is unfinished')).toBeHidden()
  })
})

test('a new element has no name until it is typed: it is reported as missing, can be saved, and cannot be published', async ({
  desk,
  page,
}) => {
  test.slow()
  const id = await aModel(page, 'nameless')
  const elements = [
    { tab: 'Options', noun: 'an option', list: 'options', name: 'name', said: 'An option has no name.' },
    { tab: 'Criteria', noun: 'a criterion', list: 'criteria', name: 'name', said: 'A criterion has no name.' },
    { tab: 'Questions', noun: 'a question', list: 'questions', name: 'text', said: 'A question asks nothing.' },
    { tab: 'Rules', noun: 'a rule', list: 'rules', name: 'description', said: 'A rule has no description.' },
    { tab: 'Case', noun: 'a case study', list: 'caseStudies', name: 'title', said: 'A case study has no title.' },
    {
      tab: 'Scenarios',
      noun: 'a scenario',
      list: 'scenarios',
      name: 'description',
      said: 'A scenario does not say who it is.',
    },
  ] as const
  for (const { tab, noun, list, name, said } of elements) {
    await desk.tab(tab)
    await page.getByRole('button', { name: `Add ${noun}` }).click()
    const typed = page.locator('input:focus, textarea:focus')
    await expect(typed).toHaveValue('')
    await typed.press('Tab')
    if (list === 'criteria') await page.getByRole('button', { name: 'Done' }).click()
    expect((await stored(page, id))[list]?.at(-1)).toMatchObject({ key: 'new', [name]: { en: '' } })
    await desk.tab('Check')
    await expect(page.getByText(said)).toBeVisible()
    if (list === 'caseStudies') await expect(page.getByText('No option is chosen.')).toBeVisible()
  }
  await page.getByRole('button', { name: 'Publish version 1' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Notes').fill('The first.')
  await expect(dialog.getByText('Fix the problems first.')).toBeVisible()
  await expect(dialog.getByRole('button', { name: 'Publish', exact: true })).toBeDisabled()
  await dialog.getByRole('button', { name: 'Cancel' }).click()

  // A name of spaces is none; one that is typed makes the key.
  await page.getByRole('listitem').filter({ hasText: 'An option has no name.' }).getByRole('link').click()
  await page.getByRole('button', { name: '(option without a name)' }).click()
  const typed = field(page, 'Name')
  await typed.click()
  await page.keyboard.type('  ')
  await page.keyboard.press('Tab')
  await expect(page.getByText('An option needs a name.')).toBeVisible()
  await typed.click()
  await page.keyboard.type('Elixir')
  await page.keyboard.press('Tab')
  await expect(page.getByText('An option needs a name.')).toBeHidden()
  await expect(field(page, 'Key')).toHaveValue('elixir')
  await desk.tab('Check')
  await expect(page.getByText('An option has no name.')).toBeHidden()
})

test('changing the type of a question removes what does not fit, with a notice and an undo', async ({ desk, page }) => {
  const id = await aModel(page, 'retyped')
  await desk.tab('Questions')
  const before = (await stored(page, id)).questions[0]
  await page.getByRole('combobox', { name: 'Answered with' }).click()
  await page.getByRole('option', { name: 'A number' }).click()
  const said = page.getByRole('status').filter({ hasText: `lost ${before?.choices?.length} choices and what they do.` })
  await expect(said).toBeVisible()
  expect((await stored(page, id)).questions[0]?.choices).toBeUndefined()
  await said.getByRole('button', { name: 'Undo' }).click()
  expect((await stored(page, id)).questions[0]).toEqual(before)
})

test('a language is removed only after a notice of what is hidden', async ({ page }) => {
  const id = await aModel(page, 'languages')
  const languages = field(page, 'Languages')
  await languages.fill('en, es')
  await languages.press('Enter')
  const asks = page.getByRole('dialog', { name: 'Take out ca?' })
  await expect(asks.getByText(/Clients no longer see the \d+ texts in ca/)).toBeVisible()
  await asks.getByRole('button', { name: 'Keep it' }).click()
  await expect(languages).toHaveValue('en, es, ca')
  expect((await stored(page, id)).locales).toEqual(['en', 'es', 'ca'])
  await languages.fill('en, es')
  await languages.press('Enter')
  await asks.getByRole('button', { name: 'Take it out' }).click()
  const draft = await stored(page, id)
  expect([draft.locales, typeof draft.title.ca]).toEqual([['en', 'es'], 'string'])
})

test('a number of a condition that cannot be read outlasts the page and is named', async ({ desk, page }) => {
  const id = await aModel(page, 'unread')
  const rule = djangoOrNodejs.rules.findIndex(({ when }) => JSON.stringify(when).includes('">="'))
  await desk.tab('Rules')
  await page.getByRole('listitem').getByRole('button').nth(rule).click()
  const number = page.locator('input.tok-field').first()
  await number.fill('8O')
  await number.press('Tab')
  await page.reload()
  await page.getByRole('listitem').getByRole('button').nth(rule).click()
  await expect(page.locator('input.tok-field').first()).toHaveValue('8O')
  await desk.tab('Check')
  await expect(page.getByText('A comparison is unfinished at “8O”: It is not a number.')).toBeVisible()
  expect((await stored(page, id)).rules).toEqual(djangoOrNodejs.rules)
  await page.getByRole('button', { name: 'Remove it' }).click()
  await expect(page.getByText('No problems found')).toBeVisible()
})

test('two tabs of one draft have what is typed in either, and one saves for both', async ({ page }) => {
  const id = await aModel(page, 'two-tabs')
  await field(page, 'Title').click()
  await page.keyboard.press('Control+a')
  await page.keyboard.type('Typed in the first')
  const second = await page.context().newPage()
  await second.goto(page.url())
  await expect(field(second, 'Title')).toHaveValue('Typed in the first')
  await field(second, 'Description').click()
  await second.keyboard.press('Control+a')
  await second.keyboard.type('Typed in the second')
  await expect(field(page, 'Description')).toHaveValue('Typed in the second')
  await field(page, 'Title').press('End')
  await page.keyboard.type(', and on')
  await expect(field(second, 'Title')).toHaveValue('Typed in the first, and on')
  await second.getByRole('button', { name: 'Save', exact: true }).click()
  for (const tab of [page, second]) await expect(tab.getByText(/\. Saved at /)).toBeVisible()
  const draft = await draftOf(page.request, id)
  expect([draft.title.en, draft.description.en]).toEqual(['Typed in the first, and on', 'Typed in the second'])
  await second.close()
})

test('drafts of an earlier desk on this device are offered', async ({ page }) => {
  const id = await aModel(page, 'earlier')
  const saved = await stored(page, id)
  const kept = { document: { ...saved, title: { ...saved.title, en: 'Typed a month ago' } }, saved, revision: 1 }
  await page.evaluate(
    ([key, value]) => localStorage.setItem(key as string, value as string),
    [`verdict:draft:${id}`, JSON.stringify(kept)],
  )
  await page.reload()
  await expect(page.getByText('Other unsaved changes, from an earlier day, are on this device.')).toBeVisible()
  await expect(field(page, 'Title')).toHaveValue(saved.title.en as string)
  await page.getByRole('button', { name: 'Open them' }).click()
  await expect(field(page, 'Title')).toHaveValue('Typed a month ago')
  expect((await stored(page, id)).title.en).toBe('Typed a month ago')
})

test('the notes of a publish outlast the session', async ({ page }) => {
  await aModel(page, 'notes')
  await page.getByRole('button', { name: 'Publish version 1' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Notes').click()
  await page.keyboard.type('Why it is so.')
  await expect(dialog.getByText('The scenarios are still running.')).toBeHidden()
  await page.context().clearCookies()
  await dialog.getByRole('button', { name: 'Publish', exact: true }).click()
  await expect(page.getByRole('heading', { name: 'Sign in' }).or(dialog.getByRole('alert'))).toBeVisible()
  await page.reload()
  await page.getByLabel('E-mail').fill(ADMIN.email)
  await page.getByLabel('Password').fill(ADMIN.password)
  await page.getByRole('button', { name: 'Sign in' }).click()
  await page.getByRole('button', { name: 'Publish version 1' }).click()
  await expect(dialog.getByLabel('Notes')).toHaveValue('Why it is so.')
})
