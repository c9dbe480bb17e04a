import { TextField } from '@mui/material'

interface Props {
  label: string
  value: string
  onChange(value: string): void
  problem?: string | undefined
  /** Whether one is chosen here; otherwise the present one is asked for. */
  fresh?: boolean
  autoFocus?: boolean
}

/** A password, as password managers know it. */
export const PasswordField = ({ label, value, onChange, problem, fresh = false, autoFocus = false }: Props) => (
  <TextField
    label={label}
    type="password"
    autoComplete={fresh ? 'new-password' : 'current-password'}
    required
    autoFocus={autoFocus}
    value={value}
    error={problem !== undefined}
    helperText={problem}
    onChange={({ target }) => onChange(target.value)}
  />
)
