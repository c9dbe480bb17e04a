import { expect, test } from 'vitest'
import { clientTypesetting } from './report-of.ts'
import { readPdf, textsOf } from './testing/read-pdf.ts'
import { sample } from './testing/sample.ts'
import type { FirmContact } from './report-context.ts'
import { typeset } from './typeset.ts'

const NOBODY: FirmContact = {
  contactPerson: null,
  callDescription: null,
  responseTime: null,
  bookingUrl: null,
  privacyUrl: null,
  imprintUrl: null,
  printLogo: null,
  photo: null,
}
const texts = (en: string, es = en, ca = en) => ({ en, es, ca })
const SOMEBODY: FirmContact = {
  contactPerson: 'Núria Puig',
  callDescription: texts('Thirty minutes, free of charge.', 'Treinta minutos, gratis.', 'Trenta minuts, de franc.'),
  responseTime: texts('We answer within one working day.'),
  bookingUrl: 'https://tallernord.example/book?with=nuria',
  privacyUrl: 'https://tallernord.example/privacy',
  imprintUrl: 'https://tallernord.example/imprint',
  printLogo: null,
  photo: null,
}
const PNG =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAIAAAABCAAAAADRSSBWAAAAC0lEQVR4nGOoqAAAAWsA8a3ZuOwAAAAASUVORK5CYII='

const pdfOf = (contact: Partial<FirmContact>, locale = 'en') =>
  typeset(
    clientTypesetting(
      sample({
        locale,
        firm: { name: 'Taller Nord', accent: null, disclosure: null, contact: { ...NOBODY, ...contact } },
      }),
    ),
  )
const bare = (text: string) => text.replace(/\s+/g, '')
const pageWith = async (pdf: Uint8Array, said: string) =>
  (await textsOf(pdf)).find((text) => bare(text).includes(bare(said)))

test.each([
  [
    'en',
    'Talk it through with Núria Puig, Taller Nord',
    'Thirty minutes, free of charge.',
    'Choose a time for the call:',
  ],
  ['es', 'Háblalo con Núria Puig, Taller Nord', 'Treinta minutos, gratis.', 'Elige una hora para la llamada:'],
  ['ca', 'Parla’n amb: Núria Puig, Taller Nord', 'Trenta minuts, de franc.', 'Tria una hora per a la trucada:'],
])('in %s the next step names who calls, what the call is and where a time is chosen', async (locale, ...said) => {
  const pdf = pdfOf(SOMEBODY, locale)
  const page = await pageWith(pdf, said[0] as string)
  for (const each of [...said, 'We answer within one working day.', SOMEBODY.bookingUrl as string])
    expect(bare(page as string)).toContain(bare(each))
})

test('its addresses can be followed', async () => {
  const links = await readPdf(pdfOf(SOMEBODY), async (document) => {
    const pages = Array.from({ length: document.numPages }, (_, i) => document.getPage(i + 1))
    const all = await Promise.all(pages.map(async (page) => (await page).getAnnotations()))
    return all.flat().map(({ url }: { url?: string }) => url)
  })
  expect(links).toEqual(expect.arrayContaining([SOMEBODY.bookingUrl, SOMEBODY.privacyUrl, SOMEBODY.imprintUrl]))
})

test('each of them may be missing: nothing stands in its place', async () => {
  const whole = bare((await pageWith(pdfOf(SOMEBODY), 'Talk it through')) as string)
  for (const field of Object.keys(SOMEBODY) as (keyof FirmContact)[]) {
    const value = SOMEBODY[field]
    if (value === null) continue
    const page = bare((await pageWith(pdfOf({ ...SOMEBODY, [field]: null }), 'Talk it through')) as string)
    const text = bare(typeof value === 'string' ? value : (value.en as string))
    expect([field, whole.includes(text), page.includes(text)]).toEqual([field, true, false])
    expect(page).not.toMatch(/null|undefined|:\.|with,/)
  }
  const without = typeset(clientTypesetting(sample({ firm: { name: 'Taller Nord', accent: null, disclosure: null } })))
  expect(Buffer.from(pdfOf({})).equals(Buffer.from(without))).toBe(true)
})

test('pictures are printed; one that cannot be read leaves its place empty', async () => {
  const size = (contact: Partial<FirmContact>) => pdfOf(contact).length
  const none = size({ ...SOMEBODY })
  expect(size({ ...SOMEBODY, photo: PNG })).toBeGreaterThan(none)
  const broken = 'data:image/png;base64,iVBORw0KGgoAAAA='
  const page = await pageWith(pdfOf({ ...SOMEBODY, printLogo: broken, photo: broken }), 'Talk it through')
  expect(bare(page as string)).toContain('NúriaPuig')
})
