import type { Locator, Page } from '@playwright/test'
import { draftOf } from './api.ts'
import { expect, seriousFindings, test } from './test.ts'

/** A consultant whose clicks and keys are counted; a paste is one key. */
class Counted {
  clicks = 0
  keys = 0

  constructor(readonly page: Page) {}

  async click(target: Locator) {
    this.clicks++
    await target.click()
  }

  async press(key: string) {
    this.keys++
    await this.page.keyboard.press(key)
  }

  async type(text: string) {
    this.keys += text.length
    await this.page.keyboard.type(text)
  }

  async paste(into: Locator, text: string) {
    this.keys++
    await into.fill(text)
  }

  button(name: string | RegExp) {
    return this.page.getByRole('button', { name })
  }

  /** Opens a word of a sentence, or a field, and picks one of its list. */
  async pick(word: Locator, name: string | RegExp) {
    // The page behind a menu is no longer told of.
    const role = (await word.getAttribute('role')) === 'combobox' ? 'option' : 'menuitem'
    await this.click(word)
    await this.click(this.page.getByRole(role, { name }).first())
  }

  /** The step of the guide. */
  async step(name: string) {
    const guide = this.page.getByRole('navigation', { name: 'What is still missing' })
    await this.click(guide.getByRole('link', { name: new RegExp(`^${name}: `) }))
  }
}

const OPTIONS = ['PostgreSQL', 'MySQL', 'MongoDB', 'SQLite']
const CRITERIA = { Consistency: 8, Speed: 5, Operations: 6, 'Flexible data': 4, Reporting: 5 }
const RATINGS = [
  [9, 8, 6, 8],
  [7, 7, 7, 6],
  [6, 6, 6, 10],
  [7, 5, 9, 4],
  [9, 7, 5, 6],
]
const QUESTIONS = `Where will it run?
- On a server
- On a phone or a small device
How is the data shaped?
- In tables
- In documents that differ
How many people write at once?
- A few
- Thousands
Who looks after it?
- A team
- Nobody`
/** A description, the question and choice it reads, and what it does. */
const RULES = [
  ['A small device needs no server.', 'Where will it run?', 'On a phone', 'Operations'],
  ['Documents that differ ask for flexible data.', 'How is the data shaped?', 'In documents', 'Flexible data'],
  ['Nobody to look after it: operations count more.', 'Who looks after it?', 'Nobody', 'Operations'],
] as const
const SCENARIOS = [
  ['A shop with staff', 'How is the data shaped?', 'In tables', 'PostgreSQL'],
  ['A small app on phones', 'Where will it run?', 'On a phone or a small device', 'too close to call'],
  ['A catalogue of odd things', 'How is the data shaped?', 'In documents that differ', 'PostgreSQL'],
] as const

test('four databases are compared from an empty model to a published one', async ({ desk, page }) => {
  test.setTimeout(180_000)
  page.setDefaultTimeout(15_000)
  await page.setViewportSize({ width: 1440, height: 900 })
  await desk.open()
  const started = Date.now()
  const by = new Counted(page)
  await by.click(page.getByRole('link', { name: 'New model' }))
  const title = page.getByRole('textbox', { name: 'Title' })
  await expect(title).toBeFocused()
  await by.type(`PostgreSQL, MySQL, MongoDB or SQLite? ${started.toString(36)}`)
  await by.press('Enter')
  const guide = page.getByRole('navigation', { name: 'What is still missing' })
  await expect(guide).toContainText('Options: at least 2', { timeout: 30_000 })
  expect(await seriousFindings(page)).toEqual([])

  await test.step('options, named one after the other', async () => {
    await by.step('Options')
    await expect(by.button('Add an option')).toBeFocused()
    await by.press('Enter')
    for (const [i, name] of OPTIONS.entries()) {
      await expect(page.getByRole('textbox', { name: 'Name' })).toBeFocused()
      await by.type(name)
      await by.press(i < OPTIONS.length - 1 ? 'Enter' : 'Tab')
    }
    await expect(guide).not.toContainText('Options:')
  })

  await test.step('criteria with their weights, one after the other', async () => {
    await by.step('Criteria')
    await expect(by.button('Add a criterion')).toBeFocused()
    await by.press('Enter')
    for (const [i, [name, weight]] of Object.entries(CRITERIA).entries()) {
      await expect(page.getByRole('textbox', { name: 'Name' })).toBeFocused()
      await expect(page.getByRole('textbox', { name: 'Name' })).toHaveValue('')
      await by.type(name)
      await by.press('Tab')
      await by.type(String(weight))
      if (i < Object.keys(CRITERIA).length - 1) await by.press('Enter')
    }
    await by.click(by.button('Done'))
    await expect(guide).toContainText('Ratings: 20 missing')
    await expect(guide).not.toContainText('Weights:')
  })

  await test.step('ratings, cell after cell', async () => {
    await by.step('Ratings')
    for (const value of RATINGS.flat()) {
      const rating = page.getByRole('textbox', { name: 'Rating', exact: true })
      await expect(rating).toHaveValue('')
      await expect(rating).toBeFocused()
      await by.type(String(value))
      await by.press('Enter')
    }
    await by.click(by.button(/^Close$/))
    await expect(guide).not.toContainText('Ratings:')
  })

  await test.step('questions with their choices, pasted', async () => {
    await by.step('Questions')
    await by.click(by.button('Paste lines: add questions'))
    await by.paste(page.getByLabel('Pasted text'), QUESTIONS)
    await by.press('Control+Enter')
    await expect(guide).not.toContainText('Questions:')
  })

  await test.step('rules', async () => {
    await by.click(page.getByRole('tab', { name: /^Rules/ }))
    for (const [description, question, choice, criterion] of RULES) {
      await by.click(by.button('Add a rule'))
      await expect(page.getByRole('textbox', { name: 'Description' })).toBeFocused()
      await by.type(description)
      await by.pick(by.button('Question: Choose a question'), question)
      await by.pick(by.button(/^Answers?: /), choice)
      await by.click(page.getByRole('button', { name: 'a weight', exact: true }))
      await by.pick(by.button(/^Criterion: /), criterion)
      await by.click(page.getByRole('textbox', { name: 'Amount' }))
      await by.type('4')
      await by.press('Enter')
    }
  })

  await test.step('scenarios', async () => {
    await by.step('Scenarios')
    await expect(by.button('Add a scenario')).toBeFocused()
    for (const [i, [who, question, choice, said]] of SCENARIOS.entries()) {
      if (i === 0) await by.press('Enter')
      else await by.click(by.button('Add a scenario'))
      await expect(page.getByRole('textbox', { name: 'Who this is' })).toBeFocused()
      await by.type(who)
      const row = page.locator(`[data-field^="scenarios/"][data-field*="/answers/"]`).filter({ hasText: question })
      await by.pick(row.getByRole('combobox'), choice)
      await expect(page.getByText(/Nothing is expected of it yet\.$/)).toContainText(said)
      await by.click(by.button('Expect what it says now'))
    }
    await expect(guide).toBeHidden()
  })

  await test.step('publish', async () => {
    await by.press('Control+s')
    await by.click(by.button('Publish version 1'))
    await by.click(page.getByLabel('Notes'))
    await by.type('The first one.')
    await by.click(page.getByRole('button', { name: 'Publish', exact: true }))
    await expect(page.getByText(/Same as version 1/)).toBeVisible({ timeout: 30_000 })
  })
  const minutes = (Date.now() - started) / 60_000
  console.log(`${by.clicks} clicks, ${by.keys} keys, ${minutes.toFixed(1)} minutes`)
  const id = /models\/([^/?]+)/.exec(page.url())?.[1] as string
  const draft = await draftOf(page.request, id)
  expect(
    [draft.options, draft.criteria, draft.ratings, draft.questions, draft.rules, draft.scenarios].map(
      (all) => all.length,
    ),
  ).toEqual([4, 5, 20, 4, 3, 3])
  expect(draft.rules.every(({ effects }) => effects.length === 1)).toBe(true)
  // More would be a step back.
  expect(by.clicks).toBeLessThan(80)
})
