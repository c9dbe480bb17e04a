import { render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { languages } from '../messages/on-the-server.ts'
import { type Language, LanguageProvider } from '../messages/messages.ts'
import type { Common } from '../page/page-data.ts'
import { pageContext } from '../testing/page-context.ts'
import { Asker } from './Asker.tsx'

function shown(contact: object) {
  const page = { ...pageContext, site: { ...pageContext.site, contact: { ...pageContext.site.contact, ...contact } } }
  const { container } = render(
    <LanguageProvider value={languages.get('en') as Language}>
      <Asker page={page as Common} />
    </LanguageProvider>,
  )
  return container
}

test('a promise without a full stop is a sentence of its own all the same', () => {
  shown({ person: 'Marta Roig', call: { en: '30 minutes, free of charge' }, answer: { en: 'We answer within a day.' } })
  expect(screen.getByText(/reads what you send/).textContent).toBe(
    'Taller asks. Marta Roig reads what you send. 30 minutes, free of charge. We answer within a day.',
  )
})

test.each([
  ['Marta Roig', 'MR'],
  ['Ana María  Gil ', 'AG'],
  ['Òscar', 'Ò'],
  ['𝒜da 𝓛ovelace', '𝒜𝓛'],
])('%s without a photo is %s', (person, initials) => {
  expect(shown({ person }).querySelector('.face')?.textContent).toBe(initials)
})

test('a consultancy that says nothing of itself leaves no hole', () => {
  expect(shown({}).textContent).toBe('')
})
