import { FormControl, FormControlLabel, FormHelperText, FormLabel, Radio, RadioGroup, Typography } from '@mui/material'
import { type Role, roles } from '@verdict/contracts'
import { roleWords } from './roles.ts'

interface Props {
  value: Role
  onChange(role: Role): void
  /** The roles that may be chosen. */
  among?: readonly Role[]
  label?: string
  problem?: string | undefined
}

/** A role, with what it may do beside it. */
export const RoleField = ({ value, onChange, among = roles, label = 'Role', problem }: Props) => (
  <FormControl error={problem !== undefined}>
    <FormLabel id={`role-${label}`} sx={{ fontSize: '.8125rem', mb: 1 }}>
      {label}
    </FormLabel>
    <RadioGroup aria-labelledby={`role-${label}`} value={value} onChange={(_, role) => onChange(role as Role)}>
      {among.map((role) => (
        <FormControlLabel
          key={role}
          value={role}
          control={<Radio size="small" />}
          sx={{ alignItems: 'flex-start', mb: 1.5 }}
          label={
            <>
              <Typography sx={{ pt: 1.5 }}>{roleWords[role].name}</Typography>
              <Typography variant="caption" component="div">
                {roleWords[role].may}
              </Typography>
            </>
          }
        />
      ))}
    </RadioGroup>
    {problem && <FormHelperText>{problem}</FormHelperText>}
  </FormControl>
)
