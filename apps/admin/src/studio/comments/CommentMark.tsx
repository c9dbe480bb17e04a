import AddCommentOutlined from '@mui/icons-material/AddCommentOutlined'
import ChatBubbleOutlined from '@mui/icons-material/ChatBubbleOutlined'
import { Badge, Box, IconButton, Tooltip } from '@mui/material'
import { useContext } from 'react'
import { CommentsContext, countedComments, useOpenCount } from './comments-context.ts'

/** Opens the comments on an element; with how many threads are open, where any are. */
export function CommentMark({ place, what }: { place: string; what: string }) {
  const comments = useContext(CommentsContext)
  const count = useOpenCount(place)
  if (!comments) return null
  const label = count > 0 ? `${countedComments(count)} on ${what}` : `Comment on ${what}`
  return (
    <Tooltip title={label}>
      <IconButton size="small" aria-label={label} onClick={() => comments.show({ place })}>
        {count > 0 ? (
          <Badge badgeContent={count} color="primary" slotProps={{ badge: { sx: BADGE } }}>
            <ChatBubbleOutlined fontSize="small" />
          </Badge>
        ) : (
          <AddCommentOutlined fontSize="small" sx={{ color: 'var(--ink-faint)' }} />
        )}
      </IconButton>
    </Tooltip>
  )
}

/** How many threads on an element are open, beside its name; nothing where none is. */
export function CommentCount({ place }: { place: string }) {
  const count = useOpenCount(place)
  if (count === 0) return null
  return (
    <Box component="span" title={countedComments(count)} sx={COUNT}>
      <ChatBubbleOutlined titleAccess={countedComments(count)} sx={{ fontSize: 13 }} />
      <span aria-hidden>{count}</span>
    </Box>
  )
}

const BADGE = { fontSize: '.625rem', height: 15, minWidth: 15, px: '4px' }
const COUNT = {
  display: 'inline-flex',
  alignItems: 'center',
  gap: '3px',
  color: 'var(--accent)',
  fontSize: '.75rem',
  fontWeight: 600,
} as const
