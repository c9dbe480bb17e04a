import { Alert, Box, Button, Stack } from '@mui/material'

interface Props {
  dirty: boolean
  saving: boolean
  /** Why it was not saved. */
  problem: string
  onSave(): void
  onPutBack(): void
}

/** Stays in sight on a long page: what was typed above is saved from here. */
export const SaveBar = ({ dirty, saving, problem, onSave, onPutBack }: Props) => (
  <Box
    sx={{
      position: 'sticky',
      bottom: 0,
      maxWidth: 720,
      py: 3,
      background: 'var(--paper)',
      borderTop: '1px solid var(--rule)',
      zIndex: 1,
    }}
  >
    {problem && (
      <Alert severity="error" sx={{ mb: 3 }}>
        {problem}
      </Alert>
    )}
    <Stack direction="row" gap={3}>
      <Button variant="contained" onClick={onSave} disabled={!dirty || saving}>
        Save
      </Button>
      <Button variant="outlined" onClick={onPutBack} disabled={!dirty || saving}>
        Discard changes
      </Button>
    </Stack>
  </Box>
)
