import type { Locator, Page } from '@playwright/test'
import { djangoOrNodejs } from '@verdict/starter-models'
import { draftOf, makeModel, signIn } from './api.ts'
import { expect, test } from './test.ts'

/** What is typed, and the number that it is; undefined for what is none, or could be two. */
const TYPED: [text: string, number: number | undefined][] = [
  ['7', 7],
  ['7.5', 7.5],
  ['7,5', 7.5],
  ['.5', 0.5],
  ['0,125', 0.125],
  ['1,200', 1200],
  ['-1', -1],
  ['abc', undefined],
  ['0x10', undefined],
  ['1e3', undefined],
  ['1.2.3', undefined],
  ['', undefined],
  [' 8 ', 8],
]

/** Each field is given every sixth of them, the next field the next ones; `npm run test:deep` gives it all. */
const EVERY = Number(process.env.RUNS ?? 1) > 1 ? 1 : 6

/** How a field is left; pasting is typing all at once. */
const LEAVING = ['Enter', 'Tab', 'paste'] as const

const text = (en: string) => ({ en })

/** The shipped model in one language, with a field of every kind. */
const document = {
  ...djangoOrNodejs,
  locales: ['en'],
  questions: [
    {
      key: 'users',
      text: text('How many users?'),
      type: 'number',
      min: 0,
      max: 5000,
      step: 1,
      effects: [
        {
          type: 'weight',
          criterion: djangoOrNodejs.criteria[0]?.key,
          add: [
            [0, 1],
            [3, 2],
            [20, 4],
          ],
          multiply: 2,
        },
        { type: 'rating', option: 'django', criterion: djangoOrNodejs.criteria[0]?.key, add: 1 },
        { type: 'estimate', option: 'django', add: 1, multiply: 1.5 },
      ],
    },
    ...djangoOrNodejs.questions,
  ],
  scenarios: [
    {
      key: 'one',
      description: text('Somebody'),
      answers: { users: 40 },
      expect: { minMargin: 1, estimates: [{ option: 'django', weeks: [3, 9] }] },
    },
  ],
}

class Draft {
  constructor(
    readonly page: Page,
    readonly id: string,
  ) {}

  static async made(page: Page): Promise<Draft> {
    await signIn(page.request)
    return new Draft(page, (await makeModel(page.request, `typed-${Date.now()}`, document, 'Typed')).id)
  }

  async open(tab: string) {
    await this.page.goto(`/admin/models/${this.id}/${tab}`)
    await expect(this.page.getByRole('tab', { name: 'Overview' })).toBeVisible()
    await this.page.waitForTimeout(300)
  }

  /** Saves, and returns the stored values by their place. */
  async stored(): Promise<Map<string, unknown>> {
    await this.page.keyboard.press('Control+s')
    await expect(this.page.getByText(/Not saved|Saving…/)).toBeHidden()
    return leaves(await draftOf(this.page.request, this.id))
  }
}

function leaves(value: unknown, place = '', found = new Map<string, unknown>()): Map<string, unknown> {
  if (typeof value === 'object' && value !== null)
    for (const [name, inner] of Object.entries(value)) leaves(inner, `${place}/${name}`, found)
  else found.set(place, value)
  return found
}

/** Places whose values differ. The points of a curve are put in order, so that they are compared as a set. */
function changes(before: Map<string, unknown>, after: Map<string, unknown>) {
  const differing = [...new Set([...before.keys(), ...after.keys()])].filter(
    (place) => before.get(place) !== after.get(place),
  )
  const values = (of: Map<string, unknown>) => differing.filter((place) => of.has(place)).map((place) => of.get(place))
  const [was, is] = [values(before), values(after)]
  const without = (list: unknown[], other: unknown[]) => {
    const rest = [...other]
    return list.filter((each) => {
      const at = rest.indexOf(each)
      if (at !== -1) rest.splice(at, 1)
      return at === -1
    })
  }
  return { places: differing, added: without(is, was), removed: without(was, is) }
}

/** Fields of numbers that are there now: those with a keypad of their own. */
const numberFields = (page: Page) => page.locator('input[inputmode]:visible:enabled')

async function typeInto(field: Locator, typed: string, how: (typeof LEAVING)[number]) {
  await field.focus()
  await field.press('Control+a')
  await field.press('Delete')
  if (how === 'paste') await field.page().keyboard.insertText(typed)
  else await field.pressSequentially(typed)
  await expect(field, 'what is typed stands there as it was typed').toHaveValue(typed)
}

/** Types some of the texts into a field, and checks the screen and the stored draft. */
async function tryField(draft: Draft, field: Locator, name: string, turn: number) {
  let before = await draft.stored()
  const texts = TYPED.filter((_, i) => (i + turn) % EVERY === 0)
  for (const [i, [typed, number]] of texts.entries()) {
    const how = LEAVING[(i + turn) % LEAVING.length] as (typeof LEAVING)[number]
    await test.step(`${name} := ${JSON.stringify(typed)}, ${how}`, async () => {
      const shown = await field.inputValue()
      await typeInto(field, typed, how)
      await field.press(how === 'Enter' ? 'Enter' : 'Tab')
      await expect(field).toHaveAttribute('aria-invalid', /true|false/)
      const refused = (await field.getAttribute('aria-invalid')) === 'true'
      const after = await draft.stored()
      const { places, added, removed } = changes(before, after)
      if (refused) {
        expect(places, 'what is refused changes nothing').toEqual([])
        await expect(field, 'what is refused stays to be seen').toHaveValue(typed)
        await expect(field).toHaveAccessibleDescription(/\S/)
        await field.press('Escape')
        await expect(field, 'Escape puts back what was there').toHaveValue(shown)
      } else if (typed === '') {
        expect(added, 'an emptied field sets nothing').toEqual([])
        expect(removed.length, 'and clears only its own value').toBeLessThanOrEqual(1)
      } else {
        expect(number, `“${typed}” was taken for a number`).toBeDefined()
        await expect(field).toHaveValue(String(number))
        if (/ratings\/.*\/value/.test(name)) expectMoved(before, after, number as number)
        else {
          expect(added.length, 'one value is stored').toBeLessThanOrEqual(1)
          expect(removed.length).toBeLessThanOrEqual(1)
          if (places.length > 0) expect(added).toEqual([number])
        }
      }
      before = after
    })
  }
  // A drawer that Escape closes takes in what was typed before.
  if (name.startsWith('ratings/')) return
  await test.step(`${name}: Escape`, async () => {
    const shown = await field.inputValue()
    await typeInto(field, '3', 'Enter')
    await field.press('Escape')
    await expect(field).toHaveValue(shown)
    expect(changes(before, await draft.stored()).places).toEqual([])
  })
}

/** Expects that a rating's range moved with its value and has the same width. */
function expectMoved(before: Map<string, unknown>, after: Map<string, unknown>, value: number) {
  const place = [...after.keys()].find((each) => each.endsWith('/value') && after.get(each) !== before.get(each))
  if (!place) return
  const of = (values: Map<string, unknown>, name: string) => values.get(place.replace(/value$/, name)) as number
  expect(after.get(place)).toBe(value)
  expect(of(after, 'high') - of(after, 'low')).toBeCloseTo(of(before, 'high') - of(before, 'low'), 6)
  expect(of(after, 'low')).toBeLessThanOrEqual(value)
  expect(of(after, 'high')).toBeGreaterThanOrEqual(value)
}

/** The steps that show a tab's fields, and how many of one kind are tested. */
const TABS: { tab: string; open?(page: Page): Promise<void>; atLeast: number; atMost?: number }[] = [
  { tab: '', atLeast: 6 },
  { tab: 'criteria', atLeast: 2, atMost: 2 },
  {
    tab: 'ratings',
    open: (page) =>
      page
        .getByRole('button', { name: / on .*: \d/ })
        .first()
        .click(),
    atLeast: 3,
  },
  { tab: 'questions', atLeast: 13, atMost: 13 },
  { tab: 'estimates', atLeast: 4, atMost: 4 },
  { tab: 'scenarios', atLeast: 4 },
]

for (const { tab, open, atLeast, atMost = 50 } of TABS)
  test(`every number typed key by key on “${tab || 'overview'}” is stored as that number, or refused where it stands`, async ({
    page,
  }) => {
    test.setTimeout(600_000)
    const draft = await Draft.made(page)
    await draft.open(tab)
    await open?.(page)
    const fields = numberFields(page)
    await expect.poll(() => fields.count()).toBeGreaterThanOrEqual(atLeast)
    const count = Math.min(await fields.count(), atMost)
    for (let i = 0; i < count; i++) {
      const field = fields.nth(i)
      const label = await field.evaluate((input: HTMLInputElement) => input.ariaLabel ?? input.labels?.[0]?.textContent)
      await tryField(draft, field, `${tab}/${i}/${label === 'Rating' ? 'value' : label}`, i)
    }
  })
