import type { ModelDocument, Rating } from '@verdict/engine'
import { djangoOrNodejs } from '@verdict/starter-models'
import { namesIn } from '@verdict/wording'
import fc from 'fast-check'
import { writeXlsx } from 'hucre/xlsx'
import { describe, expect, test } from 'vitest'
import { examples } from '../../testing/examples.ts'
import { smallDocument } from '../draft/testing/small-document.ts'
import { withRatings } from '../document/matrix.ts'
import { MOST_ROWS, ratingRows, readRatingRows } from './ratings-sheet.ts'
import { readSheet } from './read-sheet.ts'

type Rows = ReturnType<typeof ratingRows>
const named = (document: ModelDocument) => namesIn(document, document.defaultLocale)
const rowsOf = (document: ModelDocument) => ratingRows(document, named(document))
const plan = (rows: string[][], document: ModelDocument) => readRatingRows(rows, document, named(document))
const asText = (rows: Rows) => rows.map((row) => row.map((cell) => (cell === null ? '' : String(cell))))
const book = async (rows: Rows, more: object = {}) =>
  (await writeXlsx({ sheets: [{ name: 'Ratings', rows, ...more }] })).slice().buffer
const throughBook = async (document: ModelDocument) =>
  readSheet(await book(rowsOf(document)), MOST_ROWS, 'ratings.xlsx')

describe('a workbook of ratings', () => {
  test('comes back as it went out', async () => {
    const found = plan(await throughBook(djangoOrNodejs), djangoOrNodejs)
    const cells = djangoOrNodejs.options.length * djangoOrNodejs.criteria.length
    expect(found).toEqual({ ratings: [], added: 0, changed: 0, same: cells, skipped: [], faults: [] })
  })

  const word = fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: 30 })
    .filter(
      (text) => !/[\p{Cc}\p{Cs}\u2028\u2029\uFEFF\uFFFE\uFFFF]/u.test(text) && text.trim() === text && text !== '',
    )
  const rating: fc.Arbitrary<Partial<Rating>> = fc.record({
    value: fc.integer({ min: 0, max: 100 }).map((tenths) => tenths / 10),
    rationale: fc.record({ en: word }),
    sources: fc.array(
      fc.record(
        {
          title: word,
          url: fc.constantFrom('https://a.example/x?y=1', 'http://b.example'),
          publisher: word,
          published: fc.constantFrom('2026', '2026-11-24'),
        },
        { requiredKeys: ['title', 'url'] },
      ),
      { maxLength: 3 },
    ),
  })

  test('fills an empty matrix with what it said, whatever that is', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(rating, { minLength: 4, maxLength: 4 }), async (drawn) => {
        const full = {
          ...smallDocument,
          ratings: smallDocument.ratings.map((each, i) => {
            const { value = 5, ...said } = drawn[i] ?? {}
            return { ...each, ...said, value, low: Math.max(0, value - 1), high: Math.min(10, value + 0.5) }
          }),
        }
        const empty = { ...smallDocument, ratings: [] }
        const found = plan(await throughBook(full), empty)
        expect([found.faults, found.skipped, found.added]).toEqual([[], [], 4])
        const filled = withRatings(empty, found.ratings).ratings
        for (const each of full.ratings) expect(filled).toContainEqual(each)
      }),
      examples(25, 17),
    )
  })

  test('may be in any order, with columns beside, by names alone', () => {
    const found = plan(
      [
        ['Note', 'option', 'VALUE', 'criterion'],
        ['x', 'B', '7', 'price'],
        ['', 'a', '', 'speed'],
      ],
      smallDocument,
    )
    expect(found.ratings).toMatchObject([{ option: 'b', criterion: 'price', value: 7 }])
    expect([found.changed, found.same, found.faults]).toEqual([1, 1, []])
  })

  test('moves the range of a value that was changed alone, and takes one that it says', () => {
    const document = { ...smallDocument, ratings: smallDocument.ratings.map((each) => ({ ...each, low: 4, high: 6 })) }
    const [head = [], first = [], second = []] = asText(rowsOf(document))
    const set = (row: string[], cells: { [column: number]: string }) => row.map((text, i) => cells[i] ?? text)
    const found = plan([head, set(first, { 2: '8' }), set(second, { 2: '8', 3: '6', 4: '9.5' })], document)
    expect(found.ratings.map(({ value, low, high }) => [value, low, high])).toEqual([
      [8, 7, 9],
      [8, 6, 9.5],
    ])
  })
})

describe('a sheet that is not right', () => {
  test('says each fault with the address of its cell, and what it skips; nothing is to be taken', () => {
    const { faults, skipped } = plan(
      [
        ['Criterion', 'Option', 'Value', 'Low', 'High', 'Rationale (en)', 'Sources'],
        ['speed', 'a', 'good', '', '', '', ''],
        ['price', 'a', '5', '6', '7', '', ''],
        ['speed', 'b', '11', '', '', '', 'no address'],
        ['price', 'b', '5', '', '', 'x'.repeat(20_001), ''],
        ['price', 'b', '5', '', '', '', ''],
        ['taste', 'b', '5', '', '', '', ''],
      ],
      smallDocument,
    )
    expect(faults).toEqual([
      expect.stringMatching(/^C2: “good” cannot be read/),
      'D3: 6 is above the value, 5.',
      expect.stringMatching(/^C4: 11 does not fit/),
      'G4: “no address” is no source: write “Title | https://address”.',
      'F5: the text has 20,000 letters at most.',
      'Row 6: b on price is there twice.',
    ])
    expect(skipped).toEqual(['Row 7: “taste” is no criterion here.'])
  })

  test('without its columns, or with 10,000 rows, says so', () => {
    expect(plan([['a', 'b']], smallDocument).faults).toHaveLength(3)
    const many = [['Criterion', 'Option', 'Value'], ...Array.from({ length: 10_000 }, () => ['speed', 'a', '5'])]
    expect(plan(many, smallDocument).faults).toEqual([
      'The sheet has more than 5,000 rows; the model has 4 cells to rate. Keep one row for each.',
    ])
  })

  test('with 10,000 rows in a workbook is read no further than it takes to say so', async () => {
    const rows: Rows = [
      ['Criterion', 'Option', 'Value'],
      ...Array.from({ length: 10_000 }, (): Rows[0] => ['speed', 'a', 5]),
    ]
    const found = plan(await readSheet(await book(rows), MOST_ROWS, 'ratings.xlsx'), smallDocument)
    expect(found.faults[0]).toMatch(/more than 5,000 rows/)
  })

  test('with merged cells names them', async () => {
    const merges = [{ startRow: 1, startCol: 0, endRow: 2, endCol: 0 }]
    await expect(readSheet(await book(rowsOf(smallDocument), { merges }), MOST_ROWS, 'ratings.xlsx')).rejects.toThrow(
      'Cells are merged at A2:A3: unmerge them, so that every row has its own.',
    )
  })

  test('with formulas names them', async () => {
    const cells = new Map([['1,2', { value: 7, type: 'formula', formula: 'SUM(D2:E2)', formulaResult: 7 }]])
    await expect(readSheet(await book(rowsOf(smallDocument), { cells }), MOST_ROWS, 'ratings.xlsx')).rejects.toThrow(
      'There are formulas at C2: put their values in place of them.',
    )
  })

  test('that is no workbook says so', async () => {
    const broken = new Uint8Array([0x50, 0x4b, 3, 4, 1, 2, 3]).buffer
    await expect(readSheet(broken, MOST_ROWS, 'ratings.xlsx')).rejects.toThrow(/cannot be read/)
    const garbage = new TextEncoder().encode('not a workbook at all').buffer
    await expect(readSheet(garbage, MOST_ROWS, 'ratings.xlsx')).rejects.toThrow(/^This file is no workbook/)
  })
})
