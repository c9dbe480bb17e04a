/**
 * The time from a key to paint in the studio, on a large model (100 questions, 200 rules, 20 options on 40 criteria), beside a
 * plain input of an empty page and a bare form of react-admin that are typed into in the same run; from a move of a weight to paint; and how
 * long a tab takes to open once the draft has come.
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type BrowserContext, chromium, type Locator, type Page } from '@playwright/test'
import { build } from 'vite'
import { makeModel, signIn } from '../src/api.ts'
import { browser } from '../src/browser.ts'
import { startProduct } from '../src/product.ts'

const PORT = 4396
const KEYS = 'A name that somebody types at their usual pace'

const text = (en: string) => ({ en, es: `${en} (es)`, ca: `${en} (ca)` })
const count = (many: number) => Array.from({ length: many }, (_, i) => i)

const OPTIONS = count(20).map((i) => ({ key: `o${i}`, name: text(`Option ${i}`), summary: text('One of them.') }))
const CRITERIA = count(40).map((i) => ({
  key: `c${i}`,
  name: text(`Criterion ${i}`),
  description: text('What is asked.'),
  weight: 1 + (i % 5),
}))
const QUESTIONS = count(100).map((i) => ({
  key: `q${i}`,
  text: text(`Question ${i}?`),
  type: 'single',
  choices: count(3).map((c) => ({
    key: `a${c}`,
    label: text(`Answer ${c}`),
    effects: [{ type: 'weight', criterion: `c${(i + c) % 40}`, add: 1 }],
  })),
}))
const RULES = count(200).map((i) => ({
  key: `r${i}`,
  description: text(`Rule ${i}`),
  when: {
    and: [{ '==': [{ var: `q${i % 100}` }, 'a0'] }, { in: [{ var: `q${(i + 7) % 100}` }, ['a1', 'a2']] }],
  },
  effects: [{ type: 'rating', option: `o${i % 20}`, criterion: `c${i % 40}`, add: 1 }],
}))
const RATINGS = OPTIONS.flatMap(({ key: option }, o) =>
  CRITERIA.map(({ key: criterion }, c) => ({
    option,
    criterion,
    value: (o * 7 + c * 3) % 11,
    rationale: text('It is so.'),
    sources: [],
  })),
)
const SCENARIOS = count(20).map((i) => ({
  key: `s${i}`,
  description: text(`Client ${i}`),
  answers: { [`q${i}`]: 'a0' },
  expect: {},
}))

const quantile = (numbers: number[], share: number) =>
  Math.round(([...numbers].sort((a, b) => a - b)[Math.floor(share * (numbers.length - 1))] ?? 0) * 10) / 10

interface Times {
  p50: number
  p95: number
  most: number
}
const timesOf = (took: number[]): Times => ({
  p50: quantile(took, 0.5),
  p95: quantile(took, 0.95),
  most: quantile(took, 1),
})

/** Milliseconds from each of the events that something sets off until the frame that shows it has been handed over. */
async function painted(page: Page, event: 'keydown' | 'pointermove', act: () => Promise<void>): Promise<Times> {
  // What opening the page set off has ended.
  await page.waitForTimeout(2000)
  await page.evaluate((name) => {
    const took: number[] = []
    Object.assign(window, { took })
    addEventListener(
      name,
      () => {
        const begun = performance.now()
        requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel()
          port1.onmessage = () => took.push(performance.now() - begun)
          port2.postMessage(0)
        })
      },
      { capture: true },
    )
  }, event)
  await act()
  await page.waitForTimeout(500)
  return timesOf(await page.evaluate(() => (window as unknown as { took: number[] }).took))
}

async function typed(page: Page, field: Locator): Promise<Times> {
  await field.click()
  return painted(page, 'keydown', () => page.keyboard.type(KEYS, { delay: 90 }))
}

/** A slider moved there and back, a step at a time. */
async function dragged(page: Page, slider: Locator): Promise<Times> {
  const box = await slider.locator('xpath=ancestor::*[contains(@class, "MuiSlider-root")]').boundingBox()
  if (!box) throw new Error('There is no slider')
  const y = box.y + box.height / 2
  await page.mouse.move(box.x + 2, y)
  await page.mouse.down()
  const times = await painted(page, 'pointermove', async () => {
    for (let step = 1; step <= 60; step++) {
      await page.mouse.move(box.x + (box.width * Math.abs(((step / 30 + 1) % 2) - 1) || 1), y)
      await page.waitForTimeout(30)
    }
  })
  await page.mouse.up()
  return times
}

/** From the draft's arrival until the first field is painted, some times over. */
async function opened(page: Page, path: string): Promise<Times> {
  await page.addInitScript(() => {
    const look = () => {
      if (!document.querySelector('[data-field] input, [data-field] textarea')) return requestAnimationFrame(look)
      Object.assign(window, { shownAt: performance.now() })
    }
    requestAnimationFrame(look)
  })
  const took: number[] = []
  for (let time = 0; time < 5; time++) {
    await page.goto(path)
    await page.waitForFunction(() => 'shownAt' in window)
    took.push(
      await page.evaluate(() => {
        const arrivals = performance.getEntriesByType('resource').filter(({ name }) => name.endsWith('/draft'))
        const draft = arrivals.at(-1) as PerformanceResourceTiming
        return (window as unknown as { shownAt: number }).shownAt - draft.responseEnd
      }),
    )
  }
  return timesOf(took)
}

/** A form of react-admin with as many criteria, built for production, with nothing else in its page. */
async function bareForm(context: BrowserContext, document: object): Promise<Page> {
  const outDir = join(process.cwd(), 'reports', 'bench-bare-form')
  await build({
    root: join(process.cwd(), '../admin/bench/bare-form'),
    logLevel: 'silent',
    build: { outDir, emptyOutDir: true, target: 'es2022' },
  })
  const page = await context.newPage()
  await page.route('http://bare.test/**', (route) => {
    const { pathname } = new URL(route.request().url())
    if (pathname === '/model.json') return route.fulfill({ json: document })
    return route.fulfill({ path: join(outDir, pathname === '/' ? 'index.html' : pathname) })
  })
  await page.goto('http://bare.test/')
  return page
}

const product = await startProduct(PORT)
const { executablePath, args } = await browser()
const chrome = await chromium.launch({ executablePath, args })
try {
  const context = await chrome.newContext({
    baseURL: product.url,
    locale: 'en-GB',
    viewport: { width: 1440, height: 900 },
  })
  const page = await context.newPage()
  await signIn(page.request)
  const slug = 'large'
  const document = {
    ...{
      format: 'verdict.model/1',
      slug,
      title: text('Large'),
      description: text('Large.'),
      defaultLocale: 'en',
      locales: ['en', 'es', 'ca'],
    },
    ...{ options: OPTIONS, criteria: CRITERIA, ratings: RATINGS, questions: QUESTIONS, rules: RULES },
    ...{ caseStudies: [], scenarios: SCENARIOS },
  }
  const { id } = await makeModel(page.request, slug, document, 'Large')

  const control = await context.newPage()
  await control.setContent('<input aria-label="Plain">')
  const results: { [field: string]: Times } = {
    'plain input': await typed(control, control.getByLabel('Plain')),
  }
  await control.close()
  const bare = await bareForm(context, document)
  results['bare react-admin form'] = await typed(bare, bare.getByLabel('Name 0', { exact: true }))
  await bare.close()
  const fields: [tab: string, label: string, open?: string][] = [
    ['options', 'Name'],
    ['questions', 'Question'],
    ['rules', 'Description'],
    ['ratings?option=o0&criterion=c0', 'Why this rating'],
    ['scenarios', 'Who this is'],
    ['languages', 'Title (es)'],
  ]
  for (const [tab, label] of fields) {
    await page.goto(`/admin/models/${id}/${tab}`)
    results[`${tab.split('?')[0]}: ${label}`] = await typed(
      page,
      page.getByRole('textbox', { name: label, exact: true }),
    )
  }
  await page.goto(`/admin/models/${id}/criteria`)
  results['criteria: a weight dragged'] = await dragged(page, page.getByRole('slider').first())
  results['questions: opened'] = await opened(page, `/admin/models/${id}/questions`)
  mkdirSync('reports', { recursive: true })
  writeFileSync(join('reports', 'desk-bench.json'), JSON.stringify(results, null, 2))
  console.table(results)
} finally {
  await chrome.close()
  await product.stop()
}
