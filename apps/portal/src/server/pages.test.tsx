import type { KnownPage } from '@verdict/contracts'
import { compile } from '@verdict/engine'
import { decide } from '@verdict/engine/decide'
import { djangoOrNodejs } from '@verdict/starter-models'
import { renderToString } from 'react-dom/server'
import { render } from './server.tsx'
import { describe, expect, test } from 'vitest'
import { SafeLink } from '../ui/SafeLink.tsx'
import { pageContext } from '../testing/page-context.ts'

const model = compile(djangoOrNodejs)
const page = (answers: object): KnownPage => ({
  ...pageContext,
  kind: 'result',
  token: 'x',
  document: djangoOrNodejs,
  result: {
    model: 'django-or-nodejs',
    version: 1,
    hash: 'a'.repeat(64),
    locale: 'en',
    createdAt: '2026-11-24T00:00:00.000Z',
    answers: answers as never,
    priorities: {},
    verdict: decide(model, answers as never),
  },
})

const html = async (answers: object) => (await render(page(answers), {})).html

describe('a result', () => {
  test('of a tie names no winner in its statement', async () => {
    const tie = djangoOrNodejs.scenarios.find(({ expect }) => expect.strength === 'tooClose')
    const [, statement = ''] = /<h1[^>]*>(.*?)<\/h1>/.exec(await html(tie?.answers ?? {})) ?? []
    expect(statement).toContain('Too close to call')
    expect(statement).not.toMatch(/Django|Node/)
  })

  test('of a tie shows a difference, and no lead of an option', async () => {
    const tie = djangoOrNodejs.scenarios.find(({ expect }) => expect.strength === 'tooClose')
    const shown = await html(tie?.answers ?? {})
    expect(shown).toContain('The difference between')
    expect(shown).not.toMatch(/Lead of|counts most for|decides it/)
  })

  test('says in its head what we gain by it, of a tie too', async () => {
    const tie = djangoOrNodejs.scenarios.find(({ expect }) => expect.strength === 'tooClose')
    for (const answers of [{ product: 'business' }, tie?.answers ?? {}]) {
      const [head = ''] = /<section class="page (cols )?verdict-head.*?<\/section>/.exec(await html(answers)) ?? []
      expect(head).toContain('The author of this model sells Django work')
      expect(head).toMatch(/Over all ways to answer, first comes Django in \d+ of 100/)
    }
    const silent = { ...djangoOrNodejs, disclosure: undefined }
    const { html: shown } = await render({ ...page({ product: 'business' }), document: silent } as KnownPage, {})
    expect(shown).not.toContain('Over all ways to answer')
  })

  test('says in its foot who asks and who reads it, where somebody is named', async () => {
    const known = page({ product: 'business' })
    const contact = { ...known.site.contact, person: 'Jordi Vila' }
    const { html: shown } = await render({ ...known, site: { ...known.site, name: 'Taller Nord', contact } }, {})
    const foot = /<footer.*<\/footer>/
    expect(foot.exec(shown)?.[0]).toContain('Taller Nord asks. Jordi Vila reads what you send.')
    expect(foot.exec(await html({ product: 'business' }))?.[0]).not.toMatch(/asks|reads/)
  })

  test('counts what a client did not know as no answer', async () => {
    const [head = ''] =
      /<p class="note head-note">.*?<\/p>/.exec(await html({ product: 'business', staff: null })) ?? []
    expect(head).toContain('1 given; 1 not known')
    expect(head).not.toContain('We needed only')
  })

  test('says on few answers why none of it is called clear', async () => {
    const said = 'On so few answers we call nothing clear.'
    const few = await html({ team: 'python' })
    expect(few).toContain('somewhat better')
    expect(few).toContain(said)
    expect(await html({ product: 'marketplace', team: 'python', staff: 'daily', live: 'no' })).not.toContain(said)
  })

  test('says that its evidence is of the ratings as published', async () => {
    expect(await html({ product: 'business' })).toContain('Ratings as published.')
  })

  test('says in what it may still become too close to call', async () => {
    expect(await html({ product: 'business' })).toMatch(
      /Django in \d+ of 100 and Node\.js in \d+ of 100; in \d+ of them/,
    )
  })

  test('says at the form that we read the answers, where nobody is named', async () => {
    const known = page({ product: 'business' })
    expect(await html({ product: 'business' })).toContain('We read this verdict before replying')
    const contact = { ...known.site.contact, person: 'Jordi Vila' }
    const { html: shown } = await render({ ...known, site: { ...known.site, contact } }, {})
    expect(shown).toContain('Jordi Vila reads this verdict before replying')
  })

  test('is described to whom it is sent by its reasons, and by what they may do', async () => {
    const { html: head } = await render(page({ product: 'marketplace', team: 'python' }), {})
    const [, said = ''] = /<meta property="og:description" content="([^"]*)"/.exec(head) ?? []
    expect(said).toMatch(
      /^It scores .* Because .*a marketplace or a shop.*\. See why, or take it yourself and compare\.$/,
    )
  })

  test('without answers has no verdict', async () => {
    expect(await html({})).toContain('There is no answer to decide on yet.')
  })

  test('says that the model’s own weights are used where priorities leave none', async () => {
    const [answers, none] = [{ product: 'business' }, djangoOrNodejs.criteria.map(({ key }) => [key, 0])]
    const priorities = Object.fromEntries(none) as { [criterion: string]: number }
    const known = page(answers) as KnownPage & { kind: 'result' }
    const result = { ...known.result, priorities, verdict: decide(model, answers, priorities) }
    const { html: shown } = await render({ ...known, result }, {})
    expect(shown).toContain('the model’s own weights are used instead')
    expect(await html(answers)).not.toContain('the model’s own weights are used instead')
  })

  test('shows what looks like markup in a consultant’s text as text', async () => {
    const hostile = { ...djangoOrNodejs, disclosure: { en: '<img src=x onerror=alert(1)>' } }
    const { html: shown } = await render({ ...page({ product: 'business' }), document: hostile } as KnownPage, {})
    expect(shown).not.toContain('<img')
    expect(shown).toContain('&lt;img')
  })

  test.each(['javascript:alert(1)', 'data:text/html,x', 'jAvAsCrIpT:1', '//evil.example'])('follows no %s', (href) => {
    expect(renderToString(<SafeLink href={href}>x</SafeLink>)).toBe('x')
  })

  test('has no style attributes, which its content security policy would refuse', async () => {
    expect(await html({ product: 'business' })).not.toContain(' style="')
  })
})
