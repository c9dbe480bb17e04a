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

/** An element as the studio draws it: its key comes first, and its condition last. */
function Rule() {
  useFocusAt()
  return (
    <>
      {['key', 'description', 'when'].map((field) => (
        <span key={field} data-field={`rules/live/${field}`}>
          <input aria-label={field} defaultValue={`the ${field}`} />
        </span>
      ))}
    </>
  )
}

test.each([
  { case: 'what is said of an element never leads to its key', at: 'rules/live', field: 'description', selected: '' },
  { case: 'nor what has no field', at: 'rules/live/effects', field: 'description', selected: '' },
  { case: 'a field that is named does', at: 'rules/live/when', field: 'when', selected: 'the when' },
  { case: 'as does a key that is', at: 'rules/live/key', field: 'key', selected: 'the key' },
])('$case', ({ at, field, selected }) => {
  render(
    <MemoryRouter initialEntries={[`/rules?at=${at}`]}>
      <Rule />
    </MemoryRouter>,
  )
  vi.advanceTimersByTime(5_000)
  expect(focused()).toBe(field)
  const { value, selectionStart, selectionEnd } = document.activeElement as HTMLInputElement
  expect(value.slice(selectionStart ?? 0, selectionEnd ?? 0)).toBe(selected)
})
