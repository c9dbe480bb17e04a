import { Typography } from '@mui/material'
import type { DraftRevision } from '@verdict/contracts'
import { useGetIdentity } from 'react-admin'
import { atClock } from '../../ui/Ago.tsx'
import { listed } from '../../ui/listed.ts'
import { originSaid } from '../versions/origin-said.ts'

/** Who made a change, and when it was as it is now; nothing where that is not known. */
export function MadeBy({ saves }: { saves: DraftRevision[] }) {
  const { identity } = useGetIdentity()
  const [last] = saves
  if (!last) return null
  const people = saves.map(({ author, authorId }) =>
    authorId !== null && authorId === identity?.id ? 'you' : (author ?? 'somebody who has left'),
  )
  return (
    <Typography variant="caption" component="div">
      {listed(new Set(people))}, {atClock(last.savedAt)}
      {originSaid(last.origin)}
    </Typography>
  )
}
