/**
 * The speed of the portal beside React alone and SurveyJS with the same questions, in one run: sizes, requests, Lighthouse scores of the
 * start page and of a result on a phone, and how long a press on an answer takes on a processor four times slower.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { chromium, request } from '@playwright/test'
import { djangoOrNodejs } from '@verdict/starter-models'
import { launch } from 'chrome-launcher'
import lighthouse from 'lighthouse'
import { build } from 'vite'
import { assess } from '../src/api.ts'
import { browser } from '../src/browser.ts'
import { startProduct } from '../src/product.ts'

const ROUNDS = 7
const PORT = 4397
const reports = join(process.cwd(), 'reports')
const { executablePath, args } = await browser()

const median = (numbers: number[]): number =>
  [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] as number
const quantile = (numbers: number[], share: number): number =>
  [...numbers].sort((a, b) => a - b)[Math.floor(share * (numbers.length - 1))] as number

/** A peer, built for production into a folder. */
async function peer(name: string) {
  const outDir = join(reports, `bench-${name}`)
  await build({
    root: join(process.cwd(), 'bench', name),
    logLevel: 'silent',
    build: { outDir, emptyOutDir: true, target: 'es2022' },
  })
  const scripts = readdirSync(join(outDir, 'assets')).filter((file) => file.endsWith('.js'))
  const bytes = scripts.reduce((sum, file) => sum + zipped(readFileSync(join(outDir, 'assets', file))), 0)
  return { outDir, bytes }
}

const zipped = (bytes: Uint8Array) => gzipSync(bytes, { level: 9 }).length

/** SurveyJS served as plainly as can be. */
async function serveFolder(folder: string) {
  const types: { [extension: string]: string } = {
    '.html': 'text/html',
    '.js': 'text/javascript',
    '.css': 'text/css',
    '.json': 'application/json',
  }
  const model = JSON.stringify(djangoOrNodejs)
  const server = createServer((request, reply) => {
    const path = request.url === '/' ? '/index.html' : (request.url ?? '')
    const file = join(folder, path)
    if (path !== '/model.json' && !existsSync(file)) return reply.writeHead(404).end()
    reply.setHeader('content-type', types[extname(path)] ?? 'application/octet-stream')
    return reply.end(path === '/model.json' ? model : readFileSync(file))
  })
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  return { address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, close: () => server.close() }
}

/** What a browser loads until the first question can be answered. */
async function firstLoad() {
  const chrome = await chromium.launch({ executablePath, args })
  const page = await chrome.newPage({ locale: 'en-GB' })
  const loaded: { path: string; bytes: number }[] = []
  page.on('response', async (response) => {
    const path = new URL(response.url()).pathname
    if (response.request().method() === 'GET')
      loaded.push({ path, bytes: path.endsWith('.js') ? zipped(await response.body()) : 0 })
  })
  await page.goto(`${product.url}/django-or-nodejs`, { waitUntil: 'networkidle' })
  const first = [...loaded]
  await chrome.close()
  return { requests: first.map(({ path }) => path), script: first.reduce((sum, { bytes }) => sum + bytes, 0) }
}

/** Lighthouse on a phone, the median of its rounds. */
async function ratings(addresses: string[]) {
  const chrome = await launch({ chromePath: executablePath, chromeFlags: [...args, '--headless=new'] })
  const scores = addresses.map((): [category: string, score: number][][] => [])
  for (let round = 0; round < ROUNDS; round++)
    for (const [i, address] of addresses.entries()) {
      const result = await lighthouse(address, { port: chrome.port, logLevel: 'silent', output: 'json' })
      const categories = Object.values(result?.lhr.categories ?? {})
      scores[i]?.push(categories.map(({ id, score }) => [id, Math.round((score ?? 0) * 100)]))
    }
  chrome.kill()
  return scores.map((rounds) =>
    Object.fromEntries((rounds[0] ?? []).map(([id], c) => [id, median(rounds.map((round) => round[c]?.[1] ?? 0))])),
  )
}

/** From pressing an answer until everything that it moves has been drawn and laid out, at a quarter of the speed. */
async function presses(address: string, { start, choice, next }: { start?: string; choice: string; next: string }) {
  const chrome = await chromium.launch({ executablePath, args })
  const page = await chrome.newPage({ locale: 'en-GB', viewport: { width: 1200, height: 900 } })
  const session = await page.context().newCDPSession(page)
  const times: number[] = []
  for (let client = 0; client < ROUNDS; client++) {
    await page.goto(address)
    if (start) await page.locator(start).first().click()
    await session.send('Emulation.setCPUThrottlingRate', { rate: 4 })
    for (let step = 0; step < 8; step++) {
      await page.locator(choice).first().waitFor({ state: 'attached' })
      const took = await page.evaluate(
        async ({ choice, which }) => {
          const choices = [...document.querySelectorAll<HTMLElement>(choice)]
          const begun = performance.now()
          choices[which % choices.length]?.click()
          // The end of what it set off, and then the layout that the next frame needs.
          await Promise.resolve()
          document.body.getBoundingClientRect()
          return performance.now() - begun
        },
        { choice, which: client + step },
      )
      times.push(took)
      await page.locator(next).first().click()
      await page.waitForTimeout(80)
      if (!(await page.locator(choice).count())) break
    }
    await session.send('Emulation.setCPUThrottlingRate', { rate: 1 })
    await page.evaluate(() => localStorage.clear())
  }
  await chrome.close()
  return times
}

async function anyResult() {
  const caller = await request.newContext({ baseURL: product.url })
  const { token } = await assess(caller, { product: 'marketplace', staff: 'daily' })
  await caller.dispose()
  return `${product.url}/r/${token}`
}

const product = await startProduct(PORT)
try {
  const [react, surveyjs] = [await peer('react'), await peer('surveyjs')]
  const survey = await serveFolder(surveyjs.outDir)
  const load = await firstLoad()
  const ours = await presses(`${product.url}/django-or-nodejs`, {
    start: 'main button.button',
    choice: '.choice input',
    next: 'form button[type=submit], .settled button',
  })
  const theirs = await presses(survey.address, {
    choice: '.sd-item__control, .sd-boolean__control',
    next: '.sd-navigation__next-btn',
  })
  survey.close()
  const [start, result] = await ratings([`${product.url}/django-or-nodejs`, await anyResult()])
  const found = {
    script: { ours: load.script, react: react.bytes, surveyjs: surveyjs.bytes },
    requests: load.requests,
    press: {
      ours: { median: median(ours), p95: quantile(ours, 0.95), presses: ours.length },
      surveyjs: { median: median(theirs), p95: quantile(theirs, 0.95), presses: theirs.length },
    },
    lighthouse: { start, result },
  }
  mkdirSync(reports, { recursive: true })
  writeFileSync(join(reports, 'bench.json'), JSON.stringify(found, null, 2))
  const kB = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`
  console.table({
    'script to the first question': {
      found: kB(load.script),
      'React alone': `${(load.script / react.bytes).toFixed(2)} x ${kB(react.bytes)}, to reach 1.45`,
      SurveyJS: `${(load.script / surveyjs.bytes).toFixed(2)} x ${kB(surveyjs.bytes)}, to reach 0.25`,
    },
    'press on an answer, ms': {
      found: `${found.press.ours.median.toFixed(1)}, p95 ${found.press.ours.p95.toFixed(1)}, to reach 16`,
      SurveyJS: `${found.press.surveyjs.median.toFixed(1)}, p95 ${found.press.surveyjs.p95.toFixed(1)}`,
    },
  })
  console.table(found.lighthouse)
  console.log(load.requests.join('\n'))
} finally {
  await product.stop()
}
