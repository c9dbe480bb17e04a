import CloseOutlined from '@mui/icons-material/CloseOutlined'
import { Box, Drawer, IconButton, Stack, Typography } from '@mui/material'
import { AllComments } from './AllComments.tsx'
import { type Shown, useComments } from './comments-context.ts'
import { PlaceComments } from './PlaceComments.tsx'
import { Unread } from '../../ui/Unread.tsx'
import { useMentionable } from './use-mentionable.ts'
import { useThreads } from './use-threads.ts'

/** The panel of comments: on one element, or all of the model. */
export function CommentsDrawer({ shown, onClose }: { shown: Shown; onClose(): void }) {
  const { model, threads, resolved, changedAt } = useComments()
  const people = useMentionable()
  const open = useThreads(model, 'open', changedAt)
  const asked = shown !== 'all' && 'thread' in shown ? shown.thread : undefined
  const isOpen = threads.some(({ id }) => id === asked)
  const closed = useThreads(model, 'resolved', changedAt, asked !== undefined && !isOpen && resolved > 0)
  const thread = [...threads, ...(closed.data?.threads ?? [])].find(({ id }) => id === asked)
  const isUnknown = asked !== undefined && thread === undefined && resolved > 0 && !closed.data
  const place = shown === 'all' ? undefined : 'place' in shown ? shown.place : thread?.place

  return (
    <Drawer
      anchor="right"
      open
      onClose={onClose}
      slotProps={{
        paper: {
          sx: { width: { xs: '100%', sm: 440 }, boxShadow: 'var(--shadow-overlay)' },
          role: 'dialog',
          'aria-modal': true,
          'aria-labelledby': 'comments-title',
        },
      }}
    >
      <Stack
        direction="row"
        alignItems="center"
        justifyContent="space-between"
        sx={{ px: 5, pt: 4, pb: 2, position: 'sticky', top: 0, background: 'inherit', zIndex: 2 }}
      >
        <Typography id="comments-title" variant="h5" component="h2">
          Comments
        </Typography>
        <IconButton onClick={onClose} aria-label="Close">
          <CloseOutlined />
        </IconButton>
      </Stack>
      <Box sx={{ px: 5, pt: 2, pb: 6 }}>
        {!open.data ? (
          <Unread {...open} />
        ) : isUnknown ? (
          <Unread {...closed} />
        ) : place !== undefined ? (
          <PlaceComments key={place} place={place} asked={thread} people={people} onLeave={onClose} />
        ) : (
          <>
            {asked !== undefined && (
              <Typography sx={{ mb: 4 }}>The comment that you were led to has been deleted.</Typography>
            )}
            <AllComments people={people} onLeave={onClose} />
          </>
        )}
      </Box>
    </Drawer>
  )
}
