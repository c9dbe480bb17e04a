import { Button } from '@mui/material'
import type { TimelineEntry } from '@verdict/contracts'
import { useState } from 'react'
import { AtTime } from '../../ui/Ago.tsx'
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx'
import { leadsIn } from '../leads-in.ts'
import { useTakeBack } from './use-take-back.ts'

interface Props {
  undo: NonNullable<TimelineEntry['undo']>
  isMerge: boolean
}

/** Offers to take back what was done to several leads, as long as that can be, and asks first. */
export function UndoButton({ undo, isMerge }: Props) {
  const [isAsking, setAsking] = useState(false)
  const { takeBack, busy } = useTakeBack()
  const what = isMerge ? 'the merge' : undo.leads === 1 ? 'this change' : `this change of ${leadsIn(undo.leads)}`
  return (
    <>
      <Button size="small" disabled={busy} onClick={() => setAsking(true)}>
        Undo {what}
      </Button>
      {isAsking && (
        <ConfirmDialog
          title={`Undo ${what}?`}
          verb={isMerge ? 'Undo the merge' : `Put ${leadsIn(undo.leads)} back`}
          run={async () => void (await takeBack(undo.id))}
          onClose={() => setAsking(false)}
        >
          {isMerge ? 'The leads stand apart again, each as it was.' : 'They are as they were again.'} What somebody has
          changed since stays as they left it. This is possible until <AtTime instant={undo.until} />.
        </ConfirmDialog>
      )}
    </>
  )
}
