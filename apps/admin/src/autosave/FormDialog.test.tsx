import { useState } from 'react'
import { expect, test } from 'vitest'
import { useAutosave } from './use-autosave.ts'
import { closed, drawnInDesk, emptyDesk, field, press, screen, type User, waitFor, WAYS_OUT } from '../testing/desk.tsx'
import { FormDialog } from './FormDialog.tsx'
import { DayField } from '../ui/typing/DayField.tsx'
import { FormField } from '../ui/typing/FormField.tsx'

emptyDesk()

const NOTHING = { name: '', why: '', day: '', tag: '' }

function Visit({ onClose }: { onClose(): void }) {
  const typed = useAutosave('visit', NOTHING)
  const { name, why, day, tag } = typed.value
  const type = (changed: Partial<typeof NOTHING>) => typed.set((now) => ({ ...now, ...changed }))
  const [isSent, setSent] = useState(false)
  return (
    <FormDialog
      title="A visit"
      typed={typed}
      verb="Add it"
      disabled={false}
      onClose={onClose}
      onSubmit={(event) => {
        event.preventDefault()
        typed.clear()
        setSent(true)
      }}
      done={isSent && <p>It is added.</p>}
    >
      <FormField label="Name" value={name} onChange={(next) => type({ name: next })} />
      <FormField label="Why" multiline value={why} onChange={(next) => type({ why: next })} />
      <DayField label="On" value={day} problem={undefined} onChange={(next) => type({ day: next })} />
      <input aria-label="Tag" defaultValue={tag} onBlur={({ target }) => type({ tag: target.value })} />
    </FormDialog>
  )
}

async function opened(): Promise<User> {
  function Page() {
    const [isOpen, setOpen] = useState(false)
    return (
      <>
        <button type="button" onClick={() => setOpen(true)}>
          Open
        </button>
        {isOpen && <Visit onClose={() => setOpen(false)} />}
      </>
    )
  }
  const user = drawnInDesk(<Page />)
  await press(user, 'Open')
  return user
}

test.each(
  WAYS_OUT.flatMap(([way, leave]) =>
    [
      { label: 'Name', text: 'Mar Soler' },
      { label: 'Why', text: 'They asked twice.' },
      // Half typed, too.
      { label: 'On', text: '2026-13' },
    ].map((typed) => ({ way, leave, ...typed })),
  ),
)('$way, straight from “$label”, keeps it for the next time', async ({ leave, label, text }) => {
  const user = await opened()
  await user.type(field(label), text)
  await leave(user)
  await closed()
  await press(user, 'Open')
  await waitFor(() => expect(field(label).value).toBe(text))
  expect(screen.getByText(/^Unsaved changes from .* restored\.$/)).toBeTruthy()
})

test.each(WAYS_OUT)('%s keeps what a field takes in only when it is left', async (_, leave) => {
  const user = await opened()
  await user.type(field('Tag'), 'shop')
  await leave(user)
  await closed()
  await press(user, 'Open')
  await screen.findByText(/restored\.$/)
  expect(Object.values(localStorage).join()).toContain('shop')
})

test('Cancel gives it up', async () => {
  const user = await opened()
  await user.type(field('Name'), 'Mar')
  await press(user, 'Cancel')
  await closed()
  expect(localStorage).toHaveLength(0)
})

test('what is shown once it is sent stays until it is confirmed', async () => {
  const user = await opened()
  await user.type(field('Name'), 'Mar{Enter}')
  expect(await screen.findByText('It is added.')).toBeTruthy()
  for (const [, leave] of WAYS_OUT) await leave(user)
  expect(screen.getByText('It is added.')).toBeTruthy()
  await press(user, 'Done')
  await closed()
})
