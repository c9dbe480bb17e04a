import { Box } from '@mui/material'
import { diff } from '@verdict/engine/review'
import { useParams } from 'react-router-dom'
import { Unread } from '../../ui/Unread.tsx'
import { useDraft } from '../draft/draft-context.ts'
import { useDocument } from '../draft/use-document.ts'
import { DifferenceList } from './DifferenceList.tsx'

/** What changed from one version to another, or from the only one to the draft. */
export function Comparison({ version, before }: { version: string; before: string | undefined }) {
  const { id = '' } = useParams()
  const { document } = useDraft()
  const young = useDocument(id, `version ${version}`)
  const former = useDocument(id, before === undefined ? undefined : `version ${before}`)
  if (!young.document) return <Unread {...young} />
  if (before !== undefined && !former.document) return <Unread {...former} />
  const [from, to] = former.document ? [former.document, young.document] : [young.document, document]
  return (
    <Box sx={{ mt: 3 }}>
      <DifferenceList differences={diff(from, to)} before={from} after={to} />
    </Box>
  )
}
