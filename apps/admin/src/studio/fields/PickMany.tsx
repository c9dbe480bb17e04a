import { Checkbox, ListItemText, MenuItem, TextField } from '@mui/material'

interface Props {
  label: string
  /** Where it stands in the draft. */
  place?: string | undefined
  values: string[]
  choices: { key: string; label: string }[]
  /** What was picked, in the order of the choices. */
  onChange(values: string[]): void
  /** What "none" is called. */
  none: string
  width?: number
}

/** As many of a list as one likes, by name. Keys that no longer exist are shown as they are, so that they can be taken out. */
export function PickMany({ label, place, values, choices, onChange, none, width = 200 }: Props) {
  const unknown = values.filter((value) => !choices.some(({ key }) => key === value))
  const all = [...choices, ...unknown.map((key) => ({ key, label: `${key} (not in the model)` }))]
  const named = (keys: string[]) => keys.map((value) => all.find(({ key }) => key === value)?.label ?? value).join(', ')
  return (
    <TextField
      select
      data-field={place}
      label={label}
      value={values}
      error={unknown.length > 0}
      onChange={({ target }) => {
        const picked = target.value as unknown as string[]
        onChange(all.map(({ key }) => key).filter((key) => picked.includes(key)))
      }}
      sx={{ minWidth: width, maxWidth: 320 }}
      slotProps={{
        inputLabel: { shrink: true },
        select: {
          multiple: true,
          displayEmpty: true,
          renderValue: (picked) => named(picked as string[]) || none,
        },
      }}
    >
      {all.map(({ key, label }) => (
        <MenuItem key={key} value={key} dense>
          <Checkbox size="small" checked={values.includes(key)} sx={{ py: 0 }} />
          <ListItemText primary={label} />
        </MenuItem>
      ))}
    </TextField>
  )
}
