import type { Locator, Page } from '@playwright/test'
import { listPublishedModels } from '@verdict/contracts'
import { publish } from './publish.ts'
import { randomFrom, randomModel } from './random-model.ts'
import { assess, call } from './api.ts'
import { expect, test } from './test.ts'

const RANGES = { share: [0, 1], shift: [-5, 5], crowd: [1, 1_000_000], pace: [0.05, 2.25] } as const
type Kind = keyof typeof RANGES

const LANGUAGES = {
  en: {
    start: 'Start the assessment',
    next: /^(Continue|See the verdict)( without answering)?$/,
    back: 'Back',
    bounds: (min: string, max: string) => `Enter a number from ${min} to ${max}.`,
    printed: { share: ['0', '1'], shift: ['-5', '5'], crowd: ['1', '1,000,000'], pace: ['0.05', '2.25'] },
  },
  es: {
    start: 'Empezar la evaluación',
    next: /^(Continuar|Ver el veredicto)( sin responder)?$/,
    back: 'Atrás',
    bounds: (min: string, max: string) => `Escribe un número de ${min} a ${max}.`,
    printed: { share: ['0', '1'], shift: ['-5', '5'], crowd: ['1', '1.000.000'], pace: ['0,05', '2,25'] },
  },
  ca: {
    start: 'Comença l’avaluació',
    next: /^(Continua|Mira el veredicte)( sense respondre)?$/,
    back: 'Enrere',
    bounds: (min: string, max: string) => `Escriu un nombre ${min === '1' ? 'd’' : 'de '}${min} a ${max}.`,
    printed: { share: ['0', '1'], shift: ['-5', '5'], crowd: ['1', '1.000.000'], pace: ['0,05', '2,25'] },
  },
} as const
type Language = keyof typeof LANGUAGES

/** Each kind and language is given every second text, the next the others; `npm run test:deep` gives it all. */
const EVERY = Number(process.env.RUNS ?? 1) > 1 ? 1 : 2

/** Invalid or ambiguous: never recorded, and reported as an error. */
const WRONG = undefined

/** What is typed, and what it is in English; and in Spanish and Catalan, where that differs. */
const TYPED: { [kind in Kind]: [typed: string, en: number | undefined, comma?: number | 'wrong'][] } = {
  share: [
    ['0.125', 0.125],
    ['0,125', 0.125],
    ['.5', 0.5],
    [',5', 0.5],
    ['0.25', 0.25],
    ['1', 1],
    ['0', 0],
    [' 1 ', 1],
    ['-0', 0],
    ['7', WRONG],
    ['1.0001', WRONG],
    ['-1', WRONG],
    ['1,200', WRONG],
    ['1.200', WRONG],
    ['abc', WRONG],
    ['0x1', WRONG],
    ['1e0', WRONG],
    ['.', WRONG],
    ['-', WRONG],
    ['1%', WRONG],
  ],
  shift: [
    ['-1', -1],
    ['−1', -1],
    ['−2,5', -2.5],
    ['-.5', -0.5],
    ['+3', 3],
    ['-5', -5],
    ['5.01', WRONG],
    ['-5,001', WRONG],
    ['1.200', 1.2, 'wrong'],
    ['1,200', WRONG, 1.2],
    ['0x1', WRONG],
    ['1e0', WRONG],
    ['--1', WRONG],
    ['1-', WRONG],
  ],
  crowd: [
    ['7', 7],
    ['7.5', 7.5],
    ['7,5', 7.5],
    [' 8 ', 8],
    ['1,200', 1200, 'wrong'],
    ['1.200', WRONG, 1200],
    ['1 200', 1200],
    ['1,000,000', 1_000_000],
    ['1.000.000', 1_000_000],
    ['1.234,5', 1234.5],
    ['1,234.5', 1234.5],
    ['1000000', 1_000_000],
    ['1000001', WRONG],
    ['0.999', WRONG],
    ['.5', WRONG],
    ['0x10', WRONG],
    ['1e3', WRONG],
    ['12,34,567', WRONG],
    ['1.2.3', WRONG],
  ],
  pace: [
    ['0.05', 0.05],
    ['0,05', 0.05],
    ['.05', 0.05],
    ['2.25', 2.25],
    ['2,25', 2.25],
    ['1.125', 1.125, 'wrong'],
    ['1,125', WRONG, 1.125],
    ['0.049', WRONG],
    ['2,251', WRONG],
    ['0', WRONG],
  ],
}

const slugOf = (kind: Kind) => `number-of-${kind}`

/** A model with a number question, which is also the hourly rate, and a choice. */
function modelOf(kind: Kind) {
  const slug = slugOf(kind)
  const shape = { options: 2, criteria: 3, letters: 14, weeks: 20, rate: RANGES[kind][1] }
  const { questions, scenarios: _, ...model } = randomModel(slug, shape, randomFrom(7))
  const [min, max] = RANGES[kind]
  const number = { key: 'number', text: { en: 'The number?' }, type: 'number', min, max }
  return inEveryLanguage({
    ...model,
    locales: Object.keys(LANGUAGES),
    questions: [number, ...questions.slice(0, 3)],
    estimates: { ...model.estimates, rateQuestion: 'number' },
    scenarios: [],
  })
}

/** Every text of a model is the same in all languages: a language counts where it is whole. */
const inEveryLanguage = <Document extends object>(document: Document): Document =>
  JSON.parse(JSON.stringify(document), (_, value) =>
    typeof value?.en === 'string' ? { en: value.en, es: value.en, ca: value.en } : value,
  )

const kinds = Object.keys(RANGES) as Kind[]

test.beforeAll(async ({ request }) => {
  const published = await call(request, listPublishedModels)
  if (published.some(({ slug }) => slug === slugOf('share'))) return
  for (const kind of kinds) await publish(request, slugOf(kind), modelOf(kind))
})

const recorded = (page: Page, kind: Kind): Promise<unknown> =>
  page.evaluate(
    (slug) => JSON.parse(localStorage.getItem(`verdict:answers:${slug}`) ?? '{}').answers?.number,
    slugOf(kind),
  )

/** The texts whose turn it is. */
function shareOf(kind: Kind, language: Language) {
  const turn = kinds.indexOf(kind) + Object.keys(LANGUAGES).indexOf(language)
  return TYPED[kind].filter((_, i) => (i + turn) % EVERY === 0)
}

async function typeInto(field: Locator, text: string) {
  await field.press('ControlOrMeta+a')
  await field.press('Delete')
  await field.pressSequentially(text)
}

async function begin(page: Page, kind: Kind, language: Language) {
  await page.goto(`/${slugOf(kind)}?lang=${language}`)
  await page.getByRole('button', { name: LANGUAGES[language].start }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('The number?')
  return page.getByRole('textbox', { name: 'The number?' })
}

for (const language of Object.keys(LANGUAGES) as Language[])
  for (const kind of kinds)
    test(`what is typed for ${kind} in "${language}" is recorded as that number, or said to be wrong`, async ({
      page,
    }) => {
      test.slow()
      const { bounds, printed } = LANGUAGES[language]
      const [min, max] = printed[kind]
      const field = await begin(page, kind, language)
      const problem = page.getByRole('alert').filter({ hasText: bounds(min, max) })
      for (const [i, [text, inEnglish, withComma]] of shareOf(kind, language).entries()) {
        const value = language === 'en' || withComma === undefined ? inEnglish : withComma
        await typeInto(field, text)
        await field.press(i % 2 ? 'Tab' : 'Shift+Tab')
        const seen = [text, await recorded(page, kind), await problem.isVisible(), await field.inputValue()]
        expect(seen).toEqual([text, value === 'wrong' ? undefined : value, typeof value !== 'number', text])
      }
      await typeInto(field, '')
      await field.press('Tab')
      expect([await recorded(page, kind), await problem.isVisible()]).toEqual([undefined, false])
    })

/** A way from a field with typed text in it, and back to the question. */
const WAYS: { [name: string]: (page: Page, field: Locator, language: Language) => Promise<void> } = {
  'the button': async (page, _, language) => {
    await page.getByRole('button', { name: LANGUAGES[language].next }).click()
    await expect(page.getByRole('heading', { level: 1 })).not.toHaveText('The number?')
    await page.getByRole('button', { name: LANGUAGES[language].back }).first().click()
  },
  Enter: async (page, field, language) => {
    await field.press('Enter')
    await expect(page.getByRole('heading', { level: 1 })).not.toHaveText('The number?')
    await page.getByRole('button', { name: LANGUAGES[language].back }).first().click()
  },
  'the button Back': async (page, _, language) => {
    await page.getByRole('button', { name: LANGUAGES[language].back }).first().click()
    await page.getByRole('button', { name: LANGUAGES[language].next }).click()
  },
  'the browser’s Back': async (page) => {
    await page.goBack()
    await expect(page.getByRole('textbox')).toBeHidden()
    await page.goForward()
  },
  'a reload': async (page) => {
    await page.reload()
  },
  'a link elsewhere': async (page) => {
    const address = page.url()
    await page.evaluate(() => location.assign('/'))
    await page.waitForURL((url) => url.pathname === '/')
    await page.goto(address)
  },
}

for (const [name, way] of Object.entries(WAYS))
  test(`a number that is being typed outlasts ${name}`, async ({ page }) => {
    for (const [language, text, value] of [
      ['en', '0.25', '0.25'],
      ['es', ',25', '0,25'],
    ] as const) {
      const field = await begin(page, 'share', language)
      await typeInto(field, '1')
      await field.press('Tab')
      await typeInto(field, text)
      await way(page, field, language)
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('The number?')
      // As it was typed if the page was not reloaded, as it is stored otherwise.
      await expect(field).toHaveValue(new RegExp(`^(${text}|${value})$`.replaceAll('.', '\\.')))
      expect(await recorded(page, 'share')).toBe(0.25)
      await page.evaluate(() => localStorage.clear())
    }
  })

test('an invalid number blocks every way to continue, and is no answer', async ({ page }) => {
  const field = await begin(page, 'crowd', 'en')
  await typeInto(field, '12')
  await field.press('Tab')
  for (const press of [
    () => field.press('Enter'),
    () => page.getByRole('button', { name: 'Continue', exact: true }).click(),
    () => page.getByRole('button', { name: 'Continue', exact: true }).click(),
  ]) {
    await typeInto(field, '1.200')
    await press()
    await expect(page.getByRole('alert')).toContainText('Enter a number from 1 to 1,000,000.')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('The number?')
    await expect(field).toHaveValue('1.200')
    expect(await recorded(page, 'crowd')).toBeUndefined()
  }
  await typeInto(field, '12 000')
  await page.goBack()
  await page.goForward()
  expect(await recorded(page, 'crowd')).toBe(12_000)
  await typeInto(field, '1.200')
  await page.goBack()
  await page.goForward()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('The number?')
  expect(await recorded(page, 'crowd')).toBeUndefined()
})

test('a number that is pasted counts like one that is typed', async ({ page }) => {
  const field = await begin(page, 'crowd', 'es')
  for (const [text, value] of [
    ['1.200', 1200],
    ['\u00a01\u202f200 ', 1200],
    ['1.234,50', 1234.5],
    ['1,200', undefined],
  ] as const) {
    await field.press('ControlOrMeta+a')
    await page.evaluate((pasted) => document.execCommand('insertText', false, pasted), text)
    await field.press('Tab')
    expect([text, await recorded(page, 'crowd')]).toEqual([text, value])
  }
})

test('a number is shown among the answers, sent and shown under the verdict as it was typed', async ({ page }) => {
  for (const [language, text, printed] of [
    ['en', '.25', '0.25'],
    ['ca', '0,25', '0,25'],
  ] as const) {
    const { next } = LANGUAGES[language]
    const field = await begin(page, 'share', language)
    await typeInto(field, text)
    await page.getByRole('button', { name: next }).click()
    await expect(page.getByRole('heading', { level: 1 })).not.toHaveText('The number?')
    await expect(page.locator('.so-far .said')).toContainText(printed)
    const sent = page.waitForRequest((each) => each.method() === 'POST' && /\/assessments$/.test(each.url()))
    while (!/\/r\//.test(page.url())) {
      const before = page.url()
      await page.getByRole('button', { name: next }).click()
      await page.waitForURL((url) => url.href !== before)
    }
    expect((await sent).postDataJSON().answers.number).toBe(0.25)
    await page.locator('#answers summary').click()
    await expect(page.locator('.answers').getByText(printed, { exact: true })).toBeVisible()
  }
})

test('the rate on a result is read like the number that it is, and outlasts a reload', async ({ page, request }) => {
  test.slow()
  for (const kind of ['crowd', 'pace'] as const)
    for (const language of ['en', 'es', 'ca'] as const) {
      const answers = { number: RANGES[kind][1], q0: 'a0' }
      const { token } = await assess(request, answers, { model: slugOf(kind), locale: language })
      await page.goto(`/r/${token}?lang=${language}`)
      const { bounds, printed } = LANGUAGES[language]
      const [min, max] = printed[kind]
      const field = page.getByRole('textbox', { name: 'The number?' })
      const problem = page.getByText(bounds(min, max))
      const tried = () =>
        page.evaluate(
          (name) => JSON.parse(sessionStorage.getItem(name) ?? '{}').answers?.number,
          `verdict:tried:${token}`,
        )
      // The page is alive once its field answers.
      await expect(async () => {
        await typeInto(field, 'x')
        await field.press('Enter')
        await expect(problem).toBeVisible({ timeout: 300 })
      }).toPass()
      let last: number | undefined
      for (const [i, [text, inEnglish, withComma]] of shareOf(kind, language).entries()) {
        const value = language === 'en' || withComma === undefined ? inEnglish : withComma
        await typeInto(field, text)
        await field.press(i % 2 ? 'Tab' : 'Enter')
        // What is wrong changes nothing: the cost beside it is of the rate before.
        if (typeof value === 'number') last = value === RANGES[kind][1] ? undefined : value
        const seen = [text, await tried(), await problem.isVisible(), await field.inputValue()]
        expect(seen).toEqual([text, last, typeof value !== 'number', text])
      }
      await typeInto(field, kind === 'crowd' ? '7,5' : '.25')
      await page.reload()
      expect(await tried()).toBe(kind === 'crowd' ? 7.5 : 0.25)
      await expect(field).toHaveValue({ crowd: /^7[.,]5$/, pace: /^0[.,]25$/ }[kind])
      await typeInto(field, '')
      await field.press('Tab')
      await expect(field).toHaveValue({ crowd: /^7[.,]5$/, pace: /^0[.,]25$/ }[kind])
    }
})
