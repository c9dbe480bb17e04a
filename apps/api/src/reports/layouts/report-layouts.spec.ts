import { execFileSync } from 'node:child_process'
import { beforeAll, describe, expect, test } from '@jest/globals'
import {
  type BodyOf,
  countReportBlocks,
  getReportLayout,
  getSettings,
  listAuditEvents,
  listReportLayoutVersions,
  previewReportLayout,
  type ReportBlock,
  type ReportKind,
  updateReportLayout,
  updateSettings,
} from '@verdict/contracts'
import { defaultLayouts } from '@verdict/reports/layout/default-layouts'
import { testApi } from '../../../test/api.ts'
import { answers, done, newLead, newPublished, newResult, someSite, unique } from '../../../test/starter.ts'

const api = testApi()
beforeAll(() => someSite(api))

const read = (kind: ReportKind) => done(api.call(getReportLayout, { as: 'admin', params: { kind } }))
const save = (kind: ReportKind, body: BodyOf<typeof updateReportLayout>) =>
  api.call(updateReportLayout, { as: 'admin', params: { kind }, body })
/** Saves over what is there. */
const compose = async (kind: ReportKind, blocks: ReportBlock[]) =>
  done(save(kind, { revision: (await read(kind)).revision, blocks }))
const putBack = async (kind: ReportKind) => done(save(kind, { revision: (await read(kind)).revision, isDefault: true }))

/** The pages of a PDF as text, read by another program. */
const pagesOf = (pdf: Buffer): string[] =>
  execFileSync('pdftotext', ['-layout', '-', '-'], { input: pdf }).toString().split('\f').slice(0, -1)
const reportOf = async (token: string) => {
  const { statusCode, rawPayload } = await api.app.inject({ url: `/api/v1/results/${token}/report.pdf` })
  expect(statusCode).toBe(200)
  return rawPayload
}
const preview = async (kind: ReportKind, body: BodyOf<typeof previewReportLayout>) => {
  const { status, bytes, headers, text } = await api.call(previewReportLayout, { as: 'admin', params: { kind }, body })
  if (status !== 200) throw new Error(text)
  return { pages: pagesOf(bytes), of: headers['x-report-of'] }
}
const usage = async (blocks: ReportBlock[]) =>
  done(api.call(countReportBlocks, { as: 'admin', params: { kind: 'client' }, body: { blocks } }))

const verdict: ReportBlock = { id: 'verdict', kind: 'verdict' }
const textBlock = (text: string, more: Partial<ReportBlock> = {}): ReportBlock => ({
  id: 'own',
  kind: 'text',
  text: { en: text },
  ...more,
})
const python = { '==': [{ var: 'team' }, 'python'] }

describe('what a report is made of', () => {
  test('is as delivered at first, composed after, and as delivered again: byte by byte', async () => {
    const { token } = await newResult(api)
    const delivered = await reportOf(token)
    expect(await read('client')).toMatchObject({ isDefault: true, revision: 1, blocks: defaultLayouts.client })

    const saved = await compose('client', [textBlock('Before all of it, {firm} says hello.'), ...defaultLayouts.client])
    expect(saved).toMatchObject({ isDefault: false, revision: 2, changedAt: expect.any(String) })
    const [first = ''] = pagesOf(await reportOf(token))
    expect(first).toContain('Before all of it, Verdict says hello.')

    expect(await putBack('client')).toMatchObject({ isDefault: true, revision: 3 })
    expect((await reportOf(token)).equals(delivered)).toBe(true)
    const versions = await done(api.call(listReportLayoutVersions, { as: 'admin', params: { kind: 'client' } }))
    expect(versions.map(({ revision, blocks, author }) => [revision, blocks?.length ?? null, author])).toEqual([
      [3, null, expect.any(String)],
      [2, defaultLayouts.client.length + 1, expect.any(String)],
    ])
    const audited = await done(
      api.call(listAuditEvents, {
        as: 'admin',
        query: { filter: JSON.stringify({ resource: 'report-layouts' }) } as never,
      }),
    )
    expect(audited.map(({ action, record }) => [action, record])).toEqual(Array(2).fill(['update', 'client']))
  })

  test('goes back to an earlier version by saving it again', async () => {
    const own = await compose('client', [verdict, textBlock('The first')])
    await compose('client', [verdict, textBlock('The second')])
    const versions = await done(api.call(listReportLayoutVersions, { as: 'admin', params: { kind: 'client' } }))
    const first = versions.find(({ revision }) => revision === own.revision)
    expect(await compose('client', first?.blocks as ReportBlock[])).toMatchObject({ blocks: own.blocks })
    await putBack('client')
  })

  test('that did not change makes no version', async () => {
    const { revision } = await read('consultant')
    expect(await done(save('consultant', { revision, blocks: [...defaultLayouts.consultant] }))).toMatchObject({
      revision,
    })
  })

  test('of two who save at once one is told, and nothing is lost', async () => {
    const { revision } = await read('consultant')
    const replies = await Promise.all(
      Array.from({ length: 8 }, (_, each) =>
        save('consultant', { revision, blocks: [{ id: 'lead', kind: 'lead' }, textBlock(`Number ${each}`)] }),
      ),
    )
    expect(replies.map(({ status }) => status).sort()).toEqual([200, ...Array(7).fill(409)])
    const stale = replies.find(({ status }) => status === 409)
    expect(stale?.body).toMatchObject({ code: 'stale', current: { revision: revision + 1 } })
    await putBack('consultant')
  })
})

describe('what makes no report', () => {
  test('is refused with everything that is wrong, and where', async () => {
    const { revision } = await read('client')
    const { slug } = await newPublished(api)
    const blocks: ReportBlock[] = [
      textBlock('Dear {name}, {nme}'),
      { id: 'lead', kind: 'lead' },
      { id: 'why', kind: 'why', condition: { model: unique('nothing'), when: python } },
      { id: 'sure', kind: 'sure', condition: { model: slug, when: { '==': [{ var: 'cloud' }, 'no'] } } },
      { id: 'mind', kind: 'mind', condition: { model: slug, when: { '==': [{ var: 'team' }, null] } } },
    ]
    const has = 'It has {firm}, {person}, {model}, {winner}, {verdict}, {date}, {booking} and {result}.'
    for (const reply of [
      await save('client', { revision, blocks }),
      await api.call(previewReportLayout, { as: 'admin', params: { kind: 'client' }, body: { blocks } }),
    ])
      expect(reply).toMatchObject({
        status: 422,
        body: {
          errors: [
            { pointer: '/blocks/0/text/en', message: `Block 1: this report has no {name}. ${has}` },
            { pointer: '/blocks/0/text/en', message: `Block 1: this report has no {nme}. ${has}` },
            { pointer: '/blocks/1/kind', message: expect.stringContaining('Block 2:') },
            { pointer: '/blocks/2/condition', message: expect.stringContaining('Block 3: No published model') },
            { pointer: '/blocks/3/condition', message: expect.stringContaining('Block 4: No question') },
            { pointer: '/blocks/4/condition', message: 'Block 5: The condition is not finished.' },
          ],
        },
      })
    expect((await read('client')).revision).toBe(revision)
  })

  test.each([
    { case: 'no block', blocks: [], pointer: '/blocks' },
    { case: 'two of one id', blocks: [verdict, verdict], pointer: '/blocks/1/id' },
    { case: 'a text without words', blocks: [textBlock('  ')], pointer: '/blocks/0/text' },
    { case: 'words where none stand', blocks: [{ ...verdict, text: { en: 'x' } }], pointer: '/blocks/0/text' },
    { case: 'a text that is too long', blocks: [textBlock('x'.repeat(4_001))], pointer: '/blocks/0/text/en' },
    { case: 'no language', blocks: [{ ...verdict, languages: [] }], pointer: '/blocks/0/languages' },
    {
      case: 'too many',
      blocks: Array.from({ length: 61 }, (_, i) => ({ ...verdict, id: `v${i}` })),
      pointer: '/blocks',
    },
  ])('$case is refused', async ({ blocks, pointer }) => {
    const { status, body } = await save('client', { revision: 1, blocks: blocks as ReportBlock[] })
    expect([status, body]).toMatchObject([422, { errors: [{ pointer }] }])
  })

  test('a question that the model has lost since stops no other change', async () => {
    const { slug } = await newPublished(api)
    const conditioned = textBlock('For Python', { condition: { model: slug, when: python } })
    await compose('client', [verdict, conditioned])
    await api.database.query(`update models set latest_version = null where slug = $1`, [slug])
    expect(await compose('client', [conditioned, verdict])).toMatchObject({
      blocks: [{ id: 'own' }, { id: 'verdict' }],
    })
    await putBack('client')
  })
})

describe('a block', () => {
  test('appears where its condition is true, in reports of its model and in its languages', async () => {
    const { slug } = await newPublished(api)
    const other = await newPublished(api)
    await compose('client', [
      verdict,
      textBlock('For whoever writes Python', { condition: { model: slug, when: python } }),
      textBlock('For readers of Catalan', { id: 'ca', languages: ['ca'] }),
      { id: 'es', kind: 'text', text: { es: 'En castellano' } },
    ])
    const said = async (slug: string, team: string) =>
      pagesOf(await reportOf((await newResult(api, { slug, answers: { ...answers, team } })).token)).join('')
    expect(await said(slug, 'python')).toContain('For whoever writes Python')
    for (const without of [await said(slug, 'javascript'), await said(other.slug, 'python')])
      expect(without).not.toContain('For whoever writes Python')
    expect(await said(slug, 'python')).not.toMatch(/Catalan|castellano/)
    await putBack('client')
  })

  test('is counted over the newest assessments, with a reason where it cannot be decided', async () => {
    const { slug } = await newPublished(api)
    const before = await usage([verdict])
    for (const team of ['python', 'python', 'javascript']) await newResult(api, { slug, answers: { ...answers, team } })
    const found = await usage([
      verdict,
      textBlock('Python', { condition: { model: slug, when: python } }),
      { id: 'es', kind: 'text', text: { es: 'En castellano' } },
      { id: 'lost', kind: 'why', condition: { model: slug, when: { '==': [{ var: 'cloud' }, 'no'] } } },
      { id: 'half', kind: 'why', condition: { model: slug, when: null } },
    ])
    const all = before.counted + 3
    expect(found).toEqual({
      counted: all,
      total: all,
      blocks: [
        { id: 'verdict', count: all, problem: null, emptiedBy: [] },
        { id: 'own', count: 2, problem: null, emptiedBy: [] },
        { id: 'es', count: 0, problem: null, emptiedBy: [] },
        { id: 'lost', count: 0, problem: expect.stringContaining('cloud'), emptiedBy: [] },
        { id: 'half', count: 0, problem: 'The condition is not finished.', emptiedBy: [] },
      ],
    })
  })
})

test('a block that has nothing to say where a verdict has nothing of its kind is not counted there', async () => {
  const kinds = ['estimate', 'case-studies', 'method'] as const
  const counts = async () => (await usage(kinds.map((kind) => ({ id: kind, kind })))).blocks.map(({ count }) => count)
  const before = await counts()
  const { slug } = await newPublished(api)
  await newResult(api, { slug, answers })
  const told: { estimates: number; cases: number }[] = await api.database.query(
    `select json_array_length(verdict->'estimates') as estimates, json_array_length(verdict->'caseStudies') as cases
     from assessments order by created_at desc, id desc limit 1`,
  )
  const [{ estimates, cases }] = told as [{ estimates: number; cases: number }]
  const added = (await counts()).map((count, i) => count - (before[i] as number))
  expect(added).toEqual([Number(estimates > 0), Number(cases > 0), 1])
})

test('a text of which the settings leave nothing is told of', async () => {
  const found = await usage([
    { id: 'own', kind: 'text', title: { en: 'What we propose' }, text: { en: '{booking} is where.' } },
    { id: 'more', kind: 'text', text: { en: '{booking} is where.\n\nTalk to us.' } },
  ])
  expect(found.blocks.map(({ emptiedBy }) => emptiedBy)).toEqual([['booking'], []])
})

test('own words never become markup, and what a lead typed is no template', async () => {
  const lead = await newLead(api, { name: '{firm} *Ada* #panic("no")', company: '$x$ <b>' })
  const { pages, of } = await preview('consultant', {
    lead: lead.id,
    blocks: [textBlock('For {name} of {company}: #read("/etc/passwd") _so_ `it` is.\n\n{winner}')],
  })
  expect(of).toBe('lead')
  expect(pages.join(' ').replace(/\s+/g, ' ')).toContain(
    'For {firm} *Ada* #panic("no") of $x$ <b>: #read("/etc/passwd") _so_ `it` is.',
  )
})

test('pages break where they are told to, and none is empty', async () => {
  const { id } = await newLead(api)
  const broken = (id: string): ReportBlock => ({ id, kind: 'page-break' })
  const { pages } = await preview('client', {
    lead: id,
    blocks: [
      broken('a'),
      textBlock('On the first'),
      broken('b'),
      { id: 'c', kind: 'appendix' },
      { id: 'es', kind: 'text', text: { es: 'Nada' } },
      broken('d'),
      textBlock('On the second', { id: 'second' }),
      { id: 'e', kind: 'appendix' },
      broken('f'),
    ],
  })
  expect(pages.map((page) => [page.includes('On the first'), page.includes('On the second')])).toEqual([
    [true, false],
    [false, true],
  ])
})

test('a report in which no block appears is the verdict alone', async () => {
  const { id } = await newLead(api)
  const { pages } = await preview('client', { lead: id, blocks: [{ id: 'es', kind: 'text', text: { es: 'Nada' } }] })
  expect(pages).toHaveLength(1)
  expect(pages[0]).toContain('Which stack?')
})

test('who it is from and what is offered come from the settings; what is empty leaves no hole', async () => {
  const { id } = await newLead(api)
  const blocks: ReportBlock[] = [
    { id: 'about', kind: 'about' },
    verdict,
    { id: 'offer', kind: 'offer', title: { en: 'What {firm} does' }, text: { en: 'Book at {booking}.\n\nWe build.' } },
  ]
  const before = (await preview('client', { lead: id, blocks })).pages.join('')
  expect(before).toContain('What Verdict does')
  expect(before).not.toMatch(/About Verdict|Book at/)
  const { revision } = await done(api.call(getSettings, { as: 'admin' }))
  const contact = {
    contactPerson: 'Núria Puig',
    callDescription: { en: 'Thirty minutes, free.' },
    bookingUrl: 'https://example.org/book',
  }
  await done(api.call(updateSettings, { as: 'admin', body: { revision, ...contact } }))
  const after = (await preview('client', { lead: id, blocks })).pages.join('')
  expect(after).toMatch(/About Verdict[^]*Núria Puig[^]*Book at https:\/\/example\.org\/book[^]*Thirty minutes, free\./)
})

test('the consultant’s report has the client’s as it is composed, where it is asked for', async () => {
  await compose('client', [verdict, textBlock('Only this')])
  const { id } = await newLead(api)
  const { pages } = await preview('consultant', { lead: id, blocks: [...defaultLayouts.consultant] })
  expect(pages[0]).toContain('Ada Byron')
  expect(pages.join('')).toContain('Only this')
  const alone = await preview('consultant', { lead: id, blocks: [{ id: 'lead', kind: 'lead' }] })
  expect(alone.pages).toHaveLength(1)
  await putBack('client')
})

test('without a lead the preview is of the newest assessment; a lead without one has none', async () => {
  const lead = await newLead(api)
  expect((await preview('client', { blocks: [verdict] })).of).toBe('lead')
  await newResult(api)
  expect((await preview('consultant', { blocks: [{ id: 'lead', kind: 'lead' }] })).pages[0]).toContain('Grace Hopper')
  await api.database.query('update leads set assessment = null where id = $1', [lead.id])
  const { status } = await api.call(previewReportLayout, {
    as: 'admin',
    params: { kind: 'client' },
    body: { blocks: [verdict], lead: lead.id },
  })
  expect(status).toBe(404)
})

test('leads are only the business of who may see them', async () => {
  const { status } = await api.call(previewReportLayout, {
    as: 'consultant',
    params: { kind: 'client' },
    body: { blocks: [verdict] },
  })
  expect(status).toBe(403)
})
