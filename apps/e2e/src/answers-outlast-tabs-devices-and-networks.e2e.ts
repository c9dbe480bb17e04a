import { expect, test } from './test.ts'

/** The pages of an assessment that the browser caches. */
const PAGES = [
  '/django-or-nodejs',
  '/django-or-nodejs?lang=en',
  '/django-or-nodejs?lang=es',
  '/django-or-nodejs?lang=ca',
]

test('answers move to another device by a link that the client asks for, and by nothing else', async ({
  portal,
  page,
  browser,
}) => {
  const sent: string[] = []
  page.on('request', (request) => sent.push(`${request.method()} ${new URL(request.url()).pathname}`))
  await portal.start('django-or-nodejs')
  await portal.answer('What are you building?', 'A marketplace or a shop')
  const second = (await portal.question.textContent()) as string
  const link = await portal.addressAlong()
  expect(sent.filter((each) => each.startsWith('POST')).every((each) => each.endsWith('/visits'))).toBe(true)

  const other = await (await browser.newContext({ locale: 'en-GB' })).newPage()
  await other.goto(link)
  await other.getByRole('button', { name: 'Continue', exact: true }).click()
  await expect(other.getByRole('heading', { level: 1 })).toHaveText(second)
  await other.getByRole('button', { name: 'Back' }).first().click()
  await expect(other.getByRole('radio', { name: 'A marketplace or a shop' })).toBeChecked()
})

test('answering works without a network, and answers are sent once when it is back', async ({
  portal,
  page,
  context,
}) => {
  const posted: string[] = []
  page.on('requestfinished', (request) => {
    if (request.method() === 'POST' && request.url().endsWith('/assessments')) posted.push(request.url())
  })
  await portal.start('django-or-nodejs')
  await context.setOffline(true)
  await portal.answer('What are you building?', 'A service that other programs call')
  while (await portal.hasNext()) await portal.goOn()
  await portal.next.click()
  await expect(page.getByRole('alert')).toContainText('sent once there is a network')
  await context.setOffline(false)
  await page.waitForURL('**/r/*')
  expect(posted).toHaveLength(1)
})

test('going back cancels a pending submission until the client sends again', async ({ portal, page, context }) => {
  const posted: string[] = []
  page.on('request', (request) => {
    if (request.method() === 'POST' && request.url().endsWith('/assessments')) posted.push(request.url())
  })
  await portal.start('django-or-nodejs')
  await context.setOffline(true)
  await portal.answer('What are you building?', 'A service that other programs call')
  while (await portal.hasNext()) await portal.goOn()
  await portal.next.click()
  await expect(page.getByRole('alert')).toContainText('sent once there is a network')
  await page.getByRole('button', { name: 'Change “What are you building?”' }).click()
  await expect(portal.question).toHaveText('What are you building?')
  const tried = posted.length
  await context.setOffline(false)
  await page.evaluate(() => dispatchEvent(new Event('online')))
  await portal.choose('A marketplace or a shop')
  await expect(portal.question).toHaveText('What are you building?')
  expect(posted).toHaveLength(tried)
  await portal.take()
  await expect(portal.verdict).toBeVisible()
})

test('without a network the page still loads again, in every language', async ({ portal, page, context }) => {
  await portal.start('django-or-nodejs')
  await portal.answer('What are you building?', 'A service that other programs call')
  const second = (await portal.question.textContent()) as string
  await expect
    .poll(() =>
      page.evaluate(async (pages) => {
        const cache = await caches.open('verdict')
        for (const each of pages) {
          const text = (await (await cache.match(each))?.text()) ?? ''
          const assets = text.match(/\/assets\/[\w.-]+/g) ?? []
          if (assets.length === 0) return false
          for (const asset of assets) if (!(await cache.match(asset))) return false
        }
        return true
      }, PAGES),
    )
    .toBe(true)
  await context.setOffline(true)
  await page.reload()
  await expect(portal.question).toHaveText(second)
  await page.getByRole('link', { name: 'CA' }).click()
  await expect(page.getByRole('button', { name: 'Continua sense respondre' })).toBeVisible()
  await expect(portal.question).not.toHaveText(second)
  const kept = await page.evaluate(async () => (await (await caches.open('verdict')).keys()).map(({ url }) => url))
  expect(kept.filter((url) => /\/(r|admin|api)\//.test(url))).toEqual([])
})

test('two tabs show the same answers', async ({ portal, page, context }) => {
  await portal.start('django-or-nodejs')
  await portal.choose('A marketplace or a shop')
  const other = await context.newPage()
  await other.goto('/django-or-nodejs')
  await other.getByRole('button', { name: 'Continue', exact: true }).click()
  const shop = other.getByRole('radio', { name: 'A marketplace or a shop' })
  const service = other.getByRole('radio', { name: 'A service that other programs call' })
  await expect(shop).toBeChecked()
  await portal.choose('A service that other programs call')
  await expect(service).toBeChecked()
  await shop.check()
  await expect(page.getByRole('radio', { name: 'A marketplace or a shop' })).toBeChecked()
  await portal.goOn()
  await expect(shop).toBeVisible()
})

test('a link does not replace other answers without asking, and a damaged one is reported', async ({
  portal,
  browser,
}) => {
  await portal.start('django-or-nodejs')
  await portal.choose('A marketplace or a shop')
  const link = await portal.addressAlong()

  const other = await (await browser.newContext({ locale: 'en-GB' })).newPage()
  await other.goto('/django-or-nodejs')
  await other.getByRole('button', { name: 'Start the assessment' }).click()
  await other.getByRole('radio', { name: 'A service that other programs call' }).check()
  await other.goto(link)
  await expect(other.getByRole('alert')).toContainText('contains 1 answer from another')
  const chosen = (name: string) => other.getByRole('radio', { name })
  await other.getByRole('button', { name: 'Continue', exact: true }).click()
  await expect(chosen('A service that other programs call')).toBeChecked()

  await other.goto(link)
  await other.getByRole('button', { name: 'Use the answers of the link instead' }).click()
  await other.getByRole('button', { name: 'Continue', exact: true }).click()
  await expect(chosen('A marketplace or a shop')).toBeChecked()

  await other.goto(link.slice(0, -7))
  await expect(other.getByRole('alert')).toContainText('none that fit here')
})
