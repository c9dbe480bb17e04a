import type { Page } from '@playwright/test'
import { publish } from './publish.ts'
import { randomFrom, randomModel, type Shape } from './random-model.ts'
import { assess } from './api.ts'
import { expect, overflow, test } from './test.ts'

/** What is hard to draw, and beside it what chance makes. */
const SHAPES: { [name: string]: Shape } = {
  'one option': { options: 1, criteria: 2, letters: 12, weeks: 10, rate: 50 },
  'equal scores and ranges of no width': { options: 3, criteria: 2, letters: 12, weeks: 0, rate: 0, level: true },
  'eight options with names of 80 letters': {
    options: 8,
    criteria: 6,
    letters: 80,
    weeks: 1e13,
    rate: 1e9,
    priorities: 0.5,
  },
  'weeks beyond counting': { options: 2, criteria: 3, letters: 20, weeks: 1e8, rate: 100, priorities: 0 },
  'a verdict that is hardly ever first': {
    options: 5,
    criteria: 4,
    letters: 30,
    weeks: 14,
    rate: 70,
    settings: { tie: 0, leaning: 0, clear: 0.1 },
  },
  'many criteria that hardly matter': { options: 2, criteria: 40, letters: 24, weeks: 15, rate: 33.3, priorities: 4 },
  'what chance makes': { options: 3, criteria: 5, letters: 9, weeks: 120, rate: 65, priorities: 1.3 },
}

/** Windows as they are, and with letters twice as large. */
const WINDOWS = [
  { width: 1440, letters: '100%' },
  { width: 375, letters: '100%' },
  { width: 320, letters: '200%' },
]

/** What a picture may not do, in words; empty where all is well. */
const problems = (page: Page) =>
  page.evaluate(() => {
    const found: string[] = []
    const box = (element: Element) => element.getBoundingClientRect()
    const drawn = [...document.querySelectorAll('svg text')].filter((text) => box(text).width > 0)
    const pictureOf = (element: Element) => element.closest('figure') ?? element.closest('svg:not(svg svg)')
    for (const [i, text] of drawn.entries()) {
      const a = box(text)
      if (a.left < 0 || a.right > innerWidth) found.push(`"${text.textContent}" leaves the page`)
      for (const other of drawn.slice(i + 1)) {
        if (pictureOf(text) !== pictureOf(other)) continue
        const b = box(other)
        const over = Math.min(a.right, b.right) - Math.max(a.left, b.left)
        const along = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top)
        if (over > 0.5 && along > 2) found.push(`"${text.textContent}" is printed over "${other.textContent}"`)
      }
    }
    for (const range of document.querySelectorAll('.range-line')) {
      const lines = [...range.querySelectorAll('line')].map(box).filter(({ height, width }) => height + width > 0)
      const mark = range.querySelector('.opt-mark path')
      if (!mark || lines.length === 0) continue
      const { left, right } = box(mark)
      const [low, high] = [Math.min(...lines.map((line) => line.left)), Math.max(...lines.map((line) => line.right))]
      if ((left + right) / 2 < low - 1 || (left + right) / 2 > high + 1) found.push('a mark lies outside of its range')
      if (high > innerWidth || low < 0) found.push('a range leaves the page')
    }
    for (const element of document.querySelectorAll('svg, svg *'))
      for (const { name, value } of element.attributes)
        if (/NaN|Infinity|undefined/.test(value)) found.push(`${element.tagName} has ${name}="${value}"`)
    for (const axis of document.querySelectorAll('.rank-axis, .thread-scale, .fall-head'))
      if ([...axis.querySelectorAll('text')].filter((text) => box(text).width > 0).length > 9)
        found.push('an axis has more than nine ticks')
    const number = (text: Element | null) => Math.round(10 * Number(text?.textContent?.replace('\u2212', '-')))
    const sum = (texts: Element[]) => texts.map(number).reduce((a, b) => a + b, 0)
    for (const fall of document.querySelectorAll('.fall')) {
      const parts = [...fall.querySelectorAll('.fall-row:not(.total) > .num')]
      const total = number(fall.querySelector('.total > .num'))
      if (sum(parts) !== total) found.push(`parts of ${sum(parts)} tenths are said to be ${total}`)
      const table = [...document.querySelectorAll('#why .plain-table tbody td:last-child')]
      if (sum(table) !== total) found.push(`rows of ${sum(table)} tenths are said to be ${total}`)
    }
    for (const strokes of document.querySelectorAll('.tally-strokes'))
      if (new Set([...strokes.querySelectorAll('line')].map((line) => Math.round(box(line).height))).size > 1)
        found.push('strokes of more than one height')
    const rows = [...document.querySelectorAll('.thread-row')]
    for (const row of rows)
      for (const said of row.querySelectorAll('.one-line'))
        if (box(said).bottom > box(row).bottom + 1) found.push(`"${said.textContent}" is printed over the next row`)
    return [...new Set(found)]
  })

const open = (page: Page) =>
  page.evaluate(() => {
    for (const each of document.querySelectorAll('details')) each.open = true
  })

for (const [name, shape] of Object.entries(SHAPES))
  test(`pictures neither overlap nor leave the page, and match the numbers: ${name}`, async ({ page, request }) => {
    const seed = Object.keys(SHAPES).indexOf(name) + 1
    const random = randomFrom(seed)
    const slug = `pictured-${seed}`
    await publish(request, slug, randomModel(slug, shape, random))
    const choice = () => `a${Math.floor(random() * 3)}`
    const answers = { q0: choice(), q1: choice(), q2: choice(), q3: null }
    const { token } = await assess(request, answers, { model: slug })
    for (const path of [`/r/${token}`, `/${slug}`, `/${slug}/how`, `/${slug}/compare`]) {
      const reply = await page.goto(path)
      expect(reply?.status()).toBe(200)
      expect((await reply?.body())?.length, path).toBeLessThan(3_000_000)
      await open(page)
      for (const { width, letters } of WINDOWS) {
        await page.setViewportSize({ width, height: 900 })
        await page.evaluate((size) => (document.documentElement.style.fontSize = size), letters)
        expect(await problems(page), `${path} at ${width} px, letters of ${letters}`).toEqual([])
        expect(await overflow(page), `${path} at ${width} px, letters of ${letters}`).toBeLessThanOrEqual(0)
      }
    }
    await page.goto(`/${slug}`)
    await page.getByRole('button', { name: 'Start the assessment' }).click()
    // The scores are shown from the third answer on.
    for (let i = 0; i < 3; i++) {
      await page.getByRole('radio').nth(1).check()
      for (const { width, letters } of WINDOWS) {
        await page.setViewportSize({ width, height: 900 })
        await page.evaluate((size) => (document.documentElement.style.fontSize = size), letters)
        expect(await problems(page), `question ${i + 1} at ${width} px, letters of ${letters}`).toEqual([])
        expect(await overflow(page), `question ${i + 1} at ${width} px`).toBeLessThanOrEqual(0)
      }
      const next = page.getByRole('button', { name: /^(Continue|See the verdict)( without answering)?$/ })
      const before = await page.getByRole('heading', { level: 1 }).textContent()
      await next.click()
      await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(before as string)
      if (!(await page.getByRole('radio').first().isVisible())) break
    }
  })
