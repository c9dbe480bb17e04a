import { cleanup, render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { afterEach, expect, test } from 'vitest'
import { useKeptFocus } from './use-kept-focus.ts'

afterEach(cleanup)

function Part() {
  useKeptFocus()
  const [names, setNames] = useState(['a', 'b', 'c'])
  return (
    <fieldset>
      {names.map((name) => (
        <button key={name} type="button" onClick={() => setNames(names.filter((each) => each !== name))}>
          {name}
        </button>
      ))}
    </fieldset>
  )
}

test('a button that goes away with what it did leaves the focus on the next, and the last on the one before', async () => {
  const user = userEvent.setup()
  render(<Part />)
  const focused = () => document.activeElement?.textContent
  screen.getByRole('button', { name: 'b' }).focus()
  await user.keyboard('{Enter}')
  await waitFor(() => expect(focused()).toBe('c'))
  await user.keyboard('{Enter}')
  await waitFor(() => expect(focused()).toBe('a'))
})
