import { publish } from './publish.ts'
import { getPublishedModel } from '@verdict/contracts'
import { call } from './api.ts'
import { expect, test } from './test.ts'

/** Characters that end a line of a script, begin markup, end a script, change the direction of writing, or have two units. */
const ODD = {
  'line separator': '\u2028',
  'paragraph separator': '\u2029',
  'next line': '\u0085',
  'byte order mark': '\ufeff',
  'no-break space': '\u00a0',
  'right to left': '\u202e',
  'outside of the plane': '\u{1f9ed}',
  markup: '</script><script>alert(1)</script><!-- & " \'',
}
const HYDRATION = /Hydration|hydrat|#418|#423|#425|Minified React/

const SLUG = 'odd-characters'
const text = (name: string, odd: string) => `${name}: before${odd}after`

test('characters that are odd in a script come through the server and the browser as they were typed', async ({
  page,
  portal,
  complaints,
}) => {
  const all = Object.entries(ODD)
  const name = (i: number) => text(...(all[i] as [string, string]))
  const document = {
    format: 'verdict.model/1',
    slug: SLUG,
    title: { en: SLUG },
    description: { en: all.map((each) => text(...each)).join(' ') },
    defaultLocale: 'en',
    locales: ['en'],
    options: all.map(([key, odd], i) => ({
      key: `o${i}`,
      name: { en: `Option ${text(key, odd)}` },
      summary: { en: `Summary ${text(key, odd)}` },
    })),
    criteria: [{ key: 'c', name: { en: `Criterion ${name(1)}` }, description: { en: name(0) }, weight: 5 }],
    ratings: all.map((_, i) => ({
      option: `o${i}`,
      criterion: 'c',
      value: 9 - i,
      rationale: { en: `Because ${name(i)}` },
      sources: [],
    })),
    questions: [
      {
        key: 'q',
        text: { en: `Question ${name(0)}?` },
        type: 'single',
        choices: [0, 1].map((i) => ({
          key: `a${i}`,
          label: { en: `Answer ${name(i)}` },
          effects: [{ type: 'weight', criterion: 'c', add: i }],
        })),
      },
    ],
    rules: [],
    caseStudies: [],
    scenarios: [],
    settings: { samples: 100 },
  }
  await publish(page.request, SLUG, document)

  /** What the page shows once it is alive, and that it is the server's page which is. */
  const alive = async (path: string) => {
    const served = await (await page.request.get(path)).text()
    for (const separator of ['\u2028', '\u2029']) expect(served.split('id="page-data"')[1]).not.toContain(separator)
    await page.addInitScript(() => {
      globalThis.document.addEventListener('DOMContentLoaded', () => {
        const app = globalThis.document.getElementById('app')?.firstElementChild
        if (app) Object.assign(app, { fromServer: true })
      })
    })
    await page.goto(path)
    await page.waitForLoadState('networkidle')
    expect(complaints.filter((complaint) => HYDRATION.test(complaint))).toEqual([])
    const kept = await page.evaluate(() =>
      Object.hasOwn(globalThis.document.getElementById('app')?.firstElementChild ?? {}, 'fromServer'),
    )
    expect([path, kept]).toEqual([path, true])
    return page.evaluate(() => globalThis.document.body.textContent ?? '')
  }

  for (const path of [`/${SLUG}`, `/embed/${SLUG}`, `/${SLUG}/compare`, `/${SLUG}/how`]) {
    const shown = await alive(path)
    for (const [key, odd] of all) expect(shown).toContain(text(key, odd))
  }

  await portal.start(SLUG)
  expect(await portal.question.textContent()).toContain(`Question ${name(0)}?`)
  await page.getByRole('radio').first().check()
  await portal.take()
  const result = await alive(new URL(page.url()).pathname)
  for (const [key, odd] of all.slice(0, 3)) expect(result).toContain(`Option ${text(key, odd)}`)

  const { document: kept } = await call(page.request, getPublishedModel, { params: { slug: SLUG } })
  expect(kept).toEqual(document)
})
