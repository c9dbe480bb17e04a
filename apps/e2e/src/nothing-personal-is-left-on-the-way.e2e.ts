import { API, createWebhook, paths } from '@verdict/contracts'
import { call, leaveDetails, signIn } from './api.ts'
import { Desk } from './desk.ts'
import { type } from './people.ts'
import { Portal } from './portal.ts'
import { startProduct } from './product.ts'
import { expect, test } from './test.ts'

/** What a visitor types, and what of it is looked for: in part, as it is cut or written by others. */
const TYPED = {
  'Your name': 'Wilhelmina Quirkx',
  'E-mail': 'wquirkx@zanahoria.example',
  Company: 'Zanahoria Blava',
  Phone: '+34 931 407 722',
  'What should we know?': 'Please ring at teatime.',
}
const PERSONAL = /quirkx|zanahoria|931\W*407|teatime/i
/** Nothing listens here: what cannot be sent is told of in the log. */
const NOWHERE = '127.0.0.1:9'

test('what a visitor types is in no address, in no log, and goes to nobody else', async ({ browser }, testInfo) => {
  test.setTimeout(240_000)
  const port = Number(process.env.E2E_PORT ?? 4390) + 80 + testInfo.parallelIndex
  const product = await startProduct(port, { SMTP_URL: `smtp://${NOWHERE}`, LOG_LEVEL: 'debug' })
  const context = await browser.newContext({ baseURL: product.url, locale: 'en-GB' })
  const sent: string[] = []
  context.on('request', (request) => sent.push(request.url(), request.headers().referer ?? ''))
  try {
    const { request } = context
    await signIn(request)
    await call(request, createWebhook, { body: { url: `http://${NOWHERE}/`, events: ['lead.created'] } })
    const page = await context.newPage()
    const portal = new Portal(page)
    await portal.start('django-or-nodejs')
    await portal.answer('What are you building?', 'A marketplace or a shop')
    await portal.take()
    const form = page.locator('#talk')
    for (const [label, text] of Object.entries(TYPED)) await type(form.getByLabel(label), text)
    await form.getByLabel('E-mail').fill('wquirkx@zanahoria')
    await form.getByRole('checkbox', { name: /You may use these details/ }).check()
    await form.getByRole('button', { name: 'Send and ask for a call' }).click()
    await form.getByLabel('E-mail').fill(TYPED['E-mail'])
    await form.getByRole('button', { name: 'Send and ask for a call' }).click()
    await expect(page.getByRole('heading', { name: 'Your message has been sent.' })).toBeVisible()
    const mail = page.locator('#mail')
    await mail.getByText('Have it mailed').click()
    await type(mail.getByLabel('E-mail'), TYPED['E-mail'])
    await mail.getByRole('button').click()
    await expect(mail.getByText(`on its way to ${TYPED['E-mail']}`)).toBeVisible()
    await page.goto('/privacy')
    await type(page.getByLabel('E-mail'), TYPED['E-mail'])
    await page.getByLabel('E-mail').press('Enter')
    await expect(page.getByRole('heading', { name: 'Look at your mail.' })).toBeVisible()

    // What others send on their behalf, and what is wrong with it.
    const lead = await leaveDetails(request, TYPED['Your name'], TYPED['E-mail'])
    const { 'Your name': name, 'E-mail': email } = TYPED
    for (const data of [`{"name":"${name}","email":"${email}"`, { name, email, [email]: name, token: email }])
      for (const path of [paths.leads, paths.privacyRequests, paths.assessments, paths.visits, '/nowhere'])
        await request.post(`${API}${path}`, { data, headers: { 'content-type': 'application/json' } })

    // A consultant reads it, and it is not written down that they saw what.
    await new Desk(page).open()
    await page.goto(`/admin/leads/${lead.id}/show`)
    await expect(page.getByRole('heading', { level: 1 })).toContainText(name)
    await request.get(`${API}/admin/leads?filter=${encodeURIComponent(JSON.stringify({ q: email }))}`)
    await request.get(`${API}/admin/leads/export?format=csv&filter=${encodeURIComponent(JSON.stringify({ q: name }))}`)

    await expect.poll(() => product.said()).toContain('/admin/leads/export')
    expect(lines(product.said()).filter((line) => PERSONAL.test(line))).toEqual([])
    expect(sent.filter((address) => PERSONAL.test(decoded(address)))).toEqual([])
    expect(sent.filter((address) => /^\w+:\/\//.test(address) && !address.startsWith(product.url))).toEqual([])
  } finally {
    await context.close()
    await product.stop()
  }
})

/** The lines of a log, as they are and as a reader of addresses would see them. */
const lines = (log: string) => log.split('\n').flatMap((line) => [line, decoded(line)])

function decoded(text: string): string {
  return text.replace(/(%[0-9a-f]{2})+/gi, (codes) => Buffer.from(codes.replaceAll('%', ''), 'hex').toString())
}
