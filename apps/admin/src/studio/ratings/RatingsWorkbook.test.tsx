import type { ModelDocument } from '@verdict/engine'
import { namesIn } from '@verdict/wording'
import { writeXlsx } from 'hucre/xlsx'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { closed, emptyDesk, press, screen, waitFor, within } from '../../testing/desk.tsx'
import * as saving from '../../ui/save-file.ts'
import { smallDocument } from '../draft/testing/small-document.ts'
import { drawnInStudio } from '../testing/studio.tsx'
import { MOST_ROWS, ratingRows, readRatingRows } from './ratings-sheet.ts'
import { RatingsWorkbook } from './RatingsWorkbook.tsx'
import { readSheet } from './read-sheet.ts'

emptyDesk()
afterEach(() => vi.restoreAllMocks())

const names = namesIn(smallDocument, 'en')
const csv = (...rows: string[]) => new File([['Option,Criterion,Value', ...rows].join('\n')], 'ratings.csv')
const [first, ...others] = smallDocument.ratings
const unrated: ModelDocument = { ...smallDocument, ratings: others }

async function chosen(file: File, document = smallDocument) {
  const studio = await drawnInStudio(<RatingsWorkbook />, { document })
  const choose = (next: File) => studio.user.upload(screen.getByLabelText('Workbook of ratings'), next)
  await choose(file)
  return { ...studio, choose }
}
const found = async () => within(await screen.findByRole('dialog'))
const values = ({ ratings }: ModelDocument) => ratings.map(({ option, criterion, value }) => [option, criterion, value])

describe('a file of ratings', () => {
  test('says what it would change, changes it in one step, and is taken back', async () => {
    const { user, now } = await chosen(csv('a,speed,7', 'a,price,8', 'b,speed,5', 'c,speed,1'), unrated)
    const dialog = await found()
    expect(dialog.getByText('1 rating new, 1 changed, 1 as they are now, 1 skipped.')).toBeTruthy()
    expect(dialog.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      'Row 5: “c” is no option here.',
    ])
    expect(now()).toEqual(unrated)
    await press(user, 'Take 2 ratings')
    await closed()
    expect(values(now())).toEqual([
      ['a', 'price', 8],
      ['b', 'speed', 5],
      ['b', 'price', 5],
      ['a', 'speed', 7],
    ])
    expect(await screen.findByText('Took 2 ratings.')).toBeTruthy()
    await press(user, 'Undo')
    expect(now()).toEqual(unrated)
  })

  test('is not taken while anything in it is wrong, and can be chosen again once it is mended', async () => {
    const { user, now, choose } = await chosen(csv('a,speed,11', 'a,price,8'))
    const dialog = await found()
    expect(dialog.getByText('Nothing is taken until this is right:')).toBeTruthy()
    expect(dialog.getByRole('listitem').textContent).toMatch(/^C2: /)
    expect(dialog.getByRole('button', { name: /^Take/ })).toHaveProperty('disabled', true)
    await press(user, 'Cancel')
    await closed()
    expect(now()).toEqual(smallDocument)
    await choose(csv('a,speed,9', 'a,price,8'))
    await press(user, 'Take 2 ratings')
    expect(values(now()).slice(0, 2)).toEqual([
      ['a', 'speed', 9],
      ['a', 'price', 8],
    ])
  })

  test('without a change has nothing to take', async () => {
    await chosen(csv('a,speed,5'))
    expect((await found()).getByRole('button', { name: 'Take 0 ratings' })).toHaveProperty('disabled', true)
  })

  test('names the first twenty rows that are skipped, and counts the others', async () => {
    await chosen(csv(...Array.from({ length: 23 }, (_, i) => `none-${i},speed,5`)))
    const dialog = await found()
    expect(dialog.getAllByRole('listitem')).toHaveLength(20)
    expect(dialog.getByText('And 3 more.')).toBeTruthy()
  })

  test.each([
    ['is no table', () => new File(['\0'], 'ratings.csv'), /neither a workbook nor CSV/],
    ['is too large', () => new File([new Uint8Array(5 * 1024 * 1024 + 1)], 'ratings.csv'), /larger than 5 MB/],
  ])('that %s changes nothing and says why, until another is read', async (_, file, why) => {
    const { now, choose } = await chosen(file())
    const alert = await screen.findByRole('alert')
    expect(alert.textContent).toMatch(why)
    expect(alert.textContent).toMatch(/ Nothing was changed\.$/)
    expect(now()).toEqual(smallDocument)
    await choose(csv('a,speed,7'))
    await found()
    await waitFor(() => expect(screen.queryByText(/Nothing was changed/)).toBeNull())
  })
})

test('the workbook that is saved holds every cell, those without a rating too, and comes back', async () => {
  const saved = vi.spyOn(saving, 'saveFile').mockImplementation(() => {})
  const { user } = await drawnInStudio(<RatingsWorkbook />, { document: unrated })
  await press(user, 'Export as XLSX')
  await waitFor(() => expect(saved).toHaveBeenCalledTimes(1))
  const [content, name] = saved.mock.calls[0] as [Blob, string]
  expect(name).toBe('small-ratings.xlsx')
  const rows = await readSheet(await content.arrayBuffer(), MOST_ROWS, name)
  expect(rows.slice(1).map(([criterion, option, value]) => [option, criterion, value])).toEqual([
    ['a', 'speed', ''],
    ['b', 'speed', '5'],
    ['a', 'price', '5'],
    ['b', 'price', '5'],
  ])
  expect(readRatingRows(rows, unrated, names)).toMatchObject({ same: 3, skipped: ['Row 2: no value.'], faults: [] })
})

test('a workbook is read like any file', async () => {
  const rows = ratingRows({ ...smallDocument, ratings: [{ ...first!, value: 9 }, ...others] }, names)
  const bytes = await writeXlsx({ sheets: [{ name: 'Ratings', rows }] })
  const { user, now } = await chosen(new File([bytes.slice().buffer], 'ratings.xlsx'))
  await press(user, 'Take 1 rating')
  expect(values(now())[0]).toEqual(['a', 'speed', 9])
})

test('who only reads may save the workbook, and is not asked for one', async () => {
  await drawnInStudio(<RatingsWorkbook />, { readOnly: true })
  expect(screen.getByRole('button', { name: 'Export as XLSX' })).toBeTruthy()
  expect(screen.queryByLabelText('Workbook of ratings')).toBeNull()
})
