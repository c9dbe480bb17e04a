import { Box, Button, Typography } from '@mui/material'
import { useQuery } from '@tanstack/react-query'
import { listReportLayoutVersions, type ReportBlock, type ReportKind } from '@verdict/contracts'
import { call } from '../api/call.ts'
import { AtTime } from '../ui/Ago.tsx'
import { Group } from '../ui/Group.tsx'
import { ListLine } from '../ui/ListLine.tsx'
import { blockWords } from './block-words.ts'

interface Props {
  kind: ReportKind
  revision: number
  onTake(blocks: ReportBlock[]): void
}

/** What the report was made of before; each can be taken into the list again. */
export function LayoutVersions({ kind, revision, onTake }: Props) {
  const { data: versions = [] } = useQuery({
    queryKey: ['report-layout-versions', kind, revision],
    queryFn: async () => (await call(listReportLayoutVersions, { params: { kind } })).body,
  })
  if (versions.length === 0) return null
  return (
    <Group title="Before">
      <Box component="ol" aria-label="Versions" sx={{ m: 0, p: 0, listStyle: 'none' }}>
        {versions.map(({ revision: number, blocks, createdAt, author }) => (
          <ListLine
            key={number}
            action={
              blocks && (
                <Button size="small" sx={{ flex: 'none' }} onClick={() => onTake(blocks)}>
                  Take these blocks
                </Button>
              )
            }
          >
            <Typography component="div" sx={{ overflowWrap: 'anywhere' }}>
              {blocks ? saidOf(blocks) : 'Back to the default'}
            </Typography>
            <Typography variant="caption" component="div">
              <AtTime instant={createdAt} />
              {author && ` · ${author}`}
            </Typography>
          </ListLine>
        ))}
      </Box>
    </Group>
  )
}

const MOST = 6

function saidOf(blocks: readonly ReportBlock[]): string {
  const names = blocks.slice(0, MOST).map(({ kind }) => blockWords[kind].name)
  const more = blocks.length - names.length
  return `${blocks.length} ${blocks.length === 1 ? 'block' : 'blocks'}: ${names.join(', ')}${more > 0 ? ` and ${more} more` : ''}`
}
