import { reportBlockKinds, type ReportBlock, type ReportBlockKind } from '@verdict/contracts'
import { sfc32 } from '@verdict/engine/robustness'
import { djangoOrNodejs } from '@verdict/starter-models'
import { describe, expect, test } from 'vitest'
import type { LeadDetails } from '../brief.ts'
import type { Block } from '../paper.ts'
import { clientTypesetting, leadTypesetting } from '../report-of.ts'
import { reportContextOf } from '../report-context.ts'
import { allAnswers, given, notSaid } from '../sections/answers.ts'
import { estimates } from '../sections/estimates.ts'
import { figures, statement } from '../sections/head.ts'
import { cases, interest, mind, tieAdvice } from '../sections/mind.ts'
import { method, nextStep } from '../sections/next-step.ts'
import { criteriaTitle, ratings, sources } from '../sections/ratings.ts'
import { sure } from '../sections/sure.ts'
import { turning } from '../sections/turning.ts'
import { why } from '../sections/why.ts'
import { readPdf, textsOf } from '../testing/read-pdf.ts'
import { sample, scenario } from '../testing/sample.ts'
import { typeset } from '../typeset.ts'
import type { Firm } from '../report-context.ts'
import { clientSheets, type Layouts } from './compose.ts'
import { emptiedBy } from './own-texts.ts'

const contact: LeadDetails = {
  name: 'Ada Byron',
  company: null,
  email: 'ada@example.org',
  phone: null,
  message: 'Please call me.',
  locale: 'en',
  nextStep: null,
  nextStepOn: null,
  nextStepTime: null,
  notes: [],
  createdAt: '2026-11-26T10:00:00+01:00',
}
const CONTACT = {
  ...{ contactPerson: null, callDescription: null, responseTime: null, bookingUrl: null },
  ...{ privacyUrl: null, imprintUrl: null, printLogo: null, photo: null },
}
const block = (kind: ReportBlockKind, more: Partial<ReportBlock> = {}): ReportBlock => ({ id: kind, kind, ...more })
const text = (words: string, more: Partial<ReportBlock> = {}) => block('text', { text: { en: words }, ...more })
const clientPdf = (client: ReportBlock[], input: Parameters<typeof sample>[0] = {}) =>
  typeset(clientTypesetting(sample({ ...input, layouts: { client } })))
const leadPdf = (layouts: Layouts) =>
  typeset(leadTypesetting({ ...sample({ layouts }), contact, printedAt: '2026-11-27T10:00:00+01:00' }))
const composed = (client: ReportBlock[] | undefined, input: Parameters<typeof sample>[0] = {}) => {
  const given = sample(input)
  return clientSheets({
    context: reportContextOf(given),
    slug: 'django-or-nodejs',
    locale: given.locale,
    layouts: { client },
  })
}

test.each(djangoOrNodejs.scenarios.flatMap(({ key }) => ['en', 'ca'].map((locale) => ({ key, locale }))))(
  'as delivered, the report of $key in $locale has every section in its order',
  ({ key, locale }) => {
    const input = sample({ answers: scenario(key), locale })
    const context = reportContextOf(input)
    const present = (blocks: (Block | undefined)[]) => blocks.filter((each) => each !== undefined)
    const [first, appendix, ...others] = composed(undefined, { answers: scenario(key), locale })
    expect(others).toEqual([])
    expect(first?.blocks).toEqual(
      present([
        ...[statement(context), figures(context), estimates(context), why(context), interest(context), sure(context)],
        ...[turning(context), tieAdvice(context), mind(context), cases(context), given(context)],
        ...[...notSaid(context), nextStep(context)],
      ]),
    )
    const { parts } = context.facts
    expect(appendix?.blocks).toEqual(
      present([
        ...(parts.length > 0 ? [criteriaTitle(context), ratings(context), sources(context)] : []),
        ...[allAnswers(context), ...method(context)],
      ]),
    )
  },
)

/** Headings by level, as a reader of the tagged file meets them. */
async function headingsOf(pdf: Uint8Array): Promise<number[]> {
  return readPdf(pdf, async (document) => {
    const levels: number[] = []
    const walk = (node: object | null | undefined) => {
      const { role, children = [] } = (node ?? {}) as { role?: string; children?: object[] }
      const [, level] = /^H(\d)$/.exec(role ?? '') ?? []
      if (level) levels.push(Number(level))
      for (const child of children) walk(child)
    }
    for (let page = 1; page <= document.numPages; page++) walk(await (await document.getPage(page)).getStructTree())
    return levels
  })
}

describe('whatever the blocks and their order', () => {
  test.each(Array.from({ length: 24 }, (_, seed) => seed))(
    'no page is empty, and headings begin at the first level and skip none (layout %i)',
    async (seed) => {
      const draw = sfc32('layout', String(seed))
      const pick = <Item>(items: readonly Item[]) => items[Math.floor(draw() * items.length)] as Item
      const blocks = Array.from({ length: 1 + Math.floor(draw() * 9) }, (_, i): ReportBlock => {
        const kind = pick([...reportBlockKinds, 'page-break', 'page-break', 'text'] as const)
        const own = { title: { en: 'Own title' }, text: { en: 'One.\n\nTwo {winner}.' } }
        return {
          id: `b${i}`,
          kind,
          ...(['text', 'about', 'offer'].includes(kind) && (draw() < 0.5 ? own : { text: own.text })),
        }
      })
      const answers = scenario(pick(djangoOrNodejs.scenarios).key)
      const pdf = typeset(
        leadTypesetting({
          ...sample({ answers, layouts: { consultant: blocks } }),
          ...{ contact, printedAt: '2026-11-27T10:00:00+01:00' },
        }),
      )
      // Head and foot are on every page; there is more on each.
      const foot = /Model “.*?” ?, version|fingerprint/
      for (const page of await textsOf(pdf))
        expect([blocks.map(({ kind }) => kind), page.length > 190, foot.test(page)]).toEqual([
          expect.anything(),
          true,
          true,
        ])
      const levels = await headingsOf(pdf)
      levels.forEach((level, i) => expect(level).toBeLessThanOrEqual((levels[i - 1] ?? 0) + 1))
    },
  )
})

test('words of the consultancy stand where they are put, filled, and are never read as markup', async () => {
  const [page = ''] = await textsOf(
    clientPdf([
      text('{model} {winner}\n\n#panic("no") *bold* {date}', { title: { en: 'Hello from {firm}' } }),
      block('verdict'),
    ]),
  )
  expect(page).toContain('Hello from Taller Nord')
  expect(page).toContain('Django or Node.js? Django')
  expect(page).toContain('#panic("no") *bold* 26 November 2026')
  expect(page.indexOf('Hello from')).toBeLessThan(page.indexOf('Django suits'))
})

test('a paragraph of which something is not known is left out; a block without one leaves nothing', () => {
  const [sheet] = composed(
    [text('{winner} it is.\n\nTalk to us.\n\nBook: {booking}'), block('about'), text('{person}')],
    {
      answers: scenario('nothing-known'),
    },
  )
  expect(sheet?.blocks).toEqual([{ kind: 'section', wide: true, pieces: [{ kind: 'text', text: ['Talk to us.'] }] }])
})

test('a text of which no paragraph is left goes as a whole, with its heading', () => {
  const heading = { title: { en: 'What we propose' } }
  expect(composed([block('verdict'), text('{person} calls.', heading)])).toEqual(composed([block('verdict')]))
  const alone = composed([block('text', heading)])
  expect(JSON.stringify(alone)).toContain('What we propose')
  expect(JSON.stringify(composed([text('{person} calls.\n\nTalk to us.', heading)]))).toContain('What we propose')
})

test('what empties a text is what the settings lack', () => {
  const nobody: Firm = { name: 'Taller Nord', accent: null, disclosure: null }
  const ada = { ...nobody, contact: { ...CONTACT, contactPerson: 'Ada' } }
  expect(emptiedBy(text('{person} calls.'), nobody)).toEqual(['person'])
  expect(emptiedBy(text('{person} calls.\n\nBook: {booking}'), nobody)).toEqual(['person', 'booking'])
  expect(emptiedBy(text('{person} calls.\n\nBook: {booking}'), ada)).toEqual([])
  expect(emptiedBy(text('{person} calls.\n\nTalk to us.'), nobody)).toEqual([])
  expect(emptiedBy(block('text', { text: { en: 'Talk to us.', es: '{person} llama.' } }), nobody)).toEqual(['person'])
  expect(emptiedBy(text('{winner} it is.'), nobody)).toEqual([])
  expect(emptiedBy(block('about', { text: { en: '{person}' } }), nobody)).toEqual([])
})

test('numbers of sources are there with the list that they point to only', async () => {
  const table = (blocks: ReportBlock[], locale: string) => JSON.stringify(composed(blocks, { locale }))
  for (const [locale, head, title] of [
    ['en', 'Sources', 'who says so'],
    ['es', 'Fuentes', 'quién lo dice'],
    ['ca', 'Fonts', 'qui ho diu'],
  ] as const) {
    const listed = table([block('options'), block('evidence')], locale)
    expect([listed.includes(`"${head}"`), listed.includes(title)]).toEqual([true, true])
    const alone = table([block('options'), block('evidence', { languages: ['de'] })], locale)
    expect([alone.includes(`"${head}"`), alone.includes(title)]).toEqual([false, false])
  }
  const inLead = (client: ReportBlock[]) =>
    textsOf(leadPdf({ client, consultant: [block('lead'), block('options'), block('client-report')] }))
  expect((await inLead([block('evidence')])).join()).toContain('Sources')
  expect((await inLead([block('verdict')])).join()).not.toContain('Sources')
})

test('a text that is longer than a page goes on over its end', async () => {
  const long = Array.from({ length: 40 }, (_, i) => `Paragraph ${i}: ${'words that go on '.repeat(5)}`).join('\n\n')
  const pages = await textsOf(clientPdf([text(long, { title: { en: 'At length' } })]))
  expect(pages.length).toBeGreaterThan(1)
  expect(pages[0]).toContain('Paragraph 0:')
  expect(pages.at(-1)).toContain('Paragraph 39:')
})

test('a block appears where its condition is true, in its model and in its languages', () => {
  const when = (is: boolean) => ({ condition: { model: 'django-or-nodejs', when: is } })
  const seen = (more: Partial<ReportBlock>, locale = 'en') =>
    JSON.stringify(composed([block('verdict'), text('Here it is', more)], { locale })).includes('Here it is')
  expect([seen(when(true)), seen(when(false)), seen({ condition: { model: 'other', when: true } })]).toEqual([
    true,
    false,
    false,
  ])
  expect([seen({ languages: ['en'] }), seen({ languages: ['es', 'ca'] }), seen({}, 'es')]).toEqual([true, false, false])
})

test('a report in which nothing appears is the verdict, or the lead', async () => {
  expect(await textsOf(clientPdf([text('x', { languages: ['de'] })]))).toEqual([
    expect.stringContaining('Django suits'),
  ])
  expect(await textsOf(leadPdf({ consultant: [block('page-break')] }))).toEqual([expect.stringContaining('Ada Byron')])
})

test('the proof stays attached, whatever is taken out', async () => {
  const attached = await readPdf(clientPdf([text('Only this')]), (document) => document.getAttachments())
  expect(JSON.stringify([...(attached ?? [])])).toContain('verdict-proof.json')
})
