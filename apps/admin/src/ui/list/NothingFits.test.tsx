import { cleanup, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { ListContextProvider } from 'react-admin'
import { afterEach, expect, test, vi } from 'vitest'
import { NothingFits } from './NothingFits.tsx'

afterEach(cleanup)

function drawn() {
  const setFilters = vi.fn()
  const parts: { text: string; without: object; count?: string }[] = [
    { text: 'Status: New', without: { tag: 'fair' }, count: '3' },
    { text: 'Tag: fair', without: { status: 'new' } },
  ]
  render(
    <ListContextProvider value={{ setFilters } as never}>
      <NothingFits title="No lead fits all of this." parts={parts} />
    </ListContextProvider>,
  )
  const press = (name: string) => userEvent.click(screen.getByRole('button', { name }))
  return { setFilters, press }
}

test('each part of a filter can be taken away, and says what that shows', async () => {
  const { setFilters, press } = drawn()
  expect(screen.getByText('No lead fits all of this.')).toBeTruthy()
  await press('Without “Status: New”: 3')
  expect(setFilters).toHaveBeenLastCalledWith({ tag: 'fair' })
  await press('Without “Tag: fair”')
  expect(setFilters).toHaveBeenLastCalledWith({ status: 'new' })
})

test('all of it can be', async () => {
  const { setFilters, press } = drawn()
  await press('Clear all filters')
  expect(setFilters).toHaveBeenLastCalledWith({})
})
