import { Box, Button, Typography } from '@mui/material'
import { AtTime } from './Ago.tsx'
import { Group } from './Group.tsx'
import { ListLine } from './ListLine.tsx'

interface Before {
  revision: number
  /** What it said, in a line. */
  said: string
  createdAt: string
  author: string | null
  /** Puts it into the form again; absent for the default. */
  onTake?: (() => void) | undefined
}

/** What something said before, newest first. */
export const VersionsBefore = ({ versions, verb }: { versions: Before[]; verb: string }) =>
  versions.length > 0 && (
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
