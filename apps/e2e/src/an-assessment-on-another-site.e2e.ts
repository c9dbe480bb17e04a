import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Page } from '@playwright/test'
import { changeSettings } from './settings.ts'
import { expect, test } from './test.ts'

test.beforeEach(({ request }) => changeSettings(request, { embedSites: ['http://127.0.0.1:4395'] }))

/** A page of another site, with two assessments in it and text around them. */
const site = (home: string) => `<!doctype html>
  <style>* { font: 9px monospace !important; color: red } h1 { font-size: 40px }</style>
  <script type="module" src="${home}/embed.js"></script>
  <h1>Another site</h1><p style="height: 1200px">Much text.</p>
  <verdict-assessment id="one" model="django-or-nodejs" locale="es"></verdict-assessment>
  <verdict-assessment id="two" model="django-or-nodejs" locale="en"></verdict-assessment>
  <script>
    window.told = []
    for (const name of ['start', 'finish'])
      addEventListener('verdict-' + name, (event) => told.push([name, event.target.id, event.detail.address ?? null]))
  </script>`

async function serve(html: string) {
  const server = createServer((_request, reply) => reply.setHeader('content-type', 'text/html').end(html))
  await new Promise<void>((ready) => server.listen(4395, '127.0.0.1', ready))
  return { port: (server.address() as AddressInfo).port, close: () => server.close() }
}

/** Waits for them: before that, the page still moves. They are reached without scrolling. */
async function haveToldTheirHeights(page: Page) {
  for (const id of ['one', 'two'])
    await expect
      .poll(() => page.locator(`#${id} iframe`).evaluate((frame) => (frame as HTMLElement).style.height))
      .not.toBe('640px')
}

for (const width of [320, 1440])
  test(`two assessments on one page of another site have no scrollbar and no focus at ${width} px`, async ({
    page,
    baseURL,
  }) => {
    const { port, close } = await serve(site(baseURL as string))
    try {
      await page.setViewportSize({ width, height: 800 })
      await page.goto(`http://127.0.0.1:${port}/`)
      const frames = page.locator('verdict-assessment iframe')
      await expect(frames).toHaveCount(2)
      const second = page.frameLocator('#two iframe')
      await expect(second.getByRole('button', { name: 'Start the assessment' })).toBeVisible()
      await expect(
        page.frameLocator('#one iframe').getByRole('button', { name: 'Empezar la evaluación' }),
      ).toBeVisible()
      await haveToldTheirHeights(page)
      expect(await page.evaluate(() => [document.activeElement?.tagName, scrollY])).toEqual(['BODY', 0])
      for (const id of ['one', 'two']) {
        // Only what is in sight is laid out again when the font arrives.
        await page.locator(`#${id}`).scrollIntoViewIfNeeded()
        await expect
          .poll(() =>
            page
              .frameLocator(`#${id} iframe`)
              .locator('html')
              .evaluate((root) => root.scrollHeight - root.clientHeight <= 0 && root.scrollWidth <= root.clientWidth),
          )
          .toBe(true)
      }
      expect(await second.locator('h1').evaluate((head) => getComputedStyle(head).fontSize)).not.toBe('9px')
    } finally {
      close()
    }
  })

test('an embedded assessment emits events at its start and end, and opens the verdict in a new tab', async ({
  page,
  baseURL,
}) => {
  const { port, close } = await serve(site(baseURL as string))
  try {
    await page.goto(`http://127.0.0.1:${port}/`)
    await haveToldTheirHeights(page)
    await page.locator('#two').scrollIntoViewIfNeeded()
    const frame = page.frameLocator('#two iframe')
    // By keyboard: a click in a cross-process frame can miss while the page around it still moves.
    await frame.getByRole('button', { name: 'Start the assessment' }).press('Enter')
    await frame.getByRole('radio').first().press('Space')
    await expect(frame.getByRole('radio').first()).toBeChecked()
    const whole = frame.getByRole('link', { name: 'Open the whole verdict' })
    const next = frame.getByRole('button', { name: /^(Continue|See the verdict)( without answering)?$/ })
    const heading = frame.getByRole('heading', { level: 1 })
    for (let i = 0; i < 20 && !(await whole.isVisible()); i++) {
      const before = (await heading.textContent()) as string
      await next.press('Enter')
      await expect(heading).not.toHaveText(before)
    }
    await expect(whole).toHaveAttribute('href', /^\/r\//)
    const told = await page.evaluate(() => (window as unknown as { told: string[][] }).told)
    expect(told).toEqual([
      ['start', 'two', null],
      ['finish', 'two', expect.stringMatching(new RegExp(`^${baseURL}/r/`))],
    ])
  } finally {
    close()
  }
})

test('on a phone the next question begins where it can be read, and another language keeps the answers', async ({
  page,
  baseURL,
}) => {
  const { port, close } = await serve(site(baseURL as string))
  try {
    await page.setViewportSize({ width: 375, height: 600 })
    await page.goto(`http://127.0.0.1:${port}/`)
    await haveToldTheirHeights(page)
    await page.locator('#two').scrollIntoViewIfNeeded()
    const frame = page.frameLocator('#two iframe')
    await frame.getByRole('button', { name: 'Start the assessment' }).press('Enter')
    await frame.getByRole('radio', { name: 'A marketplace or a shop' }).press('Space')
    await frame.getByRole('button', { name: 'Continue', exact: true }).press('Enter')
    await expect(frame.getByRole('heading', { level: 1 })).not.toHaveText('What are you building?')
    await expect
      .poll(() => page.locator('#two').evaluate((element) => element.getBoundingClientRect().top))
      .toBeGreaterThanOrEqual(0)
    // A frame on another site has no storage.
    await frame.getByRole('link', { name: 'CA' }).press('Enter')
    await frame.getByRole('button', { name: 'Enrere' }).first().press('Enter')
    await expect(frame.getByRole('radio').nth(1)).toBeChecked()
    const told = await page.evaluate(() => (window as unknown as { told: string[][] }).told)
    expect(told).toEqual([['start', 'two', null]])
  } finally {
    close()
  }
})

test('a page that changes the language keeps the answers', async ({ page, baseURL }) => {
  const { port, close } = await serve(site(baseURL as string))
  try {
    await page.goto(`http://127.0.0.1:${port}/`)
    await haveToldTheirHeights(page)
    await page.locator('#two').scrollIntoViewIfNeeded()
    const frame = page.frameLocator('#two iframe')
    await frame.getByRole('button', { name: 'Start the assessment' }).press('Enter')
    await frame.getByRole('radio', { name: 'A marketplace or a shop' }).press('Space')
    await frame.getByRole('button', { name: 'Continue', exact: true }).press('Enter')
    await expect(frame.getByRole('heading', { level: 1 })).not.toHaveText('What are you building?')
    const speak = (tag: string) =>
      page.locator('#two').evaluate((element, locale) => element.setAttribute('locale', locale), tag)
    await speak('ca')
    await frame.getByRole('button', { name: 'Enrere' }).first().press('Enter')
    await expect(frame.getByRole('radio').nth(1)).toBeChecked()
    await speak('es')
    await expect(frame.getByRole('button', { name: 'Atrás' }).first()).toBeVisible()
    await expect(frame.getByRole('radio').nth(1)).toBeChecked()
    // Moved, it begins in the language that was set last.
    await page.evaluate(() => document.body.prepend(document.getElementById('two') as HTMLElement))
    await page.locator('#two').scrollIntoViewIfNeeded()
    await expect(frame.getByRole('heading', { name: '¿Django o Node.js?' })).toBeVisible()
  } finally {
    close()
  }
})

test.describe('an element that a page changes', () => {
  const height = (page: Page) => page.locator('#two iframe').evaluate((frame) => (frame as HTMLElement).style.height)
  const told = (page: Page) => page.evaluate(() => (window as unknown as { told: string[][] }).told)
  const begin = (page: Page, options: { timeout: number }) =>
    page.frameLocator('#two iframe').getByRole('button', { name: 'Start the assessment' }).press('Enter', options)

  for (const { how, move } of [
    { how: 'is moved', move: () => document.body.prepend(document.getElementById('two') as HTMLElement) },
    {
      how: 'is taken out and put back later',
      move: async () => {
        const element = document.getElementById('two') as HTMLElement
        element.remove()
        await new Promise((done) => setTimeout(done, 200))
        document.body.prepend(element)
      },
    },
  ])
    test(`is as high as its content and emits its events when it ${how}`, async ({ page, baseURL }) => {
      const { port, close } = await serve(site(baseURL as string))
      try {
        await page.goto(`http://127.0.0.1:${port}/`)
        await haveToldTheirHeights(page)
        const before = await height(page)
        await page.evaluate(move)
        // A key that is pressed while the frame reloads is lost.
        await expect(async () => {
          if ((await told(page)).length === 0) await begin(page, { timeout: 1000 })
          expect(await told(page)).toEqual([['start', 'two', null]])
        }).toPass()
        // A question is not as high as the start page.
        await expect.poll(() => height(page)).not.toBe(before)
      } finally {
        close()
      }
    })

  test('shows what its model and its language are set to, before the script has come and at any time after', async ({
    page,
    baseURL,
  }) => {
    const { port, close } = await serve(
      `<verdict-assessment id="two"></verdict-assessment>
       <script>two.model = 'django-or-nodejs'</script>
       <script type="module" src="${baseURL}/embed.js"></script>`,
    )
    try {
      await page.goto(`http://127.0.0.1:${port}/`)
      const element = page.locator('#two')
      const frame = page.frameLocator('#two iframe')
      await expect(frame.getByRole('button', { name: 'Start the assessment' })).toBeVisible()
      await expect(element).toHaveAttribute('model', 'django-or-nodejs')
      await element.evaluate((each) => each.setAttribute('locale', 'es'))
      await expect(frame.getByRole('button', { name: 'Empezar la evaluación' })).toBeVisible()
      await element.evaluate((each) => Object.assign(each, { locale: 'en', model: null }))
      await expect(element.locator('iframe')).toHaveCount(0)
      const entries = await page.evaluate(() => history.length)
      await element.evaluate((each) => Object.assign(each, { model: 'django-or-nodejs' }))
      await expect(frame.getByRole('button', { name: 'Start the assessment' })).toBeVisible()
      await expect.poll(() => height(page)).not.toBe('640px')
      expect(await page.evaluate(() => history.length)).toBe(entries)
    } finally {
      close()
    }
  })
})

test('a frame without our script scrolls by itself', async ({ page, baseURL }) => {
  const { port, close } = await serve(
    `<iframe src="${baseURL}/embed/django-or-nodejs?lang=en" style="width: 100%; height: 300px"></iframe>`,
  )
  try {
    await page.goto(`http://127.0.0.1:${port}/`)
    const frame = page.frameLocator('iframe')
    await frame.getByRole('button', { name: 'Start the assessment' }).press('Enter')
    await expect(frame.getByRole('radio').first()).toBeVisible()
    const scrolled = await frame.locator('html').evaluate((root) => {
      root.scrollTop = 200
      return root.scrollTop
    })
    expect(scrolled).toBe(200)
  } finally {
    close()
  }
})

test('no other site may show an assessment', async ({ request, baseURL }) => {
  const asking = (site: string) => request.get('/embed/django-or-nodejs', { headers: { referer: `${site}/` } })
  const allowed = await asking('http://127.0.0.1:4395')
  expect(allowed.headers()['content-security-policy']).toContain('frame-ancestors http://127.0.0.1:4395')
  for (const reply of [await asking('https://evil.example'), await request.get('/embed/django-or-nodejs')]) {
    expect(reply.headers()['content-security-policy']).toContain("frame-ancestors 'none'")
    expect(await reply.text()).not.toContain('127.0.0.1:4395')
  }
  for (const path of ['/django-or-nodejs', '/django-or-nodejs/how'])
    expect((await request.get(path)).headers()['content-security-policy']).toContain("frame-ancestors 'none'")
  expect((await request.get('/embed/no-such-model')).status()).toBe(404)
  expect((await request.get(`${baseURL}/embed.js`)).headers()['access-control-allow-origin']).toBe('*')
})
