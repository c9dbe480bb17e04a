import { ToggleButtonGroup, type ToggleButtonGroupProps } from '@mui/material'

interface Props<Value extends string> extends Pick<ToggleButtonGroupProps, 'children' | 'size' | 'sx'> {
  label: string
  /** Null before anything is chosen. */
  value: Value | null
  onChange(value: NoInfer<Value>): void
}

/** Buttons of which one is chosen: pressing that one again keeps it. */
export function OneOf<Value extends string>({ label, onChange, size = 'small', ...group }: Props<Value>) {
  return (
    <ToggleButtonGroup
      {...group}
      exclusive
      size={size}
      onChange={(_, next: Value | null) => next !== null && onChange(next)}
      aria-label={label}
    />
  )
}
