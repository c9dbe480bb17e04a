import { expect, test } from 'vitest'
import { type PersonInput, personTypesetting } from './person-report.ts'
import { readPdf, textsOf } from './testing/read-pdf.ts'
import { sample } from './testing/sample.ts'
import { typeset } from './typeset.ts'

const AT = '2026-11-26T10:00:00+01:00'
const { recorded, firm, colours } = sample()

const input = (changes: Partial<PersonInput> = {}): PersonInput => ({
  email: 'ada@llevant.example',
  exportedAt: AT,
  leads: [
    {
      name: 'Ada Puig',
      company: 'Botiga Llevant',
      phone: null,
      message: 'Volem obrir abans de Nadal.\nDues línies.',
      status: 'contacted',
      tags: ['botiga'],
      createdAt: AT,
      consent: { text: 'You may reply to me.', at: AT, marketing: false },
      notes: [{ text: 'Rang twice.', at: AT }],
      tasks: [{ text: 'Send the offer.', dueOn: '2026-12-02' }],
      source: { utmSource: 'letter' },
      recorded,
    },
  ],
  mails: [{ subject: 'Your result', text: 'Here it is.', createdAt: AT }],
  requests: [{ kind: 'export', createdAt: AT }],
  toldTo: ['crm.example.net'],
  json: '{"email":"ada@llevant.example"}',
  firm,
  locale: 'en',
  size: 'a4',
  colours,
  address: 'https://tallernord.example/privacy',
  ...changes,
})
const made = (changes?: Partial<PersonInput>) => typeset(personTypesetting(input(changes)))

test('it says all that is kept, answers in the words of the questions', async () => {
  const text = (await textsOf(made())).join(' ')
  for (const said of [
    'What Taller Nord keeps about you',
    'all that is kept under ada@llevant.example, as of 26 November 2026',
    'Ada Puig',
    'Botiga Llevant',
    'Volem obrir abans de Nadal.',
    'You may reply to me.',
    'Contacted',
    'letter',
    'Rang twice.',
    'Planned for 2 December 2026',
    'Send the offer.',
    'Who will build it? Nobody yet: a freelancer or a small agency',
    'Django suits this project somewhat better',
    'Your result',
    'Here it is.',
    'A copy of what is kept',
    'crm.example.net',
    'Nothing else is kept.',
  ])
    expect(text).toContain(said)
})

test.each([
  ['es', 'Lo que Taller Nord guarda sobre ti', 'No se guarda nada más.'],
  ['ca', 'El que Taller Nord guarda sobre tu', 'No es guarda res més.'],
  ['de', 'What Taller Nord keeps about you', 'Nothing else is kept.'],
])('in %s', async (locale, ...said) => {
  const text = (await textsOf(made({ locale }))).join(' ')
  for (const each of said) expect(text).toContain(each)
})

test('the data is attached, and the file is titled', async () => {
  const [name, content, info] = await readPdf(made(), async (document) => {
    const attachments = await document.getAttachments()
    const [[id, { filename }] = ['', { filename: '' }]] = [...(attachments ?? [])]
    const bytes = (await document.getAttachmentContent(id)) as Uint8Array
    return [filename, new TextDecoder().decode(bytes), (await document.getMetadata()).info]
  })
  expect([name, content]).toEqual(['what-is-kept-about-you.json', '{"email":"ada@llevant.example"}'])
  expect(info).toMatchObject({ Title: 'What Taller Nord keeps about you', Language: 'en' })
})

test('of somebody of whom nothing is kept it is a page', async () => {
  const pages = await textsOf(made({ leads: [], mails: [], requests: [], toldTo: [] }))
  expect(pages).toHaveLength(1)
})

test('a lead without an assessment, long texts and odd signs have their place', async () => {
  const [lead] = input().leads as [PersonInput['leads'][0]]
  const notes = Array.from({ length: 60 }, (_, i) => ({ text: `Note ${i}. ${'long '.repeat(60)}`, at: AT }))
  const odd = { ...lead, recorded: null, name: '<xmp>#set "\\u{202e}" 日本 😀', message: 'x'.repeat(4_000), notes }
  const text = (await textsOf(made({ leads: [odd] }))).join(' ')
  expect(text).toContain('Note 59.')
  expect(text).toContain('<xmp>#set')
})
