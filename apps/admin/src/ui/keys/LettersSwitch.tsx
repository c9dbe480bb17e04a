import { FormControlLabel, Switch } from '@mui/material'
import { useLetters } from './use-letters.ts'

/** Switches off, and on again, what single letters do. */
export function LettersSwitch() {
  const [letters, setLetters] = useLetters()
  return (
    <FormControlLabel
      control={<Switch checked={letters} onChange={(_, checked) => setLetters(checked)} />}
      label="Single letters do something"
    />
  )
}
