import { writeXlsx } from 'hucre/xlsx'
import { describe, expect, test } from 'vitest'
import { csvOfFile, UnreadableFile } from './csv-of-file.ts'

const bytes = (...values: number[]) => new Uint8Array(values).buffer

test.each([
  ['UTF-8', [0x4e, 0xc3, 0xba, 0x72, 0x69, 0x61]],
  ['UTF-8 with its mark', [0xef, 0xbb, 0xbf, 0x4e, 0xc3, 0xba, 0x72, 0x69, 0x61]],
  ['Windows-1252', [0x4e, 0xfa, 0x72, 0x69, 0x61]],
])('a file in %s is read as it was written', async (_, text) => {
  expect(await csvOfFile(bytes(...text), 10, 'leads.csv')).toBe('Núria')
})

test.each([[[]], [[0x41]]])('a file of few bytes (%j) is text', async (text) => {
  expect(await csvOfFile(bytes(...text), 10, 'leads.csv')).toBe(String.fromCharCode(...text))
})

describe('a workbook', () => {
  const workbook = async (...sheets: Parameters<typeof writeXlsx>[0]['sheets']) =>
    csvOfFile((await writeXlsx({ sheets })).slice().buffer, 10, 'leads.xlsx')

  test('is read as rows of text: days and times as they are typed, and empty rows stay', async () => {
    const rows = [
      ['Name', 'E-mail', 'Phone', 'Next step on', 'Next step at'],
      ['Núria “la de dalt”, Font', 'nuria@example.org', 34600000012, new Date('2026-12-01T00:00:00Z'), '09:30'],
      [],
      ['Ada\nByron', 'ada@example.org', null, null, null],
    ]
    expect(await workbook({ name: 'Fair', rows })).toBe(
      [
        'Name,E-mail,Phone,Next step on,Next step at',
        '"Núria “la de dalt”, Font",nuria@example.org,34600000012,2026-12-01,09:30',
        ',,,,',
        '"Ada\nByron",ada@example.org,,,',
      ].join('\r\n'),
    )
  })

  test('has its leads on the first sheet that shows', async () => {
    const sheets = [
      { name: 'Lists', rows: [['Won'], ['Lost']], hidden: true },
      { name: 'Leads', rows: [['Name'], ['Ada']] },
      { name: 'More', rows: [['Name'], ['Grace']] },
    ]
    expect(await workbook(...sheets)).toBe('Name\r\nAda')
  })

  test.each([
    ['is none', [0x47, 0x61, 0x72, 0x62, 0x61, 0x67, 0x65]],
    ['is empty', []],
    ['is damaged', [0x50, 0x4b, 0x03, 0x04, 1, 2, 3]],
    ['is an old one, or has a password', [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]],
  ])('that %s is refused with what to do', async (_, content) => {
    const reading = csvOfFile(bytes(...content), 10, 'leads.xlsx')
    await expect(reading).rejects.toThrow(UnreadableFile)
    await expect(reading).rejects.toThrow(/save/i)
  })
})

test('what is neither a workbook nor text is not read as text', async () => {
  const reading = csvOfFile(bytes(0x89, 0x50, 0x4e, 0x47, 0, 0, 1), 10, 'leads.csv')
  await expect(reading).rejects.toThrow(/^This file is neither a workbook nor CSV/)
})
