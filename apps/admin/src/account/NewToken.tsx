import { Alert, Box, Button, MenuItem, Stack, TextField, Typography } from '@mui/material'
import { createApiToken, type Role, roles } from '@verdict/contracts'
import { useState } from 'react'
import { Restored } from '../autosave/Restored.tsx'
import { useAutosave } from '../autosave/use-autosave.ts'
import { call } from '../api/call.ts'
import { CopyField } from '../ui/CopyField.tsx'
import { FormField } from '../ui/typing/FormField.tsx'
import { readWords } from '../ui/typing/read-words.ts'
import { RoleField } from '../ui/RoleField.tsx'
import { useSubmit } from '../ui/use-submit.ts'

const DAY = 86_400_000
/** For how many days a token may be made here. */
const LASTS = [30, 90, 365]

interface Typed {
  name: string
  role: Role
  days: number
}

const NOTHING: Typed = { name: '', role: 'viewer', days: 90 }
const readName = readWords('Say what it is for.')

/** Makes a token, and shows it once. What was typed of it is kept on the device; the token is not. */
export function NewToken({ role: own, onDone }: { role: Role; onDone(): void }) {
  const typed = useAutosave<Typed>('new-token', NOTHING)
  const { name, role, days } = typed.value
  const type = (changed: Partial<Typed>) => typed.set((now) => ({ ...now, ...changed }))
  const [token, setToken] = useState('')
  const { problems, busy, submit } = useSubmit(async () => {
    if ('problem' in readName(name)) return
    const expiresAt = days === 0 ? null : new Date(Date.now() + days * DAY).toISOString()
    const { body } = await call(createApiToken, { body: { name, role, expiresAt } })
    typed.clear()
    setToken(body.token)
  })

  if (token)
    return (
      <Stack gap={4}>
        <Typography>Give this to the program now: it is not shown again.</Typography>
        <CopyField label="Token" value={token} />
        <Box>
          <Button variant="contained" onClick={onDone}>
            Done
          </Button>
        </Box>
      </Stack>
    )
  return (
    <Stack component="form" onSubmit={submit} gap={4} sx={{ maxWidth: 480 }}>
      <Restored at={typed.restored} onDiscard={typed.clear} />
      <FormField
        label="What it is for"
        required
        autoFocus
        value={name}
        read={readName}
        problem={problems.name}
        helperText="Such as “Nightly export”."
        onChange={(next) => type({ name: next })}
      />
      <RoleField
        label="What it may do"
        value={role}
        onChange={(next) => type({ role: next })}
        among={roles.slice(0, roles.indexOf(own) + 1)}
        problem={problems.role}
      />
      <TextField
        select
        label="It expires"
        value={days}
        error={Boolean(problems.expiresAt)}
        helperText={problems.expiresAt}
        onChange={({ target }) => type({ days: Number(target.value) })}
        sx={{ maxWidth: 240 }}
      >
        {LASTS.map((each) => (
          <MenuItem key={each} value={each}>
            in {each} days
          </MenuItem>
        ))}
        <MenuItem value={0}>never</MenuItem>
      </TextField>
      {problems.root && <Alert severity="error">{problems.root}</Alert>}
      <Stack direction="row" gap={3}>
        <Button type="submit" variant="contained" disabled={busy}>
          Make the token
        </Button>
        <Button
          variant="outlined"
          onClick={() => {
            typed.clear()
            onDone()
          }}
        >
          Cancel
        </Button>
      </Stack>
    </Stack>
  )
}
