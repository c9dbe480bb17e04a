import { Alert, Box, Button, MenuItem, Stack, TextField, Typography } from '@mui/material'
import { type createApiToken, deskPaths, type ReplyOf, type Role, roles } from '@verdict/contracts'
import { type FormEvent, useState } from 'react'
import { call } from '../providers/http.ts'
import { CopyField } from '../ui/CopyField.tsx'
import { faultsOf } from '../ui/faults-of.ts'
import { RoleField } from '../ui/RoleField.tsx'

const DAY = 86_400_000
/** For how many days a token may be made here. */
const LASTS = [30, 90, 365]

/** Makes a token, and shows it once. */
export function NewToken({ role: own, onDone }: { role: Role; onDone(): void }) {
  const [name, setName] = useState('')
  const [role, setRole] = useState<Role>('viewer')
  const [days, setDays] = useState<number>(90)
  const [faults, setFaults] = useState<{ [field: string]: string }>({})
  const [token, setToken] = useState('')

  async function submit(event: FormEvent) {
    event.preventDefault()
    setFaults({})
    try {
      const expiresAt = days === 0 ? null : new Date(Date.now() + days * DAY).toISOString()
      const { body } = await call<ReplyOf<typeof createApiToken>>('POST', deskPaths.tokens, { name, role, expiresAt })
      setToken(body.token)
    } catch (error) {
      setFaults(faultsOf(error))
    }
  }

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
      <TextField
        label="What it is for"
        required
        autoFocus
        value={name}
        error={Boolean(faults.name)}
        helperText={faults.name ?? 'Such as “Nightly export”.'}
        onChange={({ target }) => setName(target.value)}
      />
      <RoleField
        label="What it may do"
        value={role}
        onChange={setRole}
        among={roles.slice(0, roles.indexOf(own) + 1)}
        fault={faults.role}
      />
      <TextField
        select
        label="It expires"
        value={days}
        error={Boolean(faults.expiresAt)}
        helperText={faults.expiresAt}
        onChange={({ target }) => setDays(Number(target.value))}
        sx={{ maxWidth: 240 }}
      >
        {LASTS.map((each) => (
          <MenuItem key={each} value={each}>
            in {each} days
          </MenuItem>
        ))}
        <MenuItem value={0}>never</MenuItem>
      </TextField>
      {faults.root && <Alert severity="error">{faults.root}</Alert>}
      <Stack direction="row" gap={3}>
        <Button type="submit" variant="contained">
          Make the token
        </Button>
        <Button variant="outlined" onClick={onDone}>
          Cancel
        </Button>
      </Stack>
    </Stack>
  )
}
