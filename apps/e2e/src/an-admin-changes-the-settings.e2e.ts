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
