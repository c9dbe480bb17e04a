import type { Locator, Page } from '@playwright/test'
import { djangoOrNodejs } from '@verdict/starter-models'
import { draftOf, makeModel } from './api.ts'
import { expect, overflow, seriousFindings, test } from './test.ts'

const TITLE = 'Conditions, typed'
const NO_QUESTION = 'Question: Choose a question'

/** The shipped model with a number that many questions come after, and a rule that compares it. */
const MODEL = {
  ...djangoOrNodejs,
  questions: [
    {
      key: 'crowd',
      text: { en: 'How many visitors does the site have at once?' },
      short: { en: 'Visitors' },
      type: 'number',
      min: 1,
      max: 10_000,
    },
    ...djangoOrNodejs.questions,
  ],
  rules: djangoOrNodejs.rules.map((rule) =>
    rule.key === 'live-crowd'
      ? { ...rule, when: { and: [{ '==': [{ var: 'live' }, 'always'] }, { '>=': [{ var: 'crowd' }, 1000] }] } }
      : rule,
  ),
}

test.beforeEach(async ({ desk }) => {
  test.slow()
  await desk.open()
})

test('conditions are read without being changed', async ({ desk, page }) => {
  await makeModel(page.request, 'conditions-typed', MODEL, TITLE)
  await page.reload()
  await desk.openModel(TITLE)
  await expect(page.getByText('Never published')).toBeVisible()
  const shipped = await stored(page)
  const { rules, questions, caseStudies } = shipped
  const names = {
    Rules: rules.map(({ description }) => description),
    Questions: questions.map(({ text }) => text),
    'Case studies': caseStudies.map(({ title }) => title),
  }
  for (const [tab, elements] of Object.entries(names)) {
    await desk.tab(tab)
    for (const { en = '' } of elements) {
      await page.getByRole('listitem').getByRole('button').filter({ hasText: en }).first().click()
      await throughEveryWord(page)
    }
    await isSaved(page)
  }
  expect(JSON.stringify(await stored(page))).toBe(JSON.stringify(shipped))
})

test('conditions are built by keyboard alone', async ({ desk, page }) => {
  await desk.openModel(TITLE)
  const shipped = await stored(page)
  await desk.tab('Rules')
  await press(page, page.getByRole('button', { name: 'Add a rule' }))
  const keys = new Keys(page)
  await keys.to(page.getByRole('button', { name: NO_QUESTION }))
  // A number, one of several, a number between.
  await keys.question('Visitors')
  await keys.number('1000')
  await page.keyboard.press('Control+Enter')
  await keys.question('Team')
  await keys.operator('is one of')
  await keys.several('a Python team', 'freelancer or agency')
  await page.keyboard.press('Control+Enter')
  await keys.question('Hourly rate')
  await keys.operator('is between')
  await keys.number('62.5')
  await keys.number('120')
  // A group of either, which its first line makes of itself.
  await page.keyboard.press('Control+Enter')
  await keys.question('Parts')
  await keys.operator('includes any of')
  await keys.several('an app', 'pages by staff')
  await page.keyboard.press('Alt+ArrowRight')
  await page.keyboard.press('Control+Enter')
  await keys.question('Records')
  await keys.choice('simple lists')
  // And what must not be.
  await press(page, page.getByRole('button', { name: '“Not” group' }).last())
  await keys.question('One language')
  await page.keyboard.press('Control+s')
  await isSaved(page)

  const rule = {
    and: [
      { '>=': [{ var: 'crowd' }, 1000] },
      { in: [{ var: 'team' }, ['python', 'freelancer']] },
      { '<=': [62.5, { var: 'rate' }, 120] },
      {
        or: [
          { or: [{ in: ['app', { var: 'features' }] }, { in: ['editors', { var: 'features' }] }] },
          { '==': [{ var: 'data' }, 'simple'] },
        ],
      },
      { '!': [{ '==': [{ var: 'shared' }, true] }] },
    ],
  }
  expect((await stored(page)).rules.at(-1)?.when).toEqual(rule)
  await expect(page.getByText(/^True in \d+ of 30 scenarios and [\d.]+ % of 2,000 answers/)).toBeVisible()
  expect(await seriousFindings(page)).toEqual([])
  expect(await overflow(page)).toBeLessThanOrEqual(0)

  // Opened again, it is the same sentences and the same document.
  await page.reload()
  await page.getByRole('button', { name: '(rule without a name)' }).last().click()
  await expect(page.getByRole('textbox', { name: 'From' })).toHaveValue('62.5')
  await isSaved(page)

  await desk.tab('Questions')
  await page.getByRole('button', { name: 'Who will build it?' }).click()
  await press(page, page.getByRole('button', { name: 'Set a condition' }))
  await keys.question('Visitors')
  await keys.operator('is less than')
  await keys.number('50')
  await page.keyboard.press('Shift+Tab')
  await page.keyboard.press('!')
  await page.keyboard.press('Control+s')
  await isSaved(page)
  expect((await stored(page)).questions.find(({ key }) => key === 'team')?.showIf).toEqual({
    '>=': [{ var: 'crowd' }, 50],
  })

  await desk.tab('Case studies')
  await page.getByRole('button', { name: /^Pinterest/ }).click()
  const was = (await stored(page)).caseStudies.find(({ key }) => key === 'pinterest')?.when
  await keys.to(page.getByRole('button', { name: /^Answer: / }))
  await page.keyboard.press('Control+Enter')
  await keys.question('Parts')
  await keys.operator('is none of them')
  await page.keyboard.press('Control+s')
  await isSaved(page)
  const every = shipped.questions.find(({ key }) => key === 'features')?.choices?.map(({ key }) => key) ?? []
  expect((await stored(page)).caseStudies.find(({ key }) => key === 'pinterest')?.when).toEqual({
    and: [was, { '!': [{ or: every.map((key) => ({ in: [key, { var: 'features' }] })) }] }],
  })
})

test('an unfinished or unreadable condition stays visible, and others still work', async ({ desk, page }) => {
  await desk.openModel(TITLE)
  await desk.tab('Rules')
  await page.getByRole('button', { name: /^Thousands of people connected live/ }).click()
  const keys = new Keys(page)
  const number = page.getByRole('textbox', { name: 'Number' })

  // Key by key: nothing is read before Enter, the focus stays, and Esc puts back.
  await keys.to(number)
  for (const [i, key] of [...'2,500'].entries()) {
    await page.keyboard.press(key)
    await expect(number).toHaveValue('2,500'.slice(0, i + 1))
    await expect(number).toBeFocused()
  }
  await isSaved(page)
  await page.keyboard.press('Escape')
  await expect(number).toHaveValue('1,000')
  await page.keyboard.type('8O')
  await page.keyboard.press('Enter')
  await expect(page.getByText('“8O” is not a number. 1,000 stays until you fix it.')).toBeVisible()
  await isSaved(page)
  await page.getByRole('button', { name: /^A ready-made AI/ }).click()
  await page.getByRole('button', { name: /^Thousands of people connected live/ }).click()
  await expect(number).toHaveValue('8O')
  await page.getByRole('button', { name: 'Make it 80' }).click()
  await expect(number).toHaveValue('80')
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(number).toHaveValue('1,000')

  // An unfinished line is saved in the draft, reported by the check, and not evaluated.
  await keys.to(number)
  await page.keyboard.press('Control+Enter')
  await keys.question('Hourly rate')
  await expect(page.getByText('Say what it is compared with.')).toBeVisible()
  await expect(page.getByText('not counted')).toHaveCount(1)
  await expect(page.getByText(/Counted without unfinished and invalid parts/)).toBeVisible()
  await page.getByRole('button', { name: /^A ready-made AI/ }).click()
  await page.keyboard.press('Control+s')
  await isSaved(page)
  const { rules } = await stored(page)
  expect(rules.find(({ key }) => key === 'live-crowd')?.when).toEqual({
    and: [{ '==': [{ var: 'live' }, 'always'] }, { '>=': [{ var: 'crowd' }, 1000] }, { '>=': [{ var: 'rate' }, null] }],
  })
  await page.getByRole('button', { name: /^Thousands of people connected live/ }).click()
  await expect(page.getByText('not counted')).toBeVisible()
  await keys.to(page.getByRole('button', { name: 'Comparison: is at least' }).last())
  await page.keyboard.press('Delete')
  await expect(page.getByText('not counted')).toBeHidden()
  await page.keyboard.press('Control+s')
  await isSaved(page)
})

/** The draft is what the server has. */
async function isSaved(page: Page) {
  await expect(page.getByText(/\. Saved at /)).toBeVisible()
}

const modelIn = (page: Page) => /models\/([^/]+)/.exec(page.url())?.[1] as string

/** The draft that the server has. */
const stored = (page: Page) => draftOf(page.request, modelIn(page))

/** Moves to a button by keyboard and presses it. */
async function press(page: Page, button: Locator) {
  await new Keys(page).to(button)
  await page.keyboard.press('Enter')
}

/** Moves through every part of the visible conditions, opens one list, and changes nothing. */
async function throughEveryWord(page: Page) {
  const words = page.locator('[data-word]')
  await words.evaluateAll((all) => {
    for (const word of all as HTMLElement[]) word.focus()
  })
  const list = words.and(page.locator('[aria-haspopup=menu]')).last()
  if ((await list.count()) === 0) return
  await list.focus()
  await page.keyboard.press('Enter')
  await expect(menuOf(page)).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(menuOf(page)).toBeHidden()
}

/** The open list. */
const menuOf = (page: Page) =>
  page.getByRole('menu', {
    name: /^(Question|Comparison|Answers?|Joined|Holds|Option|Criterion|Kind of remark|Case study)$/,
  })

/** A condition's words, by keyboard alone. */
class Keys {
  constructor(private readonly page: Page) {}

  /** Tab, forwards or back, until something has the focus. */
  async to(target: Locator) {
    await expect(target).toBeVisible()
    for (let i = 0; i < 400; i++) {
      if (await target.evaluate((element) => element === document.activeElement)) return
      const isBefore = await target.evaluate(
        (element) => (element.compareDocumentPosition(document.activeElement as Node) & 4) === 4,
      )
      await this.page.keyboard.press(isBefore ? 'Shift+Tab' : 'Tab')
    }
    throw new Error('Tab never came there')
  }

  /** Opens the list of the focused part, and selects the first item that begins with a text. */
  private async take(name: string) {
    await this.page.keyboard.press('Enter')
    await expect(menuOf(this.page)).toBeVisible()
    await this.at(name)
    await this.page.keyboard.press('Enter')
    await expect(menuOf(this.page)).toBeHidden()
  }

  private async at(name: string) {
    for (let i = 0; i < 40; i++) {
      const focused = await this.page.evaluate(() => document.activeElement?.textContent ?? '')
      if (focused.replace('✓', '').startsWith(name)) return
      await this.page.keyboard.press('ArrowDown')
    }
    throw new Error(`The list has no “${name}”`)
  }

  /** The focus is on a new line without a question. */
  async question(name: string) {
    await expect(this.page.getByRole('button', { name: NO_QUESTION })).toBeFocused()
    await this.take(name)
    await expect(this.page.locator(':focus')).toHaveAccessibleName(new RegExp(`^Question: ${name}`))
  }

  async operator(name: string) {
    await this.page.keyboard.press('Tab')
    await this.take(name)
    await expect(this.page.locator(':focus')).toHaveAccessibleName(`Comparison: ${name}`)
  }

  async choice(name: string) {
    await this.toValue()
    await this.take(name)
  }

  async several(...names: string[]) {
    await this.page.keyboard.press('Tab')
    await this.page.keyboard.press('Enter')
    for (const name of names) {
      await this.at(name)
      await this.page.keyboard.press('Space')
    }
    await this.page.keyboard.press('Enter')
    await expect(menuOf(this.page)).toBeHidden()
  }

  /** Types digit by digit into the next number. */
  async number(digits: string) {
    await this.toValue()
    for (const digit of digits) await this.page.keyboard.press(digit)
    await expect(this.page.locator('input:focus')).toHaveValue(digits)
    await this.page.keyboard.press('Enter')
  }

  /** Behind the operator. */
  private async toValue() {
    await this.page.keyboard.press('Tab')
    const name = (await this.page.locator(':focus').getAttribute('aria-label')) ?? ''
    if (name.startsWith('Comparison')) await this.page.keyboard.press('Tab')
  }
}
