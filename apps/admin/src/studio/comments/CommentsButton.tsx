import ForumOutlined from '@mui/icons-material/ForumOutlined'
import { Badge, IconButton, Tooltip } from '@mui/material'
import { useComments } from './comments-context.ts'

/** Opens all comments of the model; with how many threads are open. */
export function CommentsButton() {
  const { threads, show } = useComments()
  const label = threads.length === 0 ? 'Comments' : `Comments: ${threads.length} open`
  return (
    <Tooltip title={label}>
      <IconButton aria-label={label} onClick={() => show('all')}>
        <Badge badgeContent={threads.length} color="primary" max={99} slotProps={{ badge: { sx: BADGE } }}>
          <ForumOutlined fontSize="small" />
        </Badge>
      </IconButton>
    </Tooltip>
  )
}

const BADGE = { fontSize: '.625rem', height: 15, minWidth: 15, px: '4px' }
