import { ADMIN } from './admin.ts'
import { assess, leaveDetails } from './api.ts'
import { Desk } from './desk.ts'
import { startMailbox } from './mailbox.ts'
import { startProduct } from './product.ts'
import { expect, overflow, seriousFindings, test } from './test.ts'

test('a report is mailed to a client and a new lead to a consultant; the desk shows both', async ({
  browser,
}, testInfo) => {
  test.setTimeout(240_000)
  const receiver = await startMailbox()
  const port = Number(process.env.E2E_PORT ?? 4390) + 70 + testInfo.parallelIndex
  const product = await startProduct(port, { SMTP_URL: receiver.url, MAIL_FROM: 'Verdict <verdict@example.org>' })
  const context = await browser.newContext({ baseURL: product.url })
  try {
    const { request } = context
    const { token } = await assess(request)
    const page = await context.newPage()
    await page.goto(`/r/${token}?lang=ca`)
    const form = page.locator('#mail')
    await form.getByText('Rep-ho per correu').click()
    await form.getByLabel('Correu electrònic').fill('clienta@')
    await form.getByRole('button', { name: 'Envia-m’ho' }).click()
    await expect(form.getByText('Aquesta adreça')).toBeVisible()
    await form.getByLabel('Correu electrònic').fill('clienta@example.org')
    await form.getByRole('button', { name: 'Envia-m’ho' }).click()
    await expect(form.getByText('Va de camí cap a clienta@example.org.')).toBeVisible()
    expect(await seriousFindings(page)).toEqual([])
    await expect
      .poll(() => receiver.to('clienta@example.org')?.subject, { timeout: 60_000 })
      .toContain('El teu resultat')
    const report = receiver.to('clienta@example.org')
    expect(report?.attachments.map(({ contentType }) => contentType)).toEqual(['application/pdf'])
    await page.goto(/http\S+\/r\/\S+/.exec(report?.text ?? '')?.[0] as string)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()

    const lead = await leaveDetails(request, 'Mar Soler <xmp>')
    await expect.poll(() => receiver.to(ADMIN.email)?.subject, { timeout: 60_000 }).toBe('New lead: Mar Soler <xmp>')
    expect(receiver.to(ADMIN.email)?.text).toContain(`/admin/leads/${lead.id}`)

    await new Desk(page).signIn()
    await page.getByRole('menuitem', { name: 'Mails' }).click()
    await expect(page.getByRole('cell', { name: /clienta@example\.org/ })).toBeVisible()
    expect(await seriousFindings(page)).toEqual([])
    await page.setViewportSize({ width: 375, height: 800 })
    await expect.poll(() => overflow(page)).toBeLessThanOrEqual(0)
    await page.setViewportSize({ width: 1280, height: 800 })
    await page.getByRole('cell', { name: /New lead: Mar Soler/ }).click()
    await expect(page.getByText('Taken by the mail server')).toBeVisible()
    // No script runs in the frame beside it, so that nothing can look into that one.
    await expect(page.getByLabel('As text')).toContainText('mar@example.org')
    await page.getByRole('button', { name: 'Send again' }).click()
    await expect(page.getByRole('list', { name: 'Attempts' }).getByRole('listitem')).toHaveCount(2)
  } finally {
    await context.close()
    await product.stop()
    receiver.stop()
  }
})
