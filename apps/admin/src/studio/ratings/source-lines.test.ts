import type { Source } from '@verdict/engine'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readSourceLines, sourceLines } from './source-lines.ts'

const DOCS = { title: 'The docs', url: 'https://example.org/docs' }

describe('sources as lines', () => {
  test.each<{ case: string; sources: Source[]; text: string }>([
    { case: 'none', sources: [], text: '' },
    { case: 'a title and an address', sources: [DOCS], text: 'The docs | https://example.org/docs' },
    {
      case: 'what lies between, though it is empty',
      sources: [{ ...DOCS, accessed: '2026-11' }],
      text: 'The docs | https://example.org/docs |  |  | 2026-11',
    },
    {
      case: 'one a line',
      sources: [DOCS, { ...DOCS, title: 'Again' }],
      text: 'The docs | https://example.org/docs\nAgain | https://example.org/docs',
    },
    {
      case: 'bars, breaks and backslashes of a text itself',
      sources: [{ ...DOCS, title: 'A|B\nC\\n' }],
      text: 'A\\|B\\nC\\\\n | https://example.org/docs',
    },
  ])('$case', ({ sources, text }) => {
    expect(sourceLines(sources)).toBe(text)
    expect(readSourceLines(text)).toEqual({ sources })
  })

  test('are read back as they were, whatever the texts say', () => {
    const said = fc.string({ unit: fc.constantFrom('a', '|', '\\', 'n', '\n', ' ', 'é'), maxLength: 12 })
    const trimmed = said.map((text) => text.replace(/^ +| +$/g, ''))
    const source = fc
      .record({ title: trimmed, publisher: trimmed, bestBefore: fc.constantFrom('', '2026', '2026-11-24') })
      .map(({ title, ...rest }): Source => {
        const written = Object.entries(rest).filter(([, value]) => value !== '')
        return { title, url: DOCS.url, ...Object.fromEntries(written) }
      })
    fc.assert(
      fc.property(fc.array(source, { maxLength: 4 }), (sources) => {
        expect(readSourceLines(sourceLines(sources))).toEqual({ sources })
      }),
    )
  })
})

describe('lines that are typed', () => {
  test('may have empty ones between them, and breaks of any system', () => {
    const text = '\r\nThe docs | https://example.org/docs\r\n\r\n'
    expect(readSourceLines(text)).toEqual({ sources: [DOCS] })
  })

  test.each([
    { text: 'The docs', problem: '“The docs” is no source: write “Title | https://address”.' },
    { text: 'The docs | ftp://example.org', problem: /is no source/ },
    { text: `${'|'.repeat(6)}`, problem: '“||||||” has more than 6 parts.' },
    {
      text: 'The docs | https://example.org/docs | | yesterday',
      problem: '“yesterday” is no date such as 2026-11-24, 2026-11 or 2026.',
    },
  ])('say why $text is no source', ({ text, problem }) => {
    expect(readSourceLines(text)).toEqual({
      problem: typeof problem === 'string' ? problem : expect.stringMatching(problem),
    })
  })
})
