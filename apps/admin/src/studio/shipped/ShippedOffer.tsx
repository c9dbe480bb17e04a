import { Alert, Button } from '@mui/material'
import { useState } from 'react'
import { useDraft } from '../draft/draft-context.ts'
import { ShippedChanges } from './ShippedChanges.tsx'
import { useShippedModel } from './use-shipped-model.ts'

/** Says that this release ships a newer version of the model, and leads to what it changes. */
export function ShippedOffer() {
  const { readOnly } = useDraft()
  const { offer, settle } = useShippedModel()
  const [isOpen, setOpen] = useState(false)
  if (!offer || readOnly) return null
  return (
    <>
      <Alert
        severity="info"
        sx={{ mb: 6 }}
        action={
          <Button color="inherit" size="small" onClick={() => setOpen(true)}>
            See what changes
          </Button>
        }
      >
        This release ships a newer version of this model. What you have published stays as it is until you publish
        again.
      </Alert>
      {isOpen && (
        <ShippedChanges offer={offer} onSettle={(taken) => settle(offer, taken)} onClose={() => setOpen(false)} />
      )}
    </>
  )
}
