import type { Page } from '@playwright/test'
import { djangoOrNodejs } from '@verdict/starter-models'
import { saveDraft } from '@verdict/contracts'
import { call, draftOf, makeModel, signIn } from './api.ts'
import { expect, test } from './test.ts'

const text = (en: string) => ({ en })
const [option] = djangoOrNodejs.options
const [criterion] = djangoOrNodejs.criteria

const ghostly = { '==': [{ var: 'nobody-asked' }, 'yes'] }
const number = {
  key: 'visitors',
  text: text('How many?'),
  type: 'number',
  min: 9,
  max: 3,
  effects: [
    {
      type: 'weight',
      criterion: criterion?.key,
      add: [
        [5, 1],
        [2, 1],
      ],
    },
  ],
}
const loose = {
  key: 'loose',
  text: text('Loose?'),
  type: 'single',
  choices: [
    { key: 'a', label: text('A'), effects: [{ type: 'rating', option: 'ghost', criterion: 'ghost', add: 1 }] },
    { key: 'b', label: text(''), effects: [{ type: 'caveat', text: text('') }] },
    { key: 'c', label: {}, effects: [] },
  ],
}
const team = { '==': [{ var: 'visitors' }, 7] }
const rule = (key: string, rest: object) => ({ key, description: text(key), when: true, effects: [], ...rest })
const study = (key: string, rest: object) => ({
  key,
  title: text(key),
  summary: text('It was.'),
  option: option?.key,
  sources: [],
  ...rest,
})
const scenario = (key: string, rest: object) => ({ key, description: text(key), answers: {}, expect: {}, ...rest })

/** Drafts with everything that a check can name, save what has no field on the desk. */
const DRAFTS: { [name: string]: (shipped: typeof djangoOrNodejs) => object } = {
  'wrong in every part': (shipped) => ({
    locales: ['en', 'en'],
    description: {},
    options: shipped.options.map((each, i) => (i === 1 ? { ...each, summary: {} } : each)),
    criteria: shipped.criteria.map((each, i) =>
      i === 3 ? { ...each, description: {} } : i === 4 ? { ...each, name: text('') } : each,
    ),
    ratings: shipped.ratings
      .slice(0, -1)
      .map((each, i) =>
        i === 2 ? { ...each, value: 5, low: 7, high: 8 } : i === 3 ? { ...each, rationale: {} } : each,
      ),
    questions: [
      ...shipped.questions,
      number,
      loose,
      { key: 'none', text: text('None?'), type: 'single', choices: [], showIf: ghostly },
    ],
    rules: [
      ...shipped.rules,
      rule('ghostly', { when: { and: [{ '==': [{ var: 'loose' }, 'a'] }, ghostly] } }),
      rule('idle', {}),
      rule('out', { when: ghostly, effects: [{ type: 'exclude', option: 'ghost', reason: text('') }] }),
      rule('shown', { effects: [{ type: 'caseStudy', key: 'ghost' }] }),
      rule('', { key: 'unsaid' }),
    ],
    caseStudies: [...shipped.caseStudies, study('ghost-told', { option: 'ghost', when: ghostly, summary: {} })],
    estimates: {
      hourlyRate: 50,
      currency: 'EUR',
      hoursPerWeek: 30,
      rateQuestion: 'ghost',
      options: [{ option: option?.key, weeks: [9, 3] }],
    },
    scenarios: [
      ...shipped.scenarios,
      scenario('odd', {
        answers: { loose: 'z', visitors: 1000 },
        expect: { winner: 'ghost', notWinner: ['ghost'], excluded: ['ghost'] },
      }),
      scenario('', { key: 'who' }),
      scenario('weeks', { expect: { estimates: [{ option: option?.key, weeks: [8, 2] }] } }),
    ],
  }),
  'without weights and with a scenario that fails': (shipped) => ({
    scenarios: [scenario('fails', { expect: { minMargin: 99 } }), ...shipped.scenarios.slice(0, 1)],
  }),
  'sound and doubtful': (shipped) => ({
    locales: ['en', 'es'],
    ratings: shipped.ratings.map((each, i) =>
      i === 0
        ? { ...each, sources: [] }
        : i === 1
          ? { ...each, reviewed: '2001-01-01' }
          : each.criterion === shipped.criteria[5]?.key
            ? { ...each, value: 5, low: 4, high: 6 }
            : each,
    ),
    questions: [
      ...shipped.questions,
      {
        ...number,
        min: 0,
        max: 100,
        effects: [
          {
            type: 'weight',
            criterion: criterion?.key,
            add: [
              [0, 0],
              [900, 1],
            ],
          },
        ],
      }, // prettier-ignore
      {
        key: 'idle',
        text: text('Idle?'),
        type: 'single',
        choices: ['a', 'b'].map((key) => ({ key, label: text(key), effects: [] })),
      },
      {
        key: 'hidden',
        text: text('Hidden?'),
        type: 'boolean',
        showIf: { and: [team, { '!': team }] },
        choices: ['yes', 'no'].map((key) => ({ key, label: text(key), effects: [] })),
      },
    ],
    rules: [
      ...shipped.rules,
      rule('idle', {}),
      rule('never', {
        when: { and: [team, { '!': team }] },
        effects: [{ type: 'weight', criterion: criterion?.key, add: 1 }],
      }),
      rule('always', {
        when: { '==': [1, 1] },
        effects: [
          { type: 'weight', criterion: criterion?.key, add: 1 },
          { type: 'weight', criterion: criterion?.key, add: 0 },
        ],
      }),
      rule('again', { when: team, effects: [{ type: 'weight', criterion: criterion?.key, add: 3 }] }),
      rule('and-again', { when: team, effects: [{ type: 'weight', criterion: criterion?.key, add: -3 }] }),
    ],
    caseStudies: [...shipped.caseStudies, study('never-told', {})],
    scenarios: [
      ...shipped.scenarios,
      scenario('fails', { expect: { minMargin: 99 } }),
      scenario('repeats', { answers: { hidden: true } }),
    ],
  }),
  'nothing counts': (shipped) => ({ criteria: shipped.criteria.map((each) => ({ ...each, weight: 0 })) }),
  'without options': () => ({
    options: [],
    ratings: [],
    questions: [],
    rules: [],
    caseStudies: [],
    scenarios: [],
    estimates: undefined,
  }),
}

async function modelWith(page: Page, name: string, change: object): Promise<string> {
  await signIn(page.request)
  const slug = `led-${name.replaceAll(' ', '-').slice(0, 20)}-${Date.now().toString(36)}`
  const document = { ...djangoOrNodejs, locales: ['en'] }
  const { id, draftRevision: revision } = await makeModel(page.request, slug, document, name)
  const body = { ...(await draftOf(page.request, id)), ...change }
  await call(page.request, saveDraft, { params: { id }, body, revision })
  return id
}

const plain = (place: string) => place.replace(/\/choices\/(?=.)/, '/').split('/')

for (const [name, change] of Object.entries(DRAFTS))
  test(`every finding leads to the field that it is about: a draft ${name}`, async ({ page }) => {
    test.setTimeout(400_000)
    const id = await modelWith(page, name, change(djangoOrNodejs))
    await page.goto(`/admin/models/${id}/check`)
    const links = page.locator('main li a[href*="at="]')
    await expect(links.first()).toBeVisible({ timeout: 30_000 })
    await expect(page.getByText(/^Checked at /)).toBeVisible({ timeout: 30_000 })
    const all = page
      .getByRole('main')
      .locator('ul > li')
      .filter({ has: page.locator('a') })
    const found = await all.evaluateAll((items) =>
      items.map((item) => ({
        href: item.querySelector('a')?.getAttribute('href') ?? '',
        said: item.textContent ?? '',
      })),
    )
    expect(found.length).toBeGreaterThan(0)
    const astray: string[] = []
    for (const { href, said } of new Map(found.map((each) => [each.href, each])).values()) {
      const at = new URLSearchParams(href.split('?')[1]).get('at') ?? ''
      await page.locator(`main li a[href="${href}"]`).first().click()
      const related = async () => {
        const field = await page.evaluate(
          () => document.activeElement?.closest<HTMLElement>('[data-field]')?.dataset.field ?? '',
        )
        const [wanted, got] = [plain(at), plain(field)]
        if (got.at(-1) === 'key' && wanted.at(-1) !== 'key') return `${said} → ${at}: its key has the focus`
        const differs = got.findIndex((step, i) => step !== wanted[i])
        const shared = differs === -1 ? got.length : differs
        // The very field, a part of it, or the smallest part around it that has fields.
        return shared >= Math.min(wanted.length, 3) ? '' : `${said} → ${at}: ${field || 'nothing'} has the focus`
      }
      await expect
        .poll(related, { timeout: 5000 })
        .toBe('')
        .catch(async () => astray.push(await related()))
      await page.goBack()
    }
    expect(astray).toEqual([])
  })
