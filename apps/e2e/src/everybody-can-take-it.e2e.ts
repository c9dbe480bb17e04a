import type { APIRequestContext, Page } from '@playwright/test'
import { assess } from './api.ts'
import { expect, findings, overflow, test } from './test.ts'

/** Results of both kinds, made without a browser. */
async function resultOf(request: APIRequestContext, answers: object): Promise<string> {
  return `/r/${(await assess(request, answers)).token}`
}
const CLEAR = { product: 'marketplace', staff: 'daily', data: 'linked', team: 'freelancer', stage: 'dated' }
const TIE = { product: 'marketplace', staff: 'daily', team: 'javascript', shared: true, successor: 'other' }

const openAll = (page: Page) =>
  page.evaluate(() => {
    for (const each of document.querySelectorAll('details')) each.open = true
  })

for (const { scheme, width, all } of [
  { scheme: 'light', width: 375, all: true },
  // Other colours and another width: the states that have most of both.
  { scheme: 'dark', width: 1440, all: false },
] as const)
  test(`axe reports nothing on any page or state, ${scheme}, at ${width} px`, async ({ portal, page, request }) => {
    test.setTimeout(180_000)
    await page.setViewportSize({ width, height: 900 })
    await page.emulateMedia({ colorScheme: scheme })
    const check = async (state: string, always = false) => {
      if (!all && !always) return
      expect(await findings(page), state).toEqual([])
      expect(await overflow(page), state).toBeLessThanOrEqual(0)
    }
    await page.goto('/django-or-nodejs')
    await check('start', true)
    await page.getByRole('button', { name: 'Start the assessment' }).click()
    await check('a question')
    await portal.choose('A marketplace or a shop')
    await page.getByText('Continue on another device').click()
    await check('a question answered, with the way to another device', true)
    const kinds = new Set<string>()
    while (await portal.hasNext()) {
      await portal.goOn()
      const number = page.locator('form input[inputmode]')
      const kind = (await number.isVisible())
        ? 'number'
        : (await page.locator('.choice input').count()) === 0
          ? 'settled'
          : (await page.locator('.choice input').first().getAttribute('type')) === 'radio'
            ? 'one of several'
            : 'several'
      if (kinds.has(kind)) continue
      kinds.add(kind)
      if (kind === 'number') await number.fill('not a number')
      await check(`a step of kind ${kind}`)
      if (kind === 'number') await number.fill('')
    }
    await page.reload()
    await page.goto('/django-or-nodejs')
    await check('start with something to resume')
    await page.goto('/django-or-nodejs#continue=damaged')
    await check('start with a damaged address')
    for (const [state, answers] of Object.entries({ clear: CLEAR, tie: TIE, nothing: { peak: null } })) {
      await page.goto(await resultOf(request, answers))
      await openAll(page)
      await check(`a result: ${state}`, true)
    }
    await page.goto(await resultOf(request, CLEAR))
    await openAll(page)
    await expect(page.getByRole('slider').first()).toBeEnabled()
    await page.getByRole('slider').first().press('End')
    await expect(page.getByRole('button', { name: 'Save as a new result' })).toBeVisible()
    await check('own priorities')
    await page.getByRole('button', { name: 'Send and ask for a call' }).click()
    await check('a contact form with problems', true)
    for (const path of [
      '/django-or-nodejs/compare',
      '/django-or-nodejs/how',
      '/nothing-here',
      '/embed/django-or-nodejs',
    ]) {
      await page.goto(path)
      await openAll(page)
      await check(path)
    }
    await page.goto(`${await resultOf(request, CLEAR)}/verify`)
    await expect(page.getByRole('status')).toContainText('All three agree')
    await check('verify')
  })

test('at 400 % everything is there, nothing runs out of the page, and what has the focus is in sight', async ({
  portal,
  page,
  request,
}) => {
  // What is left of 1280 by 1024 when everything is four times as large.
  await page.setViewportSize({ width: 320, height: 256 })
  await portal.start('django-or-nodejs')
  expect(await overflow(page)).toBeLessThanOrEqual(0)
  for (let i = 0; i < 16; i++) {
    await page.keyboard.press('Tab')
    const hidden = await page.evaluate(() => {
      const focused = document.activeElement as HTMLElement
      const bar = document.querySelector('.ask-nav') as HTMLElement
      if (focused === document.body || bar.contains(focused)) return false
      const { top, bottom } = (focused.closest('label') ?? focused).getBoundingClientRect()
      const cover = bar.getBoundingClientRect()
      return (top >= cover.top && bottom <= cover.bottom) || bottom <= 0 || top >= innerHeight
    })
    expect(hidden, `Tab ${i + 1}`).toBe(false)
  }
  await page.goto(await resultOf(request, CLEAR))
  expect(await overflow(page)).toBeLessThanOrEqual(0)
  await page.goto('/django-or-nodejs/compare')
  expect(await overflow(page)).toBeLessThanOrEqual(0)
})

/** What moves for longer than a blink. */
const moving = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('*')]
      .filter((each) => {
        const { transitionDuration, animationName, animationDuration } = getComputedStyle(each)
        const lasting = animationName === 'none' ? transitionDuration : `${transitionDuration}, ${animationDuration}`
        return lasting.split(', ').some((time) => Number.parseFloat(time) > 0.001)
      })
      .map(({ tagName, className }) => `${tagName} ${String(className)}`),
  )

test('reduced motion is respected', async ({ portal, page, request }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await portal.start('django-or-nodejs')
  await portal.choose('A marketplace or a shop')
  expect(await moving(page)).toEqual([])
  await page.goto(await resultOf(request, CLEAR))
  expect(await moving(page)).toEqual([])
})

test('and on the desk, in what opens over a page too', async ({ desk, page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await desk.open()
  expect(await moving(page)).toEqual([])
  await desk.openModel('Django or Node.js?')
  await page.getByRole('button', { name: 'Publish version 2' }).click()
  await expect(page.getByRole('dialog')).toBeVisible()
  expect(await moving(page)).toEqual([])
})

test('with forced colours selections and options are still distinguishable', async ({ portal, page, request }) => {
  await page.emulateMedia({ forcedColors: 'active' })
  await portal.start('django-or-nodejs')
  const outlineOf = (choice: string) =>
    page.locator('.choice', { hasText: choice }).evaluate((row) => getComputedStyle(row).outlineStyle)
  await portal.choose('A marketplace or a shop')
  await page.locator('h1').click()
  expect(await outlineOf('A marketplace or a shop')).toBe('solid')
  expect(await outlineOf('A service that other programs call')).toBe('none')
  expect(await findings(page)).toEqual([])
  await page.goto(await resultOf(request, CLEAR))
  const inks = await page
    .locator('.rank .opt-mark path')
    .evaluateAll((marks) => marks.map((mark) => [mark.getAttribute('d'), getComputedStyle(mark).fill]))
  expect(inks.length).toBeGreaterThanOrEqual(2)
  // One colour for all; their shapes distinguish them.
  expect(new Set(inks.map(([, ink]) => ink)).size).toBe(1)
  expect(new Set(inks.map(([shape]) => shape)).size).toBe(2)
  expect(await findings(page)).toEqual([])
})

test('a page that runs from right to left is laid out that way, and its pictures are not turned round', async ({
  portal,
  page,
  request,
}) => {
  const turn = () => page.evaluate(() => document.documentElement.setAttribute('dir', 'rtl'))
  await page.setViewportSize({ width: 1440, height: 900 })
  await portal.start('django-or-nodejs')
  for (const _ of ['first', 'second', 'third']) {
    await page.getByRole('radio').first().check()
    await portal.goOn()
  }
  await turn()
  expect(await overflow(page)).toBeLessThanOrEqual(0)
  const edges = (locator: string) =>
    page
      .locator(locator)
      .first()
      .evaluate((each) => {
        const { left, right } = each.getBoundingClientRect()
        return { left: Math.round(left), right: Math.round(right) }
      })
  const middle = async (locator: string) => {
    const { left, right } = await edges(locator)
    return (left + right) / 2
  }
  expect(await middle('form')).toBeGreaterThan(await middle('.standing'))
  // Lines and marks are beside the answers and below their scale, without overlap.
  expect((await edges('.thread-plot')).right).toBeLessThanOrEqual((await edges('.thread-row .said')).left)
  expect(await edges('.thread-plot')).toEqual(await edges('.thread-scale svg'))
  for (const width of [1440, 375]) {
    await page.setViewportSize({ width, height: 900 })
    await page.goto(await resultOf(request, CLEAR))
    await turn()
    expect(await overflow(page)).toBeLessThanOrEqual(0)
    const ticks = await page
      .locator('#cost .rank-axis text:visible')
      .evaluateAll((texts) => texts.map((each) => each.getBoundingClientRect().left))
    expect(ticks.length).toBeGreaterThan(1)
    expect([...ticks].sort((a, b) => a - b)).toEqual(ticks)
  }
})

test('single keys answer only with the focus at the question, and not once they are switched off', async ({
  portal,
  page,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 })
  await portal.start('django-or-nodejs')
  const chosen = page.getByRole('radio', { checked: true })
  const leave = () => page.evaluate(() => (document.activeElement as HTMLElement).blur())
  await leave()
  for (const key of ['1', '2', '0']) await page.keyboard.press(key)
  await expect(chosen).toHaveCount(0)
  await portal.back.focus()
  await page.keyboard.press('2')
  await expect(chosen).toHaveCount(0)
  // Where a question leaves the focus, and at any of its answers, they do.
  await portal.question.focus()
  await page.keyboard.press('2')
  await expect(page.getByRole('radio').nth(1)).toBeChecked()
  await page.getByRole('button', { name: 'Switch number keys off' }).click()
  await page.getByRole('radio').nth(1).focus()
  await page.keyboard.press('3')
  await expect(page.getByRole('radio').nth(1)).toBeChecked()
  await page.reload()
  await portal.question.focus()
  await page.keyboard.press('3')
  await expect(page.getByRole('radio').nth(1)).toBeChecked()
  await page.getByRole('button', { name: 'Switch number keys on' }).click()
  await portal.question.focus()
  await page.keyboard.press('3')
  await expect(page.getByRole('radio').nth(2)).toBeChecked()
})

test('a screen reader announces the question, and that the example is one', async ({ portal, page }) => {
  await page.goto('/django-or-nodejs')
  await expect(page.getByRole('figure', { name: /^An example\./ })).toBeVisible()
  await portal.start('django-or-nodejs')
  await expect(page).toHaveTitle(/^Question 1: What are you building\?/)
  await expect(page.getByRole('heading', { level: 1, name: /^Question 1 of at most \d+ What are you/ })).toBeFocused()
  await portal.choose('A marketplace or a shop')
  await portal.goOn()
  await expect(page.getByRole('heading', { level: 1, name: /^Question 2 of at most/ })).toBeFocused()
})

test('a contact form marks required fields, and shows each problem at its field', async ({ page, request }) => {
  await page.goto(await resultOf(request, CLEAR))
  const consent = page.getByRole('checkbox', { name: /You may use these details/ })
  for (const field of [page.getByLabel('Your name'), page.getByLabel('E-mail'), consent])
    await expect(field).toHaveAttribute('required', '')
  await expect(page.getByText('Required', { exact: true })).toHaveCount(3)
  await page.getByRole('button', { name: 'Send and ask for a call' }).click()
  await expect(page.getByLabel('Your name')).toHaveAccessibleDescription('Enter your name.')
  await expect(consent).toHaveAttribute('aria-invalid', 'true')
  await expect(consent).toHaveAccessibleDescription(/^Tick this box/)
})

test('with letters twice as large nothing leaves a phone, and no row is printed over another', async ({
  portal,
  page,
  request,
}) => {
  await page.setViewportSize({ width: 375, height: 812 })
  const enlarge = () => page.evaluate(() => (document.documentElement.style.fontSize = '200%'))
  const fits = async (state: string) => {
    await enlarge()
    expect(await overflow(page), state).toBeLessThanOrEqual(0)
    const cut = await page.evaluate(() =>
      [...document.querySelectorAll('header *, button, .thread-row .one-line')]
        .filter((each) => {
          const { left, right, bottom, width } = each.getBoundingClientRect()
          const row = each.closest('.thread-row')?.getBoundingClientRect()
          return width > 1 && (left < 0 || right > innerWidth || (row && bottom > row.bottom + 1))
        })
        .map(({ textContent }) => textContent),
    )
    expect(cut, state).toEqual([])
  }
  for (const language of ['en', 'es', 'ca']) {
    for (const path of ['', '/how', '/compare']) {
      await page.goto(`/django-or-nodejs${path}?lang=${language}`)
      await fits(`${path} ${language}`)
    }
    for (const answers of [CLEAR, TIE]) {
      await page.goto(`${await resultOf(request, answers)}?lang=${language}`)
      await fits(`a result, ${language}`)
    }
  }
  await portal.start('django-or-nodejs')
  await portal.choose('A marketplace or a shop')
  await fits('a question')
  await portal.goOn()
  await fits('the next question')
  for (const _ of ['second', 'third']) {
    await page.getByRole('radio').first().check()
    await portal.goOn()
  }
  await fits('a question with who is ahead')
})

test('a phone on its side shows the question and a first answer', async ({ portal, page }) => {
  await page.setViewportSize({ width: 740, height: 360 })
  await portal.start('django-or-nodejs')
  await expect(portal.question).toBeInViewport({ ratio: 1 })
  await expect(page.locator('.choice').first()).toBeInViewport({ ratio: 1 })
})
