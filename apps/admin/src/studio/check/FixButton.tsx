import { Button } from '@mui/material'
import { useDraft } from '../draft/draft-context.ts'
import { useUndoNotice } from '../fields/use-undo-notice.tsx'
import type { Fix } from './fix.ts'

/** Settles what was found with one press, and one more takes that back. */
export function FixButton({ fix }: { fix: Fix | undefined }) {
  const { edit, readOnly } = useDraft()
  const sayWithUndo = useUndoNotice()
  if (!fix || readOnly) return null
  return (
    <Button
      size="small"
      variant="outlined"
      onClick={() => {
        edit(fix.apply)
        sayWithUndo(`Done: ${fix.label}.`)
      }}
    >
      {fix.label}
    </Button>
  )
}
