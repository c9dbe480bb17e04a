import { cleanup, render, screen } from '@testing-library/react'
import { MemoryRouter } from 'react-router-dom'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { useFocusAt } from './use-focus-at.ts'

beforeEach(() => vi.useFakeTimers())
afterEach(() => {
  cleanup()
  vi.useRealTimers()
})

const focused = () => document.activeElement?.getAttribute('aria-label')

/** The fields of a cell, one of which may take the focus as it is drawn. */
function Cell({ starts }: { starts?: 'low' | 'value' | 'other' }) {
  useFocusAt()
  return (
    <>
      {['low', 'value'].map((field) => (
        <span key={field} data-field={`ratings/a/speed/${field}`}>
          <input aria-label={field} autoFocus={starts === field} />
        </span>
      ))}
      <span data-field="ratings/a/price/value">
        <input aria-label="other" autoFocus={starts === 'other'} />
      </span>
    </>
  )
}

function opened(at: string, starts?: 'low' | 'value' | 'other') {
  render(
    <MemoryRouter initialEntries={[`/ratings?at=${at}`]}>
      <Cell {...(starts && { starts })} />
    </MemoryRouter>,
  )
  vi.advanceTimersByTime(5_000)
}

test('the field that the address names has the focus', () => {
  opened('ratings/a/speed/value')
  expect(focused()).toBe('value')
  expect(screen.getAllByRole('textbox')).toHaveLength(3)
})

test('of a part the first field has it, unless one of them took it as it was drawn', () => {
  opened('ratings/a/speed')
  expect(focused()).toBe('low')
  cleanup()
  opened('ratings/a/speed', 'value')
  expect(focused()).toBe('value')
})

test('it goes from a field of another part to the one that is named', () => {
  opened('ratings/a/speed/value', 'other')
  expect(focused()).toBe('value')
})
