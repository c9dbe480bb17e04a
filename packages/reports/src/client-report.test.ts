import { djangoOrNodejs } from '@verdict/starter-models'
import { wordingIn, namesIn } from '@verdict/wording'
import { describe, expect, test } from 'vitest'
import { clientTypesetting } from './report-of.ts'
import { readPdf, textsOf } from './testing/read-pdf.ts'
import { sample, scenario, scenarios } from './testing/sample.ts'
import { typeset } from './typeset.ts'

const pdfOf = (...args: Parameters<typeof sample>) => typeset(clientTypesetting(sample(...args)))
const pdf = pdfOf()
/** Margins of a page, in points. */
const [TOP, BOTTOM] = [60, 50]

test('it is tagged, has language and title, and bookmarks', async () => {
  const seen = await readPdf(pdf, async (document) => ({
    language: (await document.getMetadata()).info as { Language?: string; Title?: string },
    // It is a Map, although its types say otherwise.
    marked: ((await document.getMarkInfo()) as unknown as Map<string, boolean>).get('Marked'),
    outline: await document.getOutline(),
    tree: await (await document.getPage(1)).getStructTree(),
    ua: (await document.getMetadata()).metadata?.getRaw() as string | undefined,
  }))
  expect(seen.language).toMatchObject({
    Language: 'en',
    Title: expect.stringContaining('Django suits this project somewhat better'),
  })
  expect(seen.marked).toBe(true)
  expect(seen.outline?.map(({ title }) => title)).toEqual([
    expect.stringContaining('Django suits'),
    expect.stringContaining('All 16 criteria'),
  ])
  expect(seen.outline?.[0]?.items.length).toBeGreaterThan(4)
  expect(JSON.stringify(seen.tree)).toMatch(/"role":"H1".*"role":"Table"/)
  expect(seen.ua).toContain('<pdfuaid:part>1</pdfuaid:part>')
})

test('two pages are the report, the others the appendix; pages are numbered', async () => {
  const pages = await textsOf(pdf)
  expect(pages[0]).toContain('Django suits this project somewhat better')
  expect(pages[0]).toContain('Because')
  expect(pages[1]).toContain('Talk it through with Taller Nord')
  expect(pages[2]).toContain('Appendix to the verdict')
  for (const [i, text] of pages.entries()) expect(text).toContain(`${i + 1} of ${pages.length}`)
})

test.each(['en', 'es', 'ca'])(
  'in %s the first page has no gap at its end, whatever goes to the second',
  async (locale) => {
    // Those on which the next section is far too long for the first page.
    for (const answers of [1, 2, 12, 19].map((i) => scenarios[i]))
      for (const size of ['a4', 'us-letter'] as const) {
        const empty = await readPdf(pdfOf({ locale, size, ...(answers && { answers }) }), async (document) => {
          const page = await document.getPage(1)
          const height = (page.view[3] as number) - TOP - BOTTOM
          const { items } = await page.getTextContent()
          const places = items.flatMap((item) =>
            'str' in item && item.str.trim() ? [item.transform[5] as number] : [],
          )
          return (Math.min(...places.filter((place) => place > BOTTOM)) - BOTTOM) / height
        })
        expect(empty).toBeLessThan(0.07)
      }
  },
)

test.each(['en', 'es', 'ca'])(
  'in %s it has the verdict in that language, with the numbers of the portal',
  async (locale) => {
    const input = sample({ locale })
    const { verdict } = input.recorded
    const [first, wording, names] = [
      (await textsOf(pdfOf({ locale })))[0],
      wordingIn(locale),
      namesIn(djangoOrNodejs, locale),
    ]
    const bare = (text: string) => text.replace(/\s+/g, '')
    expect(bare(first as string)).toContain(bare(wording.statement(verdict, names, 4)))
    expect(bare(first as string)).toContain(bare(wording.lead(verdict, names)))
  },
)

const firstPage = async (...args: Parameters<typeof sample>) =>
  ((await textsOf(pdfOf(...args)))[0] as string).replace(/\s+/g, ' ')

test.each([
  ['en', 'Own priorities count in this:', 'not at all', /But if /],
  ['es', 'Aquí cuentan prioridades propias:', 'nada', /Pero si /],
  ['ca', 'Aquí compten prioritats pròpies:', 'gens', /Però si /],
])(
  'in %s the first page names own priorities, and its sentences go on after their first word',
  async (locale, counts, none, but) => {
    const { recorded, ...input } = sample({ locale })
    const [{ key = '' } = {}] = djangoOrNodejs.criteria
    const own = { ...input, recorded: { ...recorded, priorities: { [key]: 0 } } }
    const [said = ''] = await textsOf(typeset(clientTypesetting(own)))
    const named = `${counts} ${namesIn(djangoOrNodejs, locale).criterion(key)} (${none}).`
    expect(said.replace(/\s+/g, ' ')).toContain(named)
    const without = await firstPage({ locale })
    expect(without).not.toContain(counts)
    expect(without).toMatch(but)
    // One mark ends a sentence.
    expect(without).not.toMatch(/[?!.]\./)
  },
)

test('a model without short clauses has its reasons as a sentence too', async () => {
  const questions = djangoOrNodejs.questions.map((question) => ({
    ...question,
    ...(question.choices && { choices: question.choices.map(({ clause: _, ...choice }) => choice) }),
  }))
  const said = await firstPage({ document: { ...djangoOrNodejs, questions } })
  expect(said).toMatch(/Because the answer to “[^”]+” is “[^”]+”/)
  expect(said).toMatch(/But if the answer to “[^”]+” is “[^”]+”, /)
})

test('an estimate is about so much wherever it stands, and never to the euro', async () => {
  const [first = '', second = ''] = (await textsOf(pdf)).map((page) => page.replace(/\s+/g, ' '))
  const { verdict } = sample().recorded
  const { winner, estimates } = verdict
  const own = estimates.find(({ option }) => option === winner)
  if (!own) throw new Error('Nothing is estimated.')
  const { money, bareMoney } = wordingIn('en')
  expect(first).toContain(money(own.cost, own.currency))
  expect((first + second).split(bareMoney(own.cost, own.currency)).length).toBeGreaterThan(2)
  for (const exact of own.cost.filter((cost) => cost !== Number(cost.toPrecision(2))))
    expect(first + second).not.toContain(Math.round(exact).toLocaleString('en'))
})

test('beside our interest stands how often each option comes first', async () => {
  const input = sample()
  const said = (await textsOf(typeset(clientTypesetting(input)))).join(' ').replace(/\s+/g, ' ')
  const [django] = input.fairness?.options ?? []
  expect(said).toContain(`come first: Django in ${Math.round((django?.wins ?? 0) * 100)} of 100`)
  const without = (await textsOf(typeset(clientTypesetting({ ...input, fairness: undefined })))).join(' ')
  expect(without).toContain('Our interest')
  expect(without).not.toContain('If every answer were as likely')
})

test('what it was decided from is attached', async () => {
  const proof = await readPdf(pdf, async (document) => {
    const attachments = await document.getAttachments()
    const [[id, { filename }] = ['', { filename: '' }]] = [...(attachments ?? [])]
    return { filename, content: new TextDecoder().decode((await document.getAttachmentContent(id)) as Uint8Array) }
  })
  expect(proof.filename).toBe('verdict-proof.json')
  const { recorded } = sample()
  expect(JSON.parse(proof.content)).toEqual({
    format: 'verdict.proof/1',
    ...JSON.parse(JSON.stringify({ ...recorded, createdAt: undefined })),
  })
})

test('the same result makes the same bytes', () => {
  expect(Buffer.from(pdfOf()).equals(Buffer.from(pdf))).toBe(true)
})

describe('what people type stays text', () => {
  const odd = [
    '#panic("no") #read("/etc/passwd") *bold* _it_ $x$ @ref <label> `raw` \\u{1f600}',
    '<script>alert(1)</script> &amp; "quotes" \u2019',
    'a\u0000b\u0007c\u001bd\u0085e\ud800f\udfffg\ufeffh\u202ei\u2066j',
    '漢字 かな हिन्दी ไทย 😀 👩‍👩‍👧 العربية עברית Łódź Ελλάδα Київ',
    'W'.repeat(500),
    '\n\n\t\r\n',
    '🏴󠁧󠁢󠁳󠁣󠁴󠁿 e\u0301\u0301\u0301 \u200d\u200c\u00ad \u2028\u2029',
  ]
  test.each(odd)('%j', async (text) => {
    const title = { en: `x ${text}`, es: text, ca: text }
    const document = {
      ...djangoOrNodejs,
      title,
      options: djangoOrNodejs.options.map((option) => ({ ...option, name: title })),
    }
    const pages = await textsOf(pdfOf({ document, firm: { name: `x ${text}`, accent: null, disclosure: null } }))
    expect(pages.length).toBeGreaterThan(2)
    // Plain ASCII must appear letter by letter.
    const plain = /^[ -~]+$/.test(text) ? text : ''
    expect(pages.join('').replace(/\s+/g, '')).toContain(plain.replace(/\s+/g, ''))
  })
})

test.each(['one-freelancer', 'both-ways'])('of %s, with the longest names, the first page is filled', async (key) => {
  const long = 'Desinstitucionalitzacióanticonstitucionalmentelectroencefalografista'
  const named = (n: number) => ({ ca: `${long} ${long}${n}`, en: long, es: long })
  const document = {
    ...djangoOrNodejs,
    title: named(0),
    options: djangoOrNodejs.options.map((option, i) => ({ ...option, name: named(i) })),
    criteria: djangoOrNodejs.criteria.map((criterion, i) => ({ ...criterion, name: named(i) })),
    questions: djangoOrNodejs.questions.map((question, i) => ({ ...question, short: named(i) })),
  }
  const heights = await readPdf(pdfOf({ document, answers: scenario(key), locale: 'ca' }), async (pages) => {
    const { items } = await (await pages.getPage(1)).getTextContent()
    return items.flatMap((item) => ('transform' in item && item.str.trim() ? [item.transform[5] as number] : []))
  })
  // In points from the lower edge; below 60 is the footer.
  expect(Math.min(...heights.filter((height) => height > 60))).toBeLessThan(200)
})

test.each(['nothing-known', 'both-ways', 'saas', 'own-hands', 'price-feed'])('of %s too', async (key) => {
  expect((await textsOf(pdfOf({ answers: scenario(key), size: 'us-letter' }))).length).toBeGreaterThan(1)
})
