import { Box } from '@mui/material'
import type { Version } from '@verdict/contracts'
import type { ModelDocument } from '@verdict/engine'
import { diff } from '@verdict/engine/review'
import { useGetOne } from 'react-admin'
import { Unread } from '../../ui/Unread.tsx'
import { useDraft } from '../draft/draft-context.ts'
import { DifferenceList } from './DifferenceList.tsx'

type WithDocument = Version & { document: ModelDocument }

/** What changed from one version to another, or from the only one to the draft. */
export function Comparison({ version, before }: { version: string; before: string | undefined }) {
  const { document } = useDraft()
  const young = useGetOne<WithDocument>('versions', { id: version })
  const former = useGetOne<WithDocument>('versions', { id: before ?? '' }, { enabled: before !== undefined })
  const [after, old] = [young.data, former.data]
  if (!after) return <Unread {...young} />
  if (before !== undefined && !old) return <Unread {...former} />
  const [from, to] = old ? [old.document, after.document] : [after.document, document]
  return (
    <Box sx={{ mt: 3 }}>
      <DifferenceList differences={diff(from, to)} before={from} after={to} />
    </Box>
  )
}
