import { cleanup, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { AdminContext, useNotify } from 'react-admin'
import { afterEach, expect, test } from 'vitest'
import { Notices } from './Notices.tsx'
import { UndoNotice } from './UndoNotice.tsx'

afterEach(cleanup)

function Part() {
  const notify = useNotify()
  return (
    <button type="button" onClick={() => notify(<UndoNotice onUndo={() => {}}>Added 3 choices.</UndoNotice>)}>
      Add
    </button>
  )
}

test('what was done is said on a ground of its own, not over the words of the page', async () => {
  render(
    <AdminContext>
      <Part />
      <Notices />
    </AdminContext>,
  )
  await userEvent.setup().click(screen.getByRole('button', { name: 'Add' }))
  const said = await screen.findByText('Added 3 choices.')
  expect(said.closest('[role=status]')?.className).toContain('MuiPaper-root')
})
