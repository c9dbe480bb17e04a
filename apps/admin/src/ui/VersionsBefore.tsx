import { Box, Button, Typography } from '@mui/material'
import { AtTime } from './Ago.tsx'
import { Group } from './Group.tsx'
import { ListLine } from './ListLine.tsx'
import { Unread } from './Unread.tsx'

interface Before {
  revision: number
  /** What it said, in a line. */
  said: string
  createdAt: string
  author: string | null
  /** Puts it into the form again; absent for the default. */
  onTake?: (() => void) | undefined
}

interface Props {
  /** Undefined until they have been read. */
  versions: Before[] | undefined
  unread: { error: Error | null; refetch(): unknown }
  verb: string
}

/** What something said before, newest first; nothing where it never said anything else. */
export function VersionsBefore({ versions, unread, verb }: Props) {
  if (!versions) return unread.error && <Unread what="What this said before" {...unread} />
  if (versions.length === 0) return null
  return (
    <Group title="Before">
      <Box component="ol" aria-label="Versions" sx={{ m: 0, p: 0, listStyle: 'none', maxWidth: 720 }}>
        {versions.map(({ revision, said, createdAt, author, onTake }) => (
          <ListLine
            key={revision}
            action={
              onTake && (
                <Button size="small" sx={{ flex: 'none' }} onClick={onTake}>
                  {verb}
                </Button>
              )
            }
          >
            <Typography component="div" sx={{ overflowWrap: 'anywhere' }}>
              {said}
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
