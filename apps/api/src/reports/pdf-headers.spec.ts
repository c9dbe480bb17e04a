import { expect, test } from '@jest/globals'
import { pdfHeaders } from './pdf-headers.ts'

const nameOf = (...parts: string[]) => pdfHeaders(...parts)['content-disposition']

test.each([
  ['Marta Puig', 'Marta Puig', 'Marta%20Puig'],
  ['Núria d’Àger', 'Nuria d_Ager', 'N%C3%BAria%20d%E2%80%99%C3%80ger'],
  ["O'Hara (Ltd)*", "O'Hara (Ltd)", 'O%27Hara%20%28Ltd%29'],
  ['../../etc/passwd', 'etc passwd', 'etc%20passwd'],
  ['"; filename="x.exe', '; filename= x.exe', '%3B%20filename%3D%20x.exe'],
  ['two\r\nlines\u202E', 'two lines', 'two%20lines'],
  ['漢字', '_', '%E6%BC%A2%E5%AD%97'],
])('%j and a day', (person, ascii, encoded) => {
  expect(nameOf(person, '2026-11-28')).toBe(
    `inline; filename="${ascii} 2026-11-28.pdf"; filename*=UTF-8''${encoded}%202026-11-28.pdf`,
  )
})

test('it is never empty, never too long and always well-formed', () => {
  expect(nameOf('...')).toBe(`inline; filename="report.pdf"; filename*=UTF-8''report.pdf`)
  expect(nameOf('\ud800x')).toContain('x.pdf')
  expect(nameOf('é'.repeat(500)).length).toBeLessThan(500)
})
