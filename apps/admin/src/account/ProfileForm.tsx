import { Alert, Box, Button, Stack } from '@mui/material'
import { type Me, updateMe } from '@verdict/contracts'
import { useState } from 'react'
import { useNotify } from 'react-admin'
import { Restored } from '../autosave/Restored.tsx'
import { typedSince } from '../autosave/typed-since.ts'
import { useAutosave } from '../autosave/use-autosave.ts'
import { forgetMe } from '../providers/auth-provider.ts'
import { call } from '../api/call.ts'
import { FormField } from '../ui/typing/FormField.tsx'
import { EmailField } from '../ui/typing/EmailField.tsx'
import { readEmail } from '../ui/typing/read-email.ts'
import { readWords } from '../ui/typing/read-words.ts'
import { PasswordField } from '../ui/PasswordField.tsx'
import { useSubmit } from '../ui/use-submit.ts'

type Typed = Partial<Pick<Me, 'name' | 'email'>>

const readName = readWords('A name is needed.')

/** Name and address. The address signs in, so the password is asked for before it changes; it is kept nowhere. */
export function ProfileForm({ me, onChanged }: { me: Me; onChanged(): void }) {
  const own = { name: me.name, email: me.email }
  const typed = useAutosave<Typed>('profile', {})
  const { name, email } = { ...own, ...typed.value }
  const type = (changed: Typed) => typed.set((now) => typedSince<Typed>(own, { ...own, ...now, ...changed }))
  const [password, setPassword] = useState('')
  const notify = useNotify()
  const moved = email.trim().toLowerCase() !== me.email
  const isWhole = 'value' in readName(name) && 'value' in readEmail(email)
  const { problems, busy, submit } = useSubmit(async () => {
    if (!isWhole) return
    await call(updateMe, { body: { name, ...(moved && { email: email.trim(), password }) } })
    typed.clear()
    forgetMe()
    notify('Saved.', { type: 'success' })
    onChanged()
  })

  return (
    <Stack component="form" onSubmit={submit} gap={4} sx={{ maxWidth: 400 }}>
      <Restored at={typed.restored} onDiscard={typed.clear} />
      <FormField
        label="Name"
        required
        autoComplete="name"
        value={name}
        read={readName}
        problem={problems.name}
        helperText="Colleagues see it beside what you did."
        onChange={(next) => type({ name: next })}
      />
      <EmailField
        autoComplete="username"
        value={email}
        problem={problems.email}
        helperText="You sign in with it."
        onChange={(next) => type({ email: next })}
      />
      {moved && (
        <PasswordField label="Your password" value={password} onChange={setPassword} problem={problems.password} />
      )}
      {problems.root && <Alert severity="error">{problems.root}</Alert>}
      <Box>
        <Button type="submit" variant="contained" disabled={!typed.dirty || busy}>
          Save
        </Button>
      </Box>
    </Stack>
  )
}
