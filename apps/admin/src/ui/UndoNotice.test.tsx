import { useNotify } from 'react-admin'
import { expect, test } from 'vitest'
import { drawnInDesk, emptyDesk, press, screen } from '../testing/desk.tsx'
import { UndoNotice } from './UndoNotice.tsx'

emptyDesk()

function Part() {
  const notify = useNotify()
  return (
    <button type="button" onClick={() => notify(<UndoNotice onUndo={() => {}}>Added 3 choices.</UndoNotice>)}>
      Add
    </button>
  )
}

test('what was done is said on a ground of its own, not over the words of the page', async () => {
  const user = drawnInDesk(<Part />)
  await press(user, 'Add')
  const said = await screen.findByText('Added 3 choices.')
  expect(said.closest('[role=status]')?.className).toContain('MuiPaper-root')
})
