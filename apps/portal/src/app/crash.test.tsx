import { render, screen } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import { languages } from '../messages/on-the-server.ts'
import { pageContext } from '../testing/page-context.ts'
import type { PageData } from '../page/page-data.ts'
import { App } from './App.tsx'

afterEach(() => vi.restoreAllMocks())

test.each([...languages])('a crashed page shows an error in %s, and can be reloaded', (locale, language) => {
  // React reports the error there too.
  vi.spyOn(console, 'error').mockImplementation(() => {})
  const reload = vi.spyOn(location, 'reload').mockImplementation(() => {})
  const Broken = () => {
    throw new Error('broken')
  }
  render(<App data={{ ...pageContext, locale } as PageData} language={language} Page={Broken} />)
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(language.messages.page.crashed)
  expect(screen.getByRole('alert').textContent).toBe(language.messages.page.crashedHint)
  screen.getByRole('button', { name: language.messages.page.reload }).click()
  expect(reload).toHaveBeenCalledOnce()
})

test('a page that draws shows nothing of it', () => {
  const [[, language]] = [...languages] as [[string, NonNullable<ReturnType<typeof languages.get>>]]
  render(<App data={pageContext as PageData} language={language} Page={() => <p>Drawn</p>} />)
  expect(screen.getByText('Drawn')).toBeDefined()
  expect(screen.queryByRole('alert')).toBeNull()
})
