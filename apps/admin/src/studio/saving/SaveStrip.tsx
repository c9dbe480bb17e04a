import { Box, Button } from '@mui/material'
import { useDraft } from '../draft/draft-context.ts'

/** A save button that stays in view while there are unsaved changes. */
export function SaveStrip() {
  const { store, saving, readOnly } = useDraft()
  if (readOnly || !store.changed) return null
  return (
    <Box
      role="group"
      aria-label="Unsaved changes"
      sx={{
        display: 'flex',
        justifyContent: 'flex-end',
        alignItems: 'center',
        gap: 3,
        py: 1,
        borderBottom: '1px solid var(--rule-faint)',
        fontSize: '.8125rem',
        color: 'var(--ink-soft)',
      }}
    >
      Unsaved changes
      <Button size="small" variant="outlined" disabled={saving} onClick={() => void store.save()}>
        Save all
      </Button>
    </Box>
  )
}
