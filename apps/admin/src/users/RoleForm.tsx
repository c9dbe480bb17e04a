import { Alert, Stack } from '@mui/material'
import type { User } from '@verdict/contracts'
import { useState } from 'react'
import { useNotify } from 'react-admin'
import { Restored } from '../autosave/Restored.tsx'
import { typedSince } from '../autosave/typed-since.ts'
import { useAutosave } from '../autosave/use-autosave.ts'
import { ConfirmDialog } from '../ui/ConfirmDialog.tsx'
import { FormField } from '../ui/typing/FormField.tsx'
import { readWords } from '../ui/typing/read-words.ts'
import { RoleField } from '../ui/RoleField.tsx'
import { roleWords } from '../ui/roles.ts'
import { SaveButtons } from '../ui/SaveButtons.tsx'
import { useSubmit } from '../ui/use-submit.ts'
import { changeUser } from './change-user.ts'

interface Props {
  user: User
  own: boolean
  onChanged(): unknown
}

type Changes = Partial<Pick<User, 'name' | 'role'>>

const readName = readWords('A name is needed.')

/** Name and role. A change of role is asked about: it ends sessions. */
export function RoleForm({ user, own, onChanged }: Props) {
  const saved = { name: user.name, role: user.role }
  const typed = useAutosave<Changes>(`user/${user.id}`, {})
  const changes = typed.value
  const { name, role } = { ...saved, ...changes }
  const type = (changed: Changes) => typed.set((now) => typedSince<Changes>(saved, { ...saved, ...now, ...changed }))
  const [asking, setAsking] = useState(false)
  const notify = useNotify()

  async function save() {
    await changeUser(user, changes)
    typed.clear()
    notify('Saved.', { type: 'success' })
    onChanged()
  }

  const { problems, busy, submit } = useSubmit(async () => {
    if ('problem' in readName(name)) return
    if (changes.role) setAsking(true)
    else await save()
  }, onChanged)

  return (
    <>
      <Stack component="form" onSubmit={submit} gap={4}>
        <Restored at={typed.restored} onDiscard={typed.clear} />
        <FormField
          label="Name"
          value={name}
          read={readName}
          problem={problems.name}
          onChange={(next) => type({ name: next })}
          sx={{ maxWidth: 400 }}
        />
        <RoleField value={role} onChange={(next) => type({ role: next })} problem={problems.role} />
        {problems.root && <Alert severity="error">{problems.root}</Alert>}
        <SaveButtons dirty={typed.dirty} blocked={busy || name.trim() === ''} onPutBack={typed.clear} />
      </Stack>
      {asking && (
        <ConfirmDialog
          title={`Make ${own ? 'yourself' : user.name} ${roleWords[role].name.toLowerCase()}?`}
          verb="Change the role"
          run={save}
          onStale={onChanged}
          onClose={() => setAsking(false)}
        >
          {roleWords[role].may} {own ? 'You have' : 'They have'} to sign in again, and tokens that could do more end.
        </ConfirmDialog>
      )}
    </>
  )
}
