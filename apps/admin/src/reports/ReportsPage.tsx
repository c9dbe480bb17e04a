import { Skeleton, ToggleButton, Typography } from '@mui/material'
import { OneOf } from '../ui/OneOf.tsx'
import { useQuery } from '@tanstack/react-query'
import { getReportLayout, type ReportKind, reportKinds } from '@verdict/contracts'
import { useSearchParams } from 'react-router-dom'
import { call } from '../api/call.ts'
import { AtTime } from '../ui/Ago.tsx'
import { PageHead } from '../ui/PageHead.tsx'
import { Unread } from '../ui/Unread.tsx'
import { reportNames } from './block-words.ts'
import { Composer } from './Composer.tsx'

/** What the two reports are made of, one at a time. */
export function ReportsPage() {
  const [search, setSearch] = useSearchParams()
  const kind = reportKinds.find((each) => each === search.get('of')) ?? 'client'
  return (
    <>
      <PageHead title="Reports" hint="What your clients and whoever calls them read of a result." />
      <OneOf label="Report" value={kind} onChange={(chosen) => setSearch({ of: chosen })} sx={{ mb: 2 }}>
        {reportKinds.map((each) => (
          <ToggleButton key={each} value={each}>
            {reportNames[each].name}
          </ToggleButton>
        ))}
      </OneOf>
      <Report key={kind} kind={kind} />
    </>
  )
}

function Report({ kind }: { kind: ReportKind }) {
  const {
    data: layout,
    error,
    refetch,
  } = useQuery({
    queryKey: ['report-layout', kind],
    queryFn: async () => (await call(getReportLayout, { params: { kind } })).body,
  })
  if (error) return <Unread mt={4} {...{ error, refetch }} />
  if (!layout) return <Skeleton variant="rectangular" height={400} sx={{ mt: 4 }} />
  const { isDefault, changedAt, changedBy } = layout
  return (
    <>
      <Typography color="text.secondary" sx={{ mb: 5 }}>
        {reportNames[kind].hint}{' '}
        {isDefault || changedAt === null ? (
          'As delivered.'
        ) : (
          <>
            Changed <AtTime instant={changedAt} />
            {changedBy && ` by ${changedBy}`}.
          </>
        )}
      </Typography>
      <Composer kind={kind} layout={layout} onChanged={refetch} />
    </>
  )
}
