import { fireEvent } from '@testing-library/react'
import fc from 'fast-check'
import { namesIn } from '@verdict/wording'
import { describe, expect, test } from 'vitest'
import { emptyDesk, press, screen, waitFor } from '../../testing/desk.tsx'
import { writeNumber } from '../../ui/typing/read-number.ts'
import { withRatings } from '../document/matrix.ts'
import { smallDocument } from '../draft/testing/small-document.ts'
import { readBlock } from '../pasting/read-block.ts'
import { drawnInStudio } from '../testing/studio.tsx'
import { fateOf, pastedRatings } from './pasted-ratings.ts'
import RatingsTab from './RatingsTab.tsx'

emptyDesk()

const text = (en: string) => ({ en })
const keys = (prefix: string, count: number) => Array.from({ length: count }, (_, i) => `${prefix}${i}`)
const documentOf = (options: number, criteria: number) => ({
  ...smallDocument,
  options: keys('o', options).map((key) => ({ key, name: text(`Option ${key}`), summary: text('') })),
  criteria: keys('c', criteria).map((key) => ({
    key,
    name: text(`Criterion ${key}`),
    description: text(''),
    weight: 1,
  })),
  ratings: [],
})
const paste = (block: string[][], document: typeof smallDocument, at: { option: string; criterion: string }) =>
  pastedRatings(block, at, document, namesIn(document, 'en'))
const value = fc.integer({ min: 0, max: 100 }).map((tenths) => tenths / 10)
const matrix = fc
  .tuple(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 6 }))
  .chain(([rows, columns]) =>
    fc.array(fc.array(value, { minLength: columns, maxLength: columns }), { minLength: rows, maxLength: rows }),
  )

describe('a block of a spreadsheet', () => {
  const quoted = (cell: string) => (/["\t\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)
  test('is read as it was copied', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', '"', '\t', '\n', ',', ' ', 'é'), maxLength: 6 })
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 2 }), { minLength: 1, maxLength: 5 }), (rows) => {
        // A cell that begins with a quotation mark is always quoted by spreadsheets that quote at all.
        const copied = rows.map((row) => row.map(quoted).join('\t')).join('\n')
        const expected = rows.map((row) => row.map((each) => each.trim()))
        while (expected.length > 1 && expected.at(-1)?.every((each) => each === '')) expected.pop()
        expect(readBlock(copied)).toEqual(expected)
      }),
    )
  })

  test('lands cell by cell where it was pasted, and nowhere else', () => {
    fc.assert(
      fc.property(matrix, fc.nat(5), fc.nat(5), (values, row, column) => {
        const document = documentOf(6, 6)
        const block = values.map((each) => each.map(writeNumber))
        const { cells, outside } = paste(block, document, { option: `o${column}`, criterion: `c${row}` })
        const expected = values.flatMap((each, i) =>
          each.flatMap((value, j) =>
            row + i < 6 && column + j < 6 ? [[`o${column + j}`, `c${row + i}`, value] as const] : [],
          ),
        )
        expect(cells.map(({ option, criterion, after }) => [option, criterion, after?.value])).toEqual(expected)
        expect(outside).toBe(values.flat().length - expected.length)
      }),
    )
  })

  test('with names lands where they say, in whatever order, turned round or not', () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray(keys('o', 4), { minLength: 1 }),
        fc.shuffledSubarray(keys('c', 5), { minLength: 1 }),
        fc.boolean(),
        (options, criteria, turned) => {
          const document = documentOf(4, 5)
          const valueAt = (option: string, criterion: string) =>
            (Number(option.slice(1)) * 2 + Number(criterion.slice(1))) % 11
          const [above, beside] = turned ? [criteria, options] : [options, criteria]
          const nameOf = (key: string) => (key.startsWith('o') ? `option ${key}` : `CRITERION ${key} `)
          const block = [
            ['', ...above.map(nameOf)],
            ...beside.map((row) => [
              nameOf(row),
              ...above.map((column) => String(turned ? valueAt(row, column) : valueAt(column, row))),
            ]),
          ]
          const { cells, byName, outside } = paste(block, document, { option: 'o3', criterion: 'c4' })
          expect([byName, outside]).toEqual([true, 0])
          expect(cells).toHaveLength(options.length * criteria.length)
          for (const { option, criterion, after } of cells) expect(after?.value).toBe(valueAt(option, criterion))
        },
      ),
    )
  })

  test('put in is what the matrix then has, and the rest stays as it was', () => {
    const document = smallDocument
    const { cells } = paste(
      [
        ['7,5', 'n/a'],
        ['', '11'],
      ],
      document,
      { option: 'a', criterion: 'speed' },
    )
    expect(cells.map(fateOf)).toEqual(['changed', 'unread', 'unread'])
    const next = withRatings(
      document,
      cells.flatMap(({ after }) => after ?? []),
    )
    expect(next.ratings).toEqual(document.ratings.map((each, i) => (i === 0 ? { ...each, value: 7.5 } : each)))
  })

  test('names a cell that is there twice, of which nobody can say what holds', () => {
    const block = [
      ['', 'a', 'b'],
      ['speed', '7', '8'],
      ['Speed', '1', ''],
    ]
    const { cells } = paste(block, smallDocument, { option: 'a', criterion: 'price' })
    expect(cells.map((cell) => [cell.text, fateOf(cell), cell.problem])).toEqual([
      ['7', 'changed', undefined],
      ['8', 'changed', undefined],
      ['1', 'unread', 'It is there twice: the first holds.'],
    ])
  })

  test('first rates a cell with the usual range, and moves the range of one that has one', () => {
    const [first, ...rest] = smallDocument.ratings
    const document = { ...smallDocument, ratings: [{ ...first!, low: 4, high: 6 }, ...rest.slice(1)] }
    const { cells } = paste([['8'], ['9']], document, { option: 'a', criterion: 'speed' })
    expect(cells.map(({ after }) => [after?.low, after?.value, after?.high])).toEqual([
      [7, 8, 9],
      [8, 9, 10],
    ])
  })
})

test('a block pasted into a cell is shown first, put in with Enter, and taken back at once', async () => {
  const { user, now } = await drawnInStudio(<RatingsTab />, { at: 'ratings' })
  const before = now()
  const cell = screen.getByRole('button', { name: 'a on speed: 5' })
  cell.focus()
  fireEvent.paste(cell, { clipboardData: { getData: () => '8\t5\r\nx\t3\r\n' } })
  await screen.findByText('2 × 2 cells: 2 changed, 1 as they were, 1 not read.')
  expect(now()).toBe(before)
  await user.keyboard('{Enter}')
  expect(now().ratings.map(({ value }) => value)).toEqual([8, 5, 5, 3])
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  await press(user, 'Undo')
  expect(now().ratings).toEqual(before.ratings)
})
