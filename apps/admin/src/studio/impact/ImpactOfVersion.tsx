import { Box, Link as MuiLink, Typography } from '@mui/material'
import { useQuery } from '@tanstack/react-query'
import { getImpact, type KeptImpact, type Version } from '@verdict/contracts'
import type { ModelDocument } from '@verdict/engine'
import { useGetList } from 'react-admin'
import { Link, useParams } from 'react-router-dom'
import { call } from '../../api/call.ts'
import { AtTime } from '../../ui/Ago.tsx'
import { Empty } from '../../ui/Empty.tsx'
import { Unread } from '../../ui/Unread.tsx'
import { useNames } from '../draft/draft-context.ts'
import { useDocument } from '../draft/use-document.ts'
import { Causes } from './Causes.tsx'
import { filterInWords } from './filter-in-words.ts'
import { ImpactFigures } from './ImpactFigures.tsx'
import { ImpactHeadline } from './ImpactHeadline.tsx'
import { StrengthChanges } from './StrengthChanges.tsx'
import { TriedContext } from './tried-context.ts'

/** What a version was seen to do to past assessments before it was published, as it was found then: nothing is decided again. */
export function ImpactOfVersion({ number }: { number: number }) {
  const { id = '' } = useParams()
  const { data: versions } = useGetList<Version>('versions', {
    filter: { model: id },
    sort: { field: 'number', order: 'DESC' },
    pagination: { page: 1, perPage: 200 },
  })
  const {
    data: found,
    error,
    refetch,
  } = useQuery({
    queryKey: ['version-impact', id, number],
    queryFn: async () => (await call(getImpact, { params: { id }, query: { version: number } })).body,
  })
  const impact = found?.impact
  const ofNumber = (wanted: number | null | undefined) => versions?.find((each) => each.number === wanted)
  const version = ofNumber(number)
  const former = ofNumber(impact?.version)
  const after = useDocument(id, version && `version ${version.id}`)
  const before = useDocument(id, former && `version ${former.id}`)
  const back = (
    <MuiLink component={Link} to={`/models/${id}/versions`}>
      All versions
    </MuiLink>
  )
  if (!found && error) return <Unread {...{ error, refetch }} />
  if (after.error) return <Unread {...after} />
  if (found && !impact)
    return (
      <Empty title={`Version ${number} was published without an impact.`}>
        <Typography>Past assessments had not been replayed with it. {back}</Typography>
      </Empty>
    )
  if (!impact || !after.document) return <Typography role="status">Loading…</Typography>
  return (
    <>
      <Typography variant="caption" component="p" sx={{ mb: 1 }}>
        {/* One sentence after the other, in one line where there is room. */}
        Version {number}
        {version && (
          <>
            , published <AtTime instant={version.publishedAt} />
          </>
        )}
        . Replayed <AtTime instant={impact.computedAt} />, {filterInWords(impact.filter)}. {back}
      </Typography>
      <Found impact={impact} number={number} document={after.document} former={before.document} />
    </>
  )
}

interface FoundProps {
  impact: KeptImpact
  number: number
  document: ModelDocument
  /** What clients took before: it has the names of what is gone. */
  former: ModelDocument | undefined
}

function Found({ impact: { result, version }, number, document, former }: FoundProps) {
  const names = useNames(document, former)
  if (!names) return null
  return (
    <TriedContext.Provider value={`version ${number}`}>
      <Box sx={{ mb: 6 }}>
        <ImpactHeadline impact={result} />
      </Box>
      <ImpactFigures impact={result} document={document} names={names}>
        <Causes result={result} version={version} names={names} />
        <StrengthChanges strengths={result.strengths} />
      </ImpactFigures>
    </TriedContext.Provider>
  )
}
