import { assess } from './api.ts'
import { expect, overflow, findings, test } from './test.ts'

/** The buttons of each language, and words that none of its pages may hold. */
const languages = [
  {
    locale: 'es',
    start: 'Empezar la evaluación',
    next: 'Continuar',
    finish: 'Ver el veredicto',
    verdict: /^(Django|Node\.js) encaja |^Demasiado igualado/,
    foreign: /[“”]|\b(the|of|and|with|would|your|amb|però|més|això|setmanes)\b/i,
  },
  {
    locale: 'ca',
    start: 'Comença l’avaluació',
    next: 'Continua',
    finish: 'Mira el veredicte',
    verdict: /^(Django|Node\.js) encaixa |^Massa igualat/,
    foreign: /[“”¿¡]|\b(the|of|and|with|would|your|pero|más|muy|hay|los|las|semanas)\b/i,
  },
]

for (const { locale, start, next, finish, verdict, foreign } of languages)
  test(`an assessment in "${locale}" is in that language from the first page to the last`, async ({ page }) => {
    test.slow()
    await page.setViewportSize({ width: 375, height: 800 })
    const check = async () => {
      expect(await page.locator('html').getAttribute('lang')).toBe(locale)
      const text = await page.locator('body').innerText()
      // Titles and publishers of sources are not translated.
      const cited = await page.locator('.sources, a[href^="http"]').allInnerTexts()
      const own = cited.reduce((all, each) => all.replace(each, ''), text).replace(/«Django vs[^»]*»/g, '')
      expect(own).not.toMatch(foreign)
      expect(await overflow(page)).toBeLessThanOrEqual(0)
    }
    await page.goto(`/django-or-nodejs?lang=${locale}`)
    await check()
    await page.getByRole('button', { name: start }).click()
    const going = page.getByRole('button', { name: new RegExp(`^(${next}|${finish})$`) })
    while (!/\/r\//.test(page.url())) {
      const choice = page.getByRole('radio').or(page.getByRole('checkbox')).first()
      if (await choice.isVisible()) await choice.check()
      await check()
      const before = page.url()
      await going.click()
      await page.waitForURL((url) => url.href !== before)
    }
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(verdict)
    await check()
    expect(await findings(page)).toEqual([])
    await page.goto('/nothing-here?lang=' + locale)
    await check()
  })

test('the language can be changed at any question, and every answer stays', async ({ portal, page }) => {
  await portal.start('django-or-nodejs')
  await portal.choose('A marketplace or a shop')
  await page.getByRole('link', { name: 'ES' }).click()
  await expect(portal.question).toHaveText('¿Qué vas a construir?')
  await expect(page.getByRole('radio', { name: 'Un marketplace o una tienda' })).toBeChecked()
  await page.getByRole('button', { name: 'Continuar' }).click()
  await expect(portal.question).not.toHaveText('¿Qué vas a construir?')
  await page.getByRole('link', { name: 'CA' }).click()
  await page.getByRole('button', { name: 'Enrere' }).first().click()
  await expect(page.getByRole('radio', { name: 'Un mercat en línia o una botiga' })).toBeChecked()
})

test.describe('a browser that prefers Catalan', () => {
  test.use({ locale: 'ca-ES' })

  test('is answered in Catalan', async ({ page }) => {
    await page.goto('/django-or-nodejs')
    await expect(page.getByRole('button', { name: 'Comença l’avaluació' })).toBeVisible()
  })
})

test('a result opens in the language of its assessment for every reader', async ({ page, request }) => {
  const { token } = await assess(request, { product: 'business' }, { locale: 'es' })
  await page.goto(`/r/${token}`)
  await expect(page.locator('html')).toHaveAttribute('lang', 'es')
  await page.goto(`/r/${token}?lang=ca`)
  await expect(page.locator('html')).toHaveAttribute('lang', 'ca')
})
