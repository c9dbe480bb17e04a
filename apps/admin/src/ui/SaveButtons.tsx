import { Button, Stack } from '@mui/material'

interface Props {
  dirty: boolean
  /** Whether it cannot be saved as it is, or is being saved. */
  blocked: boolean
  onPutBack(): void
}

/** The buttons of a form: submit, and discard what was typed. */
export const SaveButtons = ({ dirty, blocked, onPutBack }: Props) => (
  <Stack direction="row" gap={3}>
    <Button type="submit" variant="contained" disabled={!dirty || blocked}>
      Save
    </Button>
    <Button variant="outlined" disabled={!dirty} onClick={onPutBack}>
      Discard changes
    </Button>
  </Stack>
)
