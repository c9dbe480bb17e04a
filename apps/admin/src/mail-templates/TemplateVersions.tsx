import { Box, Button, Typography } from '@mui/material'
import { useQuery } from '@tanstack/react-query'
import { listMailTemplateVersions } from '@verdict/contracts'
import { call } from '../api/call.ts'
import { AtTime } from '../ui/Ago.tsx'
import { Group } from '../ui/Group.tsx'
import { ListLine } from '../ui/ListLine.tsx'
import type { TemplateTexts } from './use-template-preview.ts'

interface Props {
  id: string
  revision: number
  onTake(texts: TemplateTexts): void
}

/** What the text was before; each can be taken into the form again. */
export function TemplateVersions({ id, revision, onTake }: Props) {
  const { data: versions = [] } = useQuery({
    queryKey: ['mail-template-versions', id, revision],
    queryFn: async () => (await call(listMailTemplateVersions, { params: { id } })).body,
  })
  if (versions.length === 0) return null
  return (
    <Group title="Before">
      <Box component="ol" aria-label="Versions" sx={{ m: 0, p: 0, listStyle: 'none', maxWidth: 720 }}>
        {versions.map(({ revision: number, subject, text, createdAt, author }) => (
          <ListLine
            key={number}
            action={
              subject !== null &&
              text !== null && (
                <Button size="small" onClick={() => onTake({ subject, text })}>
                  Take this text
                </Button>
              )
            }
          >
            <Typography component="div" sx={{ overflowWrap: 'anywhere' }}>
              {subject ?? 'Back to the default'}
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
