import type { Locator, Page, Route } from '@playwright/test'
import { saveDraft } from '@verdict/contracts'
import { djangoOrNodejs } from '@verdict/starter-models'
import { addressesOf, draftOf, makeModel, signIn } from './api.ts'
import { expect, overflow, seriousFindings, test } from './test.ts'

/** The shipped model with a rule that calculates and one that does the same as another. */
async function aModel(page: Page): Promise<string> {
  await signIn(page.request)
  const slug = `rules-${Date.now()}`
  const [first] = djangoOrNodejs.criteria
  const text = (en: string) => ({ en, es: en, ca: en })
  const adds = (key: string, when: object) => ({
    key,
    description: text(key),
    when,
    effects: [{ type: 'weight', criterion: first?.key, add: 2 }],
  })
  const rules = [
    adds('Calculates', { '<': [{ '*': [{ var: 'rate' }, 40] }, 4000] }),
    adds('Lines', {
      and: [{ '>=': [{ var: 'rate' }, 30] }, { '<=': [{ var: 'rate' }, 500] }, { '==': [{ var: 'live' }, 'always'] }],
    }),
    ...djangoOrNodejs.rules,
  ].map((rule, i) => (i < 2 ? { ...rule, key: rule.key.toLowerCase() } : rule))
  const { id } = await makeModel(page.request, slug, { ...djangoOrNodejs, rules }, 'Rules')
  await page.goto(`/admin/models/${id}/rules`)
  await expect(page.getByText('Never published')).toBeVisible()
  return id
}

async function whenOf(page: Page, id: string, key: string) {
  await page.keyboard.press('Control+s')
  await expect(page.getByText(/Not saved|Saving…/)).toBeHidden()
  const { rules } = await draftOf(page.request, id)
  return rules.find((rule) => rule.key === key)?.when
}

test('a rule shows which scenarios it changes, why not the others, and which rule does the same', async ({ page }) => {
  test.slow()
  await page.setViewportSize({ width: 1440, height: 900 })
  await aModel(page)
  await page.getByRole('button', { name: /^Lines/ }).click()
  const side = page.getByRole('complementary', { name: 'What this rule does' })
  await expect(
    side.getByRole('heading', { name: /^True in \d+ of \d+ scenarios and \d+(\.\d)? % of answers$/ }),
  ).toBeVisible()
  await expect(side.getByText('Why not in the others')).toBeVisible()
  await expect(
    side.getByText(/Changes the same weight as “Calculates”\. Both are true in .* gets 4 more\./),
  ).toBeVisible()
  await side.getByRole('button', { name: /^Show the \d+ where it is not true$/ }).click()
  await expect(side.getByRole('button', { name: /^Hide/ })).toHaveAttribute('aria-expanded', 'true')
  expect(await seriousFindings(page)).toEqual([])
})

/** Drags one thing onto another with the mouse, to a share of its height; `then` comes before the button is released. */
async function dragged(page: Page, from: Locator, to: Locator, share: number, then = async () => {}) {
  await from.hover()
  await page.mouse.down()
  const box = await to.boundingBox()
  if (!box) throw new Error('There is nothing to drag it onto.')
  await page.mouse.move(box.x + 40, box.y + box.height * share, { steps: 8 })
  await then()
  await page.mouse.up()
}

/** The same with a finger. */
async function draggedByTouch(page: Page, from: Locator, to: Locator, share: number) {
  // Where both are is asked once they have come to rest.
  await from.hover({ trial: true })
  await to.hover({ trial: true })
  const [start, end] = [await from.boundingBox(), await to.boundingBox()]
  if (!start || !end) throw new Error('There is nothing to drag, or nothing to drag it onto.')
  const session = await page.context().newCDPSession(page)
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', x: number, y: number) =>
    session.send('Input.dispatchTouchEvent', { type, touchPoints: type === 'touchEnd' ? [] : [{ x, y }] })
  const [x, y] = [start.x + start.width / 2, start.y + start.height / 2]
  const [toX, toY] = [end.x + 40, end.y + end.height * share]
  await touch('touchStart', x, y)
  for (let step = 1; step <= 8; step++) await touch('touchMove', x + ((toX - x) * step) / 8, y + ((toY - y) * step) / 8)
  await touch('touchEnd', toX, toY)
}

const line = (page: Page, name: string) => page.getByRole('group', { name, exact: true })
const rule = (page: Page, name: RegExp) =>
  page.getByRole('listitem').filter({ has: page.getByRole('button', { name }) })

async function orderOf(page: Page, id: string) {
  await whenOf(page, id, 'lines')
  const { rules } = await draftOf(page.request, id)
  return rules.slice(0, 2).map(({ key }) => key)
}

const [least, most, always] = [
  { '>=': [{ var: 'rate' }, 30] },
  { '<=': [{ var: 'rate' }, 500] },
  { '==': [{ var: 'live' }, 'always'] },
]

test('lines and rules are dragged to another place with the mouse', async ({ page }) => {
  const id = await aModel(page)
  await page.getByRole('button', { name: /^Lines/ }).click()
  await line(page, 'Line 1').hover()
  await dragged(page, line(page, 'Line 1').locator('.drag'), line(page, 'Line 3'), 0.9)
  expect(await whenOf(page, id, 'lines')).toEqual({ and: [most, always, least] })
  await dragged(page, rule(page, /^Calculates/), rule(page, /^Lines/), 0.8)
  expect(await orderOf(page, id)).toEqual(['lines', 'calculates'])
  // A drag is no press: the rule that was open still is. Neither is a press a drag.
  await expect(page.getByRole('textbox', { name: 'Description' })).toHaveValue('Lines')
  await page.getByRole('button', { name: /^Calculates/ }).click()
  await expect(page.getByRole('textbox', { name: 'Description' })).toHaveValue('Calculates')
  // Esc gives it up, and so does letting go beside the list.
  await dragged(page, rule(page, /^Calculates/), rule(page, /^Lines/), 0.2, () => page.keyboard.press('Escape'))
  await dragged(page, rule(page, /^Calculates/), page.getByRole('heading', { level: 1 }), 0.5)
  expect(await orderOf(page, id)).toEqual(['lines', 'calculates'])
})

test.describe('with a finger', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 1366, height: 1024 } })

  test('lines and rules are dragged by their handles', async ({ page }) => {
    const id = await aModel(page)
    await page.getByRole('button', { name: /^Lines/ }).tap()
    await draggedByTouch(page, line(page, 'Line 1').locator('.drag'), line(page, 'Line 3'), 0.9)
    expect(await whenOf(page, id, 'lines')).toEqual({ and: [most, always, least] })
    await draggedByTouch(page, rule(page, /^Calculates/).locator('.drag'), rule(page, /^Lines/), 0.8)
    expect(await orderOf(page, id)).toEqual(['lines', 'calculates'])
  })
})

test('a condition with arithmetic is unchanged and edited as text', async ({ page }) => {
  const id = await aModel(page)
  await page.getByRole('button', { name: /^Calculates/ }).click()
  await expect(page.getByText('Kept unchanged.', { exact: true })).toBeVisible()
  await page.getByRole('button', { name: 'Edit as text' }).click()
  const text = page.getByRole('textbox', { name: 'This part as JSONLogic' })
  await expect(text).toBeFocused()
  const before = await text.inputValue()
  expect(JSON.parse(before)).toEqual({ '<': [{ '*': [{ var: 'rate' }, 40] }, 4000] })
  await page.keyboard.press('Control+a')
  await page.keyboard.type('{"<": [{"*": [{"var": "rate"}, 40]}, 50')
  await expect(page.getByText('This is no JSON yet.')).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(text).toBeFocused()
  await page.keyboard.type('00]}')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('button', { name: 'Edit as text' })).toBeFocused()
  expect(await whenOf(page, id, 'calculates')).toEqual({ '<': [{ '*': [{ var: 'rate' }, 40] }, 5000] })
  // Esc gives up what was typed.
  await page.getByRole('button', { name: 'Edit as text' }).click()
  await page.keyboard.type('nonsense')
  await page.keyboard.press('Escape')
  expect(await whenOf(page, id, 'calculates')).toEqual({ '<': [{ '*': [{ var: 'rate' }, 40] }, 5000] })
})

test('unsaved text is restored and listed, and changes nothing until it is applied', async ({ desk, page }) => {
  const id = await aModel(page)
  const open = (name: RegExp) => page.getByRole('button', { name }).click()
  const text = page.getByRole('textbox', { name: 'This part as JSONLogic' })
  const before = await whenOf(page, id, 'calculates')
  await open(/^Calculates/)
  await page.getByRole('button', { name: 'Edit as text' }).click()
  await page.keyboard.press('Control+a')
  await page.keyboard.type('{"<": [{"*": [{"var": "rate"}, 40]}, 50')
  // Another rule, another tab, another page.
  await open(/^Lines/)
  await open(/^Calculates/)
  await expect(text).toHaveValue('{"<": [{"*": [{"var": "rate"}, 40]}, 50')
  await desk.tab('Questions')
  await desk.tab('Rules')
  await open(/^Calculates/)
  await text.press('End')
  await page.keyboard.type('0')
  await page.reload()
  await open(/^Calculates/)
  await expect(text).toHaveValue('{"<": [{"*": [{"var": "rate"}, 40]}, 500')
  expect(await whenOf(page, id, 'calculates')).toEqual(before)
  await desk.tab('Check')
  await expect(
    page.getByText(/A part that is changed as text is unfinished at “.*500”: It is not kept yet\./),
  ).toBeVisible()
  await page.getByRole('link', { name: 'Finish it' }).click()
  await open(/^Calculates/)
  await text.press('End')
  await page.keyboard.type('0]}')
  await page.getByRole('button', { name: 'Keep', exact: true }).click()
  expect(await whenOf(page, id, 'calculates')).toEqual({ '<': [{ '*': [{ var: 'rate' }, 40] }, 5000] })
  await desk.tab('Check')
  await expect(page.getByText('is unfinished')).toBeHidden()
})

test('a typed number of a condition is saved when the page is left', async ({ desk, page }) => {
  const id = await aModel(page)
  await desk.tab('Rules')
  await desk.tab('Options')
  await desk.tab('Rules')
  await page.getByRole('button', { name: /^Lines/ }).click()
  const number = page.locator('input.tok-field').first()
  await number.click()
  await page.keyboard.press('Control+a')
  await page.keyboard.type('35')
  await page.goBack()
  await expect(page.getByRole('tab', { name: /^Options/ })).toHaveAttribute('aria-selected', 'true')
  expect(await whenOf(page, id, 'lines')).toMatchObject({ and: [{ '>=': [{ var: 'rate' }, 35] }, {}, {}] })
})

test('effects are sentences: opening changes nothing, a word changes that word, and a new one is begun without any', async ({
  desk,
  page,
}) => {
  test.slow()
  const id = await aModel(page)
  const effectsOf = async (key: string) => {
    await whenOf(page, id, key)
    const { rules } = await draftOf(page.request, id)
    return rules.find((rule) => rule.key === key)?.effects ?? []
  }
  const [first, second] = djangoOrNodejs.criteria
  const [one, other] = djangoOrNodejs.options
  await page.getByRole('button', { name: /^Lines/ }).click()
  const effect = (number: number) => page.getByRole('group', { name: `Effect ${number}`, exact: true })
  const amount = (number: number) => effect(number).getByRole('textbox', { name: 'Amount' })
  await expect(effect(1)).toContainText(`${first?.name.en} weighs more`)
  expect(await effectsOf('lines')).toEqual([{ type: 'weight', criterion: first?.key, add: 2 }])

  await test.step('a word is changed by keyboard, key by key, and nothing else', async () => {
    await amount(1).focus()
    await page.keyboard.press('Control+a')
    await page.keyboard.type('1,200,5')
    await page.keyboard.press('Enter')
    await expect(amount(1)).toHaveValue('1,200,5')
    await expect(effect(1).getByText('cannot be read for certain')).toBeVisible()
    expect(await effectsOf('lines')).toEqual([{ type: 'weight', criterion: first?.key, add: 2 }])
    await page.keyboard.press('Control+a')
    await page.keyboard.type('-0,5')
    await page.keyboard.press('Enter')
    await expect(amount(1), 'a sign is typed, and stays to be changed').toHaveValue('-0.5')
    await page.keyboard.press('Tab')
    await expect(effect(1)).toContainText('weighs 0.5 less')
    await expect(effect(1)).not.toContainText('more')
    await amount(1).focus()
    await expect(effect(1)).toContainText('weighs more')
    await page.keyboard.press('Control+a')
    await page.keyboard.type('-2')
    await page.keyboard.press('Tab')
    await expect(effect(1)).toContainText('weighs 2 less')
    expect(await effectsOf('lines')).toEqual([{ type: 'weight', criterion: first?.key, add: -2 }])
    await amount(1).focus()
    await page.keyboard.press('Control+a')
    await page.keyboard.type('-0,5')
    await page.keyboard.press('Enter')
    await effect(1)
      .getByRole('button', { name: /^Criterion: / })
      .focus()
    await page.keyboard.press('Enter')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    expect(await effectsOf('lines')).toEqual([{ type: 'weight', criterion: second?.key, add: -0.5 }])
    await effect(1).getByRole('button', { name: 'and … times as much' }).press('Enter')
    await effect(1).getByRole('textbox', { name: 'Times' }).focus()
    await page.keyboard.type('1.5')
    await page.keyboard.press('Tab')
    expect(await effectsOf('lines')).toEqual([{ type: 'weight', criterion: second?.key, add: -0.5, multiply: 1.5 }])
  })

  await test.step('a new one has no words of its own, is named, and joins once all are said', async () => {
    const before = await effectsOf('lines')
    await page.getByRole('button', { name: 'a rating', exact: true }).click()
    await expect(effect(2).getByRole('button', { name: 'Option: Choose: option' })).toBeFocused()
    await page.keyboard.press('Enter')
    await page.keyboard.press('Enter')
    await amount(2).focus()
    await page.keyboard.type('1')
    await page.keyboard.press('Tab')
    expect(await effectsOf('lines')).toEqual(before)
    await page.reload()
    await page.getByRole('button', { name: /^Lines/ }).click()
    await expect(amount(2)).toHaveValue('1')
    await desk.tab('Check')
    await expect(page.getByText('Lines: An effect is unfinished: Still to be said: criterion.')).toBeVisible()
    await page.getByRole('link', { name: 'Finish it' }).click()
    await page.getByRole('button', { name: /^Lines/ }).click()
    await effect(2).getByRole('button', { name: 'Criterion: Choose: criterion' }).press('Enter')
    await page.keyboard.press('Enter')
    expect(await effectsOf('lines')).toEqual([
      ...before,
      { type: 'rating', option: one?.key, criterion: first?.key, add: 1 },
    ])
  })

  await test.step('what rules out says why; Delete on a word removes the effect', async () => {
    await page.getByRole('button', { name: 'a knock-out', exact: true }).click()
    await page.keyboard.press('Enter')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await expect(effect(3)).toContainText(`${other?.name.en} is ruled out`)
    await desk.tab('Check')
    await expect(page.getByText(`Lines: the reason why ${other?.name.en} is ruled out is missing.`)).toBeVisible()
    await desk.tab('Rules')
    await page.getByRole('button', { name: /^Lines/ }).click()
    await effect(3).getByRole('textbox', { name: 'Why, for the client' }).click()
    await page.keyboard.type('It cannot.')
    await effect(2)
      .getByRole('button', { name: /^Option: / })
      .press('Delete')
    expect(await effectsOf('lines')).toEqual([
      expect.objectContaining({ type: 'weight' }),
      { type: 'exclude', option: other?.key, reason: { en: 'It cannot.' } },
    ])
  })
  await test.step('a remark is made what to do next, and one to keep in mind again', async () => {
    await page.getByRole('button', { name: 'something to say', exact: true }).click()
    await effect(3).getByRole('textbox', { name: 'Remark' }).click()
    await page.keyboard.type('Rent one first.')
    const kind = effect(3).getByRole('button', { name: /^Kind of remark: / })
    await expect(kind).toHaveText('to keep in mind')
    await kind.press('Enter')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await expect(kind).toHaveText('as what to do next')
    const remark = async () => (await effectsOf('lines'))[2]
    expect(await remark()).toEqual({ type: 'caveat', nextStep: true, text: { en: 'Rent one first.' } })
    await kind.press('Enter')
    await page.keyboard.press('ArrowUp')
    await page.keyboard.press('Enter')
    expect(await remark()).toEqual({ type: 'caveat', text: { en: 'Rent one first.' } })
  })
  expect(await seriousFindings(page)).toEqual([])
})

test('where there is no room for the list of rules one is picked, and saving stays at hand', async ({ page }) => {
  await page.setViewportSize({ width: 1100, height: 700 })
  const id = await aModel(page)
  await expect(page.getByRole('combobox', { name: /^Rule 1 of \d+/ })).toBeVisible()
  await page.getByRole('button', { name: 'rule after' }).click()
  await expect(page.getByRole('combobox', { name: /^Rule 2 of \d+/ })).toContainText('Lines')
  const description = page.getByRole('textbox', { name: 'Description' })
  const refuse = (route: Route) => (route.request().method() === 'PUT' ? route.abort() : route.continue())
  await page.route(addressesOf(saveDraft), refuse)
  await description.press('End')
  await page.keyboard.type(' of all')
  await page.mouse.wheel(0, 3000)
  const save = page.getByRole('button', { name: 'Save all' })
  await expect(save).toBeInViewport()
  await page.unroute(addressesOf(saveDraft), refuse)
  await save.click()
  await expect(page.getByText(/\. Saved at /)).toBeVisible()
  const { rules } = await draftOf(page.request, id)
  expect(rules[1]?.description.en).toBe('Lines of all')
  await page.setViewportSize({ width: 375, height: 800 })
  // Transitions that depend on the width take a moment.
  await expect.poll(() => overflow(page)).toBeLessThanOrEqual(0)
})
