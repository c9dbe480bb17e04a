import { Alert, Box, Button, Stack, TextField, Typography } from '@mui/material'
import { confirmTotp, type ReplyOf, setUpTotp } from '@verdict/contracts'
import { useState } from 'react'
import { call } from '../api/call.ts'
import { CopyField } from '../ui/CopyField.tsx'
import { PasswordField } from '../ui/PasswordField.tsx'
import { useSubmit } from '../ui/use-submit.ts'
import { QrCode } from './QrCode.tsx'
import { RecoveryCodes } from './RecoveryCodes.tsx'

/** Turns two-factor sign-in on: the password, the key for the app, a first code, the recovery codes. */
export function TwoFactorSetUp({ onDone, onCancel }: { onDone(): void; onCancel?(): void }) {
  const [password, setPassword] = useState('')
  const [code, setCode] = useState('')
  const [key, setKey] = useState<ReplyOf<typeof setUpTotp>>()
  const [codes, setCodes] = useState<string[]>()
  const { problems, busy, submit } = useSubmit(async () => {
    if (!key) return setKey((await call(setUpTotp, { body: { password } })).body)
    const { body } = await call(confirmTotp, { body: { code } })
    setCodes(body.recoveryCodes)
  })

  if (codes) return <RecoveryCodes codes={codes} onDone={onDone} />
  return (
    <Stack component="form" onSubmit={submit} gap={4} sx={{ maxWidth: 480 }}>
      {key ? (
        <>
          <Typography>
            Scan this with an authenticator app, such as the one of your password manager, or type the key into it.
          </Typography>
          <QrCode text={key.uri} label="The key as a QR code" />
          <CopyField label="Key" value={key.secret.replace(/.{4}(?=.)/g, '$& ')} />
          <TextField
            label="Code that the app shows"
            required
            autoFocus
            autoComplete="one-time-code"
            value={code}
            error={Boolean(problems.code)}
            helperText={problems.code ?? 'Six digits. Nothing changes until this code is right.'}
            onChange={({ target }) => setCode(target.value)}
            slotProps={{ htmlInput: { inputMode: 'numeric' } }}
          />
        </>
      ) : (
        <PasswordField
          label="Your password"
          value={password}
          onChange={setPassword}
          problem={problems.password}
          autoFocus
        />
      )}
      {problems.root && <Alert severity="error">{problems.root}</Alert>}
      <Box sx={{ display: 'flex', gap: 3 }}>
        <Button type="submit" variant="contained" disabled={busy}>
          {key ? 'Turn it on' : 'Continue'}
        </Button>
        {onCancel && (
          <Button variant="outlined" onClick={onCancel}>
            Cancel
          </Button>
        )}
      </Box>
    </Stack>
  )
}
