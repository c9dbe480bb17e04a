import { afterEach, expect, test, vi } from 'vitest'
import { drawnInDesk, emptyDesk, screen } from '../testing/desk.tsx'
import { LeadActions } from './LeadActions.tsx'
import type { LeadWithResult } from './lead-with-result.ts'
import { MARTA } from './testing/marta.ts'

emptyDesk()
afterEach(() => vi.unstubAllGlobals())

const onAPhone = () =>
  vi.stubGlobal('matchMedia', (query: string) => ({
    matches: query.includes('max-width: 599.95px'),
    media: query,
    addEventListener: () => {},
    removeEventListener: () => {},
  }))
const lead = (changes: object): LeadWithResult => ({ ...MARTA, result: null, ...changes })
const taken = { result: { token: 't1' } as LeadWithResult['result'], phone: '600 100' }
const links = () => screen.getAllByRole('link').map((link) => link.textContent)

test.each([
  ['by mail', { email: 'marta@person.example' }, 'Write to Marta', 'mailto:marta@person.example'],
  [
    'by mail about their result, in their language',
    { modelTitle: { en: 'Shop?', ca: 'Botiga & web?' }, locale: 'ca-ES' },
    'Write to Marta',
    'mailto:marta@person.example?subject=El%20teu%20resultat%3A%20Botiga%20%26%20web%3F',
  ],
  ['by phone beside it', { phone: '600 100' }, 'Call Marta', 'tel:600100'],
  ['by phone, where there is no e-mail', { email: '', phone: '+34 (0)600-100 200' }, 'Call Marta', 'tel:+34600100200'],
])('somebody is reached %s', (_, changes, name, href) => {
  drawnInDesk(<LeadActions lead={lead(changes)} />)
  expect(screen.getByRole('link', { name }).getAttribute('href')).toBe(href)
})

test('a wide window has it all side by side', () => {
  drawnInDesk(<LeadActions lead={lead(taken)} />)
  expect(links()).toEqual([
    ...['Write to Marta', 'Call Marta', 'See the verdict', 'Brief as PDF, one page', 'Brief and report as PDF'],
    'Merge with another…',
  ])
  expect(screen.queryByRole('button', { name: 'More' })).toBeNull()
})

test.each([
  ['calls', taken, 'Call Marta', ['Write to Marta']],
  ['writes, where there is no number', { ...taken, phone: null }, 'Write to Marta', []],
])('a phone %s, and has the rest behind one button', async (_, changes, first, others) => {
  onAPhone()
  const user = drawnInDesk(<LeadActions lead={lead(changes)} />)
  expect(links()).toEqual([first])
  await user.click(screen.getByRole('button', { name: 'More' }))
  const items = screen.getAllByRole('menuitem')
  expect(items.map((item) => item.textContent)).toEqual([
    ...others,
    ...['See the verdict', 'Brief as PDF, one page', 'Brief and report as PDF', 'Merge with another…'],
  ])
  expect(items.at(-1)?.getAttribute('href')).toBe('/leads/merge?id=l1')
})

test('one that lies in the trash is merged with nobody', () => {
  drawnInDesk(<LeadActions lead={lead({ trashedAt: '2026-11-24T09:00:00.000Z' })} />)
  expect(links()).toEqual(['Write to Marta'])
})
