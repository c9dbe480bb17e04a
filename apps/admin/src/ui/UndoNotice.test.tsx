import { cleanup, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { AdminContext, useNotify } from 'react-admin'
import { afterEach, expect, test } from 'vitest'
import { Notices } from './Notices.tsx'
import { UndoNotice } from './UndoNotice.tsx'

afterEach(cleanup)

const LONG = { autoHideDuration: 60_000 }

function Part() {
  const notify = useNotify()
  const add = (said: string) => notify(<UndoNotice onUndo={() => {}}>{said}</UndoNotice>, LONG)
  return (
    <>
      <button type="button" onClick={() => add('Added 3 choices.')}>
        Add
      </button>
      <button type="button" onClick={() => add('Removed a choice.')}>
        Remove
      </button>
    </>
  )
}

const drawn = () =>
  render(
    <AdminContext>
      <Part />
      <Notices />
    </AdminContext>,
  )

test('what was done is said on a ground of its own, not over the words of the page', async () => {
  drawn()
  await userEvent.setup().click(screen.getByRole('button', { name: 'Add' }))
  const said = await screen.findByText('Added 3 choices.')
  expect(said.closest('[role=status]')?.className).toContain('MuiPaper-root')
})

test('the way back is that of the last step: a notice goes when another follows', async () => {
  drawn()
  const user = userEvent.setup()
  await user.click(screen.getByRole('button', { name: 'Add' }))
  await screen.findByText('Added 3 choices.')
  await user.click(screen.getByRole('button', { name: 'Remove' }))
  await screen.findByText('Removed a choice.')
  expect(screen.queryByText('Added 3 choices.')).toBeNull()
})
