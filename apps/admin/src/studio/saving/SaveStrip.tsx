import { Box, Button } from '@mui/material'
import { useDraft } from '../draft/draft-context.ts'
import { holdBack } from './save-by-itself.ts'

/** A save button that stays in view while something keeps changes from being saved by themselves. */
export function SaveStrip() {
  const draft = useDraft()
  const { store, saving, readOnly, problem } = draft
  if (readOnly || !store.changed || !(problem || holdBack(draft))) return null
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
