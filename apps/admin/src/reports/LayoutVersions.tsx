import { useQuery } from '@tanstack/react-query'
import { listReportLayoutVersions, type ReportBlock, type ReportKind } from '@verdict/contracts'
import { call } from '../api/call.ts'
import { VersionsBefore } from '../ui/VersionsBefore.tsx'
import { blockWords } from './block-words.ts'

interface Props {
  kind: ReportKind
  revision: number
  onTake(blocks: ReportBlock[]): void
}

/** What the report was made of before; each can be taken into the list again. */
export function LayoutVersions({ kind, revision, onTake }: Props) {
  const { data, error, refetch } = useQuery({
    queryKey: ['report-layout-versions', kind, revision],
    queryFn: async () => (await call(listReportLayoutVersions, { params: { kind } })).body,
  })
  const lines = data?.map(({ blocks, ...version }) => ({
    ...version,
    said: blocks ? saidOf(blocks) : 'Back to the default',
    onTake: blocks ? () => onTake(blocks) : undefined,
  }))
  return <VersionsBefore versions={lines} unread={{ error, refetch }} verb="Take these blocks" />
}

const MOST = 6

function saidOf(blocks: readonly ReportBlock[]): string {
  const names = blocks.slice(0, MOST).map(({ kind }) => blockWords[kind].name)
  const more = blocks.length - names.length
  return `${blocks.length} ${blocks.length === 1 ? 'block' : 'blocks'}: ${names.join(', ')}${more > 0 ? ` and ${more} more` : ''}`
}
