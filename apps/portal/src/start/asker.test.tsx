import { render } from '@testing-library/react'
import { expect, test } from 'vitest'
import { languages } from '../messages/on-the-server.ts'
import { type Language, LanguageProvider } from '../messages/messages.ts'
import type { Common } from '../page/page-data.ts'
import { pageContext } from '../testing/page-context.ts'
import { Asker } from './Asker.tsx'

function shown(contact: object, locale = 'en') {
  const page = {
    ...pageContext,
    locale,
    site: { ...pageContext.site, contact: { ...pageContext.site.contact, ...contact } },
  }
  const { container } = render(
    <LanguageProvider value={languages.get(locale) as Language}>
      <Asker page={page as Common} />
    </LanguageProvider>,
  )
  return container
}

test.each([...languages])('in %s what a consultancy says in two fields reads as two sentences', (locale, language) => {
  const { textContent } = shown({ call: { [locale]: '30 min' }, answer: { [locale]: 'OK!' } }, locale)
  expect(textContent).toBe(`${language.messages.start.asks('Taller')} 30 min. OK!`)
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
