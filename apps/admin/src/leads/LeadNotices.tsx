import { Alert, Button, Stack } from '@mui/material'
import type { Lead } from '@verdict/contracts'
import { AtTime } from '../ui/Ago.tsx'
import { useBulk } from './bulk/use-bulk.ts'
import { suspicionLong } from './suspicions.ts'

/** What has to be known before anything else of a lead: that it lies in the trash, that it may come from a program. */
export function LeadNotices({ lead }: { lead: Lead }) {
  const { run, busy } = useBulk()
  const ids = [lead.id]
  if (!lead.trashedAt && !lead.suspicion) return null
  return (
    <Stack gap={2}>
      {lead.trashedAt && (
        <Alert
          severity="info"
          action={
            <Button disabled={busy} onClick={() => void run({ ids, restore: true }, 'out of the trash')}>
              Restore
            </Button>
          }
        >
          In the trash since <AtTime instant={lead.trashedAt} />. After 30 days it is deleted for good.
        </Alert>
      )}
      {lead.suspicion && (
        <Alert
          severity="warning"
          action={
            <>
              {lead.status !== 'spam' && (
                <Button disabled={busy} onClick={() => void run({ ids, change: { status: 'spam' } }, 'set to Spam')}>
                  Spam
                </Button>
              )}
              <Button
                disabled={busy}
                onClick={() => void run({ ids, change: { suspicion: null } }, 'marked as not spam')}
              >
                Not spam
              </Button>
            </>
          }
        >
          {suspicionLong[lead.suspicion]}
        </Alert>
      )}
    </Stack>
  )
}
