import { Alert } from '@mui/material'
import { createUser, type InvitedUser, type Role } from '@verdict/contracts'
import { useState } from 'react'
import { FormDialog } from '../autosave/FormDialog.tsx'
import { useAutosave } from '../autosave/use-autosave.ts'
import { call } from '../api/call.ts'
import { FormField } from '../ui/typing/FormField.tsx'
import { EmailField } from '../ui/typing/EmailField.tsx'
import { readEmail } from '../ui/typing/read-email.ts'
import { readWords } from '../ui/typing/read-words.ts'
import { RoleField } from '../ui/RoleField.tsx'
import { useSubmit } from '../ui/use-submit.ts'
import { AccountLinkField } from './AccountLinkField.tsx'

interface Typed {
  name: string
  email: string
  role: Role
}

const NOBODY: Typed = { name: '', email: '', role: 'consultant' }
const readName = readWords('A name is needed.')

/** Invites somebody: who, and as what; then the link to send them. */
export function InviteDialog({ onClose }: { onClose(): void }) {
  const typed = useAutosave<Typed>('invitation', NOBODY)
  const { name, email, role } = typed.value
  const type = (changed: Partial<Typed>) => typed.set((now) => ({ ...now, ...changed }))
  const [invited, setInvited] = useState<InvitedUser>()
  const { problems, busy, submit } = useSubmit(async () => {
    if ('problem' in readName(name) || 'problem' in readEmail(email)) return
    const { body } = await call(createUser, { body: { name, email: email.trim(), role } })
    typed.clear()
    setInvited(body)
  })

  return (
    <FormDialog
      title={invited ? `${invited.name} is invited` : 'Invite somebody'}
      typed={typed}
      verb="Invite"
      disabled={busy}
      onSubmit={submit}
      onClose={onClose}
      done={invited && <AccountLinkField link={invited.invitation} kind="invitation" name={invited.name} />}
    >
      <FormField
        label="Name"
        required
        autoFocus
        autoComplete="off"
        value={name}
        read={readName}
        problem={problems.name}
        onChange={(next) => type({ name: next })}
      />
      <EmailField
        autoComplete="off"
        value={email}
        problem={problems.email}
        helperText="They sign in with it."
        onChange={(next) => type({ email: next })}
      />
      <RoleField value={role} onChange={(next) => type({ role: next })} problem={problems.role} />
      {problems.root && <Alert severity="error">{problems.root}</Alert>}
    </FormDialog>
  )
}
