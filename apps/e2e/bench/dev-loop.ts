/**
 * How long a saved change takes under `pnpm dev` until a browser shows it. Each kind of file is changed ten times and put back as it was.
 * `pnpm bench:dev desk` measures only the kinds that have the word in their name.
 */
import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { chromium, type Page } from '@playwright/test'
import { browser } from '../src/browser.ts'

const ROOT = join(import.meta.dirname, '../../..')
const PORT = process.env.E2E_PORT ?? '4397'
const HOME = `http://localhost:${PORT}`
const TIMES = 10

interface Change {
  what: string
  page: string
  file: string
  /** The file with a number in it. */
  with(source: string, number: number): string
  /** Whether the page has the number. Runs in the browser, as often as it paints; a path where what counts is what the API answers there. */
  seen: string
}

/** A module that has run again has left its number. */
const leavesNumber = (source: string, number: number) =>
  `${source};(globalThis as { changed?: number }).changed = ${number}\n`
const LEFT_NUMBER = 'globalThis.changed === NUMBER'

const CHANGES: Change[] = [
  {
    what: 'a component of the portal',
    page: '/',
    file: 'apps/portal/src/start/Start.tsx',
    with: (source, number) => source.replace('{names.text(document.title)}', `{names.text(document.title)} ${number}`),
    seen: `document.querySelector('h1')?.textContent.endsWith(' NUMBER')`,
  },
  {
    what: 'a style of the portal',
    page: '/',
    file: 'apps/portal/src/theme/theme.css',
    with: (source, number) => `${source}\nh1 { outline-offset: ${number}px }\n`,
    seen: `getComputedStyle(document.querySelector('h1')).outlineOffset === 'NUMBERpx'`,
  },
  ...['wording/src/en/asking.ts', 'contracts/src/paths.ts', 'engine/src/index.ts'].map((file) => ({
    what: `packages/${file.split('/')[0]}, in the portal`,
    page: '/',
    file: `packages/${file}`,
    with: leavesNumber,
    seen: LEFT_NUMBER,
  })),
  {
    what: 'a component of the desk',
    page: '/admin/',
    file: 'apps/admin/src/sign-in/SignIn.tsx',
    with: (source, number) => source.replace(`'Sign in'}>`, `'Sign in ${number}'}>`),
    seen: `document.querySelector('h1')?.textContent.endsWith(' NUMBER')`,
  },
  {
    what: 'a controller of the API',
    page: '/',
    file: 'apps/api/src/health/health.controller.ts',
    with: (source, number) => source.replace(`status: 'live'`, `status: 'live ${number}'`),
    seen: '/health/live',
  },
]

async function measure(page: Page, { what, page: path, file, with: change, seen }: Change) {
  const full = join(ROOT, file)
  const source = readFileSync(full, 'utf8')
  const times: number[] = []
  await page.goto(HOME + path)
  await page.locator('h1').waitFor()
  await pause(2_000)
  try {
    for (let number = 101; number <= 100 + TIMES; number++) {
      const began = performance.now()
      writeFileSync(full, change(source, number))
      // A reload aborts waiting in the page; it is repeated in the new page.
      const look = () => page.waitForFunction(seen.replace('NUMBER', String(number)), null, { timeout: 20_000 })
      await (seen.startsWith('/') ? answered(HOME + seen, ` ${number}"`) : look().catch(look))
      times.push(performance.now() - began)
      await pause(2_500)
    }
  } finally {
    writeFileSync(full, source)
  }
  await pause(2_500)
  times.sort((a, b) => a - b)
  const [least, median, most] = [times[0], times[TIMES / 2], times[TIMES - 1]].map(
    (time) => `${Math.round(time as number)} ms`,
  )
  process.stdout.write(`${what.padEnd(36)} median ${median}, least ${least}, most ${most}\n`)
}

async function answered(address: string, text: string) {
  for (;;) {
    const answer = await fetch(address).then(
      (reply) => reply.text(),
      () => '',
    )
    if (answer.includes(text)) return
    await pause(5)
  }
}

const dev = spawn(process.execPath, [join(ROOT, 'apps/api/dev/main.mjs')], {
  cwd: mkdtempSync(join(tmpdir(), 'verdict-dev-')),
  env: { ...process.env, PORT, INSPECT_PORT: '0', RATE_LIMITS: 'off' },
  stdio: 'ignore',
})
const chrome = await chromium.launch(await browser())
try {
  const page = await chrome.newPage()
  while (!(await fetch(`${HOME}/health/ready`).catch(() => undefined))?.ok) await pause(500)
  for (const change of CHANGES.filter(({ what }) => what.includes(process.argv[2] ?? ''))) await measure(page, change)
} finally {
  await chrome.close()
  dev.kill()
}
