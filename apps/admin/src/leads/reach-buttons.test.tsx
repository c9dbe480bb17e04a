import { expect, test } from 'vitest'
import { drawnInDesk, emptyDesk, screen } from '../testing/desk.tsx'
import { ReachButtons } from './ReachButtons.tsx'
import { MARTA } from './testing/marta.ts'

emptyDesk()

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
  drawnInDesk(<ReachButtons lead={{ ...MARTA, name: 'Marta Puig', ...changes }} />)
  expect(screen.getByRole('link', { name }).getAttribute('href')).toBe(href)
})
