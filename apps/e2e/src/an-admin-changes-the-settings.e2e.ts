import { getSettings } from '@verdict/contracts'
import { assess, call, signIn } from './api.ts'
import { changeSettings } from './settings.ts'
import { expect, findings, test } from './test.ts'

test('an admin gives the portal a name and an accent that can be read', async ({ desk, page, request }) => {
  await changeSettings(request, { name: 'Verdict', accent: null })
  await desk.open()
  await page.getByRole('menuitem', { name: 'Settings' }).click()
  await page.getByLabel('Name', { exact: true }).fill('Serra & Puig')
  await page.getByLabel('Accent', { exact: true }).fill('#ffd400')
  await expect(page.getByText('Too pale to be read')).toBeVisible()

  await page.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByText('This is too pale to be read').first()).toBeVisible()
  await expect(page.getByLabel('Name', { exact: true })).toHaveValue('Serra & Puig')

  await page.getByRole('button', { name: /^Use #/ }).click()
  await expect(page.getByLabel('Accent', { exact: true })).not.toHaveValue('#ffd400')
  const accent = await page.getByLabel('Accent', { exact: true }).inputValue()
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByText('Saved. Clients see it')).toBeVisible()

  for (const scheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme: scheme })
    await page.goto('/django-or-nodejs')
    await expect(page.getByText('Serra & Puig').first()).toBeVisible()
    const start = page.getByRole('button', { name: 'Start the assessment' })
    const shown = await start.evaluate((button) => getComputedStyle(button).getPropertyValue('--accent').trim())
    if (scheme === 'light') expect(shown).toBe(accent)
    else expect(shown).not.toBe(accent)
    expect(await findings(page)).toEqual([])
  }
  await changeSettings(request, { name: 'Verdict', accent: null })
})

test('an admin does not lose typed settings to a concurrent change', async ({ desk, page, request }) => {
  await desk.open()
  await page.getByRole('menuitem', { name: 'Settings' }).click()
  await page.getByLabel('Disclosure, English').fill('We sell Django work.')
  await page.getByLabel('Disclosure, Spanish').fill('Vendemos Django.')
  await changeSettings(request, { logo: 'https://example.org/logo.svg' })
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByText('Somebody changed the settings meanwhile')).toBeVisible()
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByRole('alert').getByText('This is missing in "ca"')).toBeVisible()
  await page.getByLabel('Disclosure, Catalan').fill('Venem Django.')
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByText('Saved. Clients see it')).toBeVisible()
  await changeSettings(request, { logo: null, disclosure: null })
})

test('an admin says who calls: a large photo is made small, and what is no picture is refused', async ({
  desk,
  page,
  request,
}) => {
  await desk.signIn()
  await page.getByRole('menuitem', { name: 'Settings' }).click()
  await page.getByLabel('Contact person').fill('Núria Puig')
  for (const language of ['English', 'Spanish', 'Catalan'])
    await page.getByLabel(`What a call is, ${language}`).fill('30 minutes')
  await page.getByLabel('Booking address').fill('https://example.org/book')
  const photo = page.getByLabel('Photo, a file')
  await photo.setInputFiles({ name: 'a.png', mimeType: 'image/png', buffer: Buffer.from('nothing'.repeat(60_000)) })
  await expect(page.getByText('This picture cannot be read.')).toBeVisible()
  const large = await page.evaluate(async () => {
    const canvas = document.createElement('canvas')
    Object.assign(canvas, { width: 1200, height: 900 })
    const context = canvas.getContext('2d') as CanvasRenderingContext2D
    for (let x = 0; x < 1200; x += 2)
      for (let y = 0; y < 900; y += 2) {
        context.fillStyle = `rgb(${(x * y) % 256} ${(x * 7) % 256} ${(y * 13) % 256})`
        context.fillRect(x, y, 2, 2)
      }
    return canvas.toDataURL('image/png').split(',')[1] as string
  })
  const buffer = Buffer.from(large, 'base64')
  expect(buffer.length).toBeGreaterThan(256 * 1024)
  await photo.setInputFiles({ name: 'b.png', mimeType: 'image/png', buffer })
  await expect(page.getByRole('img', { name: 'Photo' })).toBeVisible()
  const preview = page.getByRole('group', { name: 'Preview' })
  await expect(preview).toContainText('Núria Puig, ')
  await expect(preview.getByRole('link', { name: 'https://example.org/book' })).toBeVisible()
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByText('Saved. Clients see it')).toBeVisible()
  await signIn(request)
  const kept = await call(request, getSettings)
  expect(kept.photo).toMatch(/^data:image\/(png|jpeg);base64,/)
  expect((kept.photo as string).length).toBeLessThan((256 * 1024 * 4) / 3 + 40)
  expect(await findings(page)).toEqual([])
  await page.goto(`/r/${(await assess(request, { product: 'marketplace', staff: 'daily' })).token}`)
  await expect(page.locator('.verdict-head').getByRole('link', { name: / 30 minutes$/ })).toBeVisible()
  await changeSettings(request, { contactPerson: null, callDescription: null, bookingUrl: null, photo: null })
})
