import { Link as MuiLink, Typography } from '@mui/material'
import { useQuery } from '@tanstack/react-query'
import { getImpact } from '@verdict/contracts'
import { Link, useParams } from 'react-router-dom'
import { impactSaid } from '../impact/impact-said.ts'
import { call } from '../../api/call.ts'
import { Unread } from '../../ui/Unread.tsx'

/** What a version was seen to do to past assessments before it was published; nothing where that was not looked at. */
export function VersionImpact({ version }: { version: number }) {
  const { id = '' } = useParams()
  const { data, error, refetch } = useQuery({
    queryKey: ['version-impact', id, version],
    queryFn: async () => (await call(getImpact, { params: { id }, query: { version } })).body,
  })
  if (!data) return error && <Unread what="Its impact" {...{ error, refetch }} />
  if (!data.impact) return null
  return (
    <Typography sx={{ mt: 3 }}>
      <b>Impact, seen before it was published:</b> {impactSaid(data.impact.result)}{' '}
      <MuiLink component={Link} to={`/models/${id}/impact?version=${version}`}>
        All that was found
      </MuiLink>
    </Typography>
  )
}
