import { createHash } from 'node:crypto'
import type { KnownPage, PageContext, PagePlace } from '@verdict/contracts'
import { djangoOrNodejs } from '@verdict/starter-models'
import { describe, expect, test } from 'vitest'
import { pageContext } from '../testing/page-context.ts'
import { render } from './server.tsx'

const context: PageContext = {
  ...pageContext,
  site: {
    ...pageContext.site,
    name: 'Taller & Co',
    colours: { accent: '#7a0019' },
    languages: ['en', 'es'],
  },
  locale: 'es',
  languages: ['en', 'es'],
}
const HOSTILE = `"><script>alert(1)</script>'&`
const model: KnownPage = {
  ...context,
  kind: 'compare',
  slug: 'django-or-nodejs',
  version: 1,
  hash: 'a'.repeat(64),
  publishedAt: '2026-11-24T00:00:00+00:00',
  document: { ...djangoOrNodejs, title: { en: HOSTILE, es: HOSTILE } },
}
const place: PagePlace = {
  canonical: 'https://verdict.example/django-or-nodejs/compare',
  picture: { address: 'https://verdict.example/picture.png?a=1&b=2', width: 1200, height: 630 },
  framedBy: ['https://client.example'],
}

/** A page as a browser reads it. */
async function read(page: KnownPage, where: PagePlace) {
  const { html, policy } = await render(page, where)
  return { html, policy, head: new DOMParser().parseFromString(html, 'text/html').head }
}
const sha256 = (text: string | null | undefined) =>
  `'sha256-${createHash('sha256')
    .update(text ?? '')
    .digest('base64')}'`

describe('the head of a page', () => {
  test('has the page’s address, in its own language and in the others', async () => {
    const { head } = await read(model, place)
    const links = [...head.querySelectorAll('link[rel=canonical], link[rel=alternate]')]
    expect(links.map((link) => [link.getAttribute('hreflang'), link.getAttribute('href')])).toEqual([
      [null, `${place.canonical}?lang=es`],
      ['en', place.canonical],
      ['es', `${place.canonical}?lang=es`],
      ['x-default', place.canonical],
    ])
  })

  test('names no address where the product knows none, and no language where there is one', async () => {
    expect((await read(model, {})).head.querySelectorAll('[rel=canonical], [rel=alternate]')).toHaveLength(0)
    const { head } = await read({ ...model, locale: 'en', languages: ['en'] }, place)
    expect([...head.querySelectorAll('[rel=canonical], [rel=alternate]')].map((each) => each.outerHTML)).toHaveLength(1)
  })

  test('has texts of a model in it as texts', async () => {
    const { html, head } = await read(model, place)
    expect(html).not.toContain('<script>alert')
    expect(head.querySelector('title')?.textContent).toContain(HOSTILE)
    expect(head.querySelector('meta[property="og:title"]')?.getAttribute('content')).toContain(HOSTILE)
  })

  test('has the picture of its link preview', async () => {
    const { head } = await read(model, place)
    expect(head.querySelector('meta[property="og:image"]')?.getAttribute('content')).toBe(place.picture?.address)
    expect((await read(model, {})).head.querySelector('meta[property="og:image"]')).toBeNull()
  })
})

describe('the policy of a page', () => {
  test('allows exactly its own script and style', async () => {
    const { html, policy } = await read(model, place)
    const [, script] = /<script>(.*?)<\/script>/s.exec(html) ?? []
    const [, style] = /<style>(.*?)<\/style>/s.exec(html) ?? []
    expect(style).toContain('--accent:#7a0019')
    expect(policy).toContain(`script-src 'self' ${sha256(script)};`)
    expect(policy).toContain(`style-src ${sha256(style)};`)
    expect(policy).not.toMatch(/unsafe|nonce/)
    expect(html.match(/<style|<script(?! type| src)/g)).toHaveLength(2)
  })

  test('allows the given site to frame it, and no other', async () => {
    expect((await read(model, place)).policy).toContain('frame-ancestors https://client.example')
    expect((await read(model, {})).policy).toContain("frame-ancestors 'none'")
  })
})

test('a page is the same for everybody who reads it', async () => {
  expect(await render(model, place)).toEqual(await render(model, place))
})
