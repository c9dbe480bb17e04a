import { Typography } from '@mui/material'
import { useQuery } from '@tanstack/react-query'
import { getImpact } from '@verdict/contracts'
import { wordingIn } from '@verdict/wording'
import { useParams } from 'react-router-dom'
import { tooCloseSaid } from '../impact/too-close-said.ts'
import { call } from '../../api/call.ts'

const wording = wordingIn('en')

/** What a version was seen to do to past assessments before it was published; nothing where that was not looked at. */
export function VersionImpact({ version }: { version: number }) {
  const { id = '' } = useParams()
  const { data } = useQuery({
    queryKey: ['version-impact', id, version],
    queryFn: async () => (await call(getImpact, { params: { id }, query: { version } })).body,
  })
  if (!data?.impact) return null
  return (
    <Typography sx={{ mt: 3 }}>
      <b>Impact, seen before it was published:</b> {wording.impact(data.impact.result)}
      {tooCloseSaid(data.impact.result.becameTooClose)}
    </Typography>
  )
}
