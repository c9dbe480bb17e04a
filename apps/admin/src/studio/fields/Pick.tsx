import { MenuItem, TextField } from '@mui/material'

interface Props {
  label: string
  /** Where it stands in the draft. */
  place?: string | undefined
  value: string | undefined
  choices: { key: string; label: string }[]
  onChange(value: string): void
  /** What "no choice" is called, where that is one. */
  none?: string
  width?: number
}

/** One of a list, by name. A key that no longer exists is shown as it is, so that it can be mended. */
export function Pick({ label, place, value = '', choices, onChange, none, width = 200 }: Props) {
  const unknown = value !== '' && !choices.some(({ key }) => key === value)
  return (
    <TextField
      select
      data-field={place}
      label={label}
      value={value}
      error={unknown}
      onChange={({ target }) => onChange(target.value)}
      sx={{ minWidth: width }}
      slotProps={none === undefined ? {} : { inputLabel: { shrink: true }, select: { displayEmpty: true } }}
    >
      {none !== undefined && <MenuItem value="">{none}</MenuItem>}
      {unknown && <MenuItem value={value}>{value} (not in the model)</MenuItem>}
      {choices.map(({ key, label }) => (
        <MenuItem key={key} value={key}>
          {label}
        </MenuItem>
      ))}
    </TextField>
  )
}
