import { Box, Button } from '@mui/material'
import type { AuditEvent } from '@verdict/contracts'
import { useMemo, useState } from 'react'
import { useRecordContext } from 'react-admin'
import { useSiteZone } from '../ui/site-zone.ts'
import { usePeople } from '../ui/use-people.ts'
import { changesOf } from './changes-of.ts'

/** Lines that are shown at first. */
const FIRST = 4

/** What changed, a line a field. */
export function Changes() {
  const event = useRecordContext<AuditEvent>()
  const [isWhole, setWhole] = useState(false)
  const users = usePeople()
  const people = useMemo(() => new Map(users.map(({ id, name }) => [id, name])), [users])
  const known = { people, timeZone: useSiteZone() }
  const lines = event ? changesOf(event, known) : []
  const shown = isWhole ? lines : lines.slice(0, FIRST)
  return (
    <Box sx={{ maxWidth: '60ch', overflowWrap: 'anywhere' }}>
      {shown.map((line) => (
        <div key={line}>{line}</div>
      ))}
      {shown.length < lines.length && (
        <Button size="small" onClick={() => setWhole(true)} sx={{ px: 0 }}>
          {lines.length - shown.length} more
        </Button>
      )}
    </Box>
  )
}
