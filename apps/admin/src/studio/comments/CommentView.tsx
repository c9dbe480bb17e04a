import DeleteOutlined from '@mui/icons-material/DeleteOutlined'
import EditOutlined from '@mui/icons-material/EditOutlined'
import { Avatar, Box, IconButton, Tooltip, Typography } from '@mui/material'
import { type Comment, deleteComment, editComment, type Role } from '@verdict/contracts'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useGetIdentity, usePermissions } from 'react-admin'
import { call } from '../../api/call.ts'
import { AtTime } from '../../ui/Ago.tsx'
import { commentParts } from '../../ui/comment-parts.ts'
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx'
import { initialsOf } from '../../ui/initials.ts'
import { CommentForm } from './CommentForm.tsx'
import { useComments } from './comments-context.ts'
import type { Mentionable } from './mentions.ts'

interface Props {
  thread: string
  comment: Comment
  people: readonly Mentionable[]
  readOnly: boolean
}

/** One comment: who said what and when; one's own is changed and deleted here. */
export function CommentView({ thread, comment, people, readOnly }: Props) {
  const { model } = useComments()
  const { identity } = useGetIdentity()
  const { permissions } = usePermissions<Role>()
  const client = useQueryClient()
  const [doing, setDoing] = useState<'edit' | 'delete'>()
  const renew = () => client.invalidateQueries({ queryKey: ['comments', model] })
  const isMine = comment.authorId !== null && comment.authorId === identity?.id
  const author = comment.author ?? 'A former colleague'
  const params = { id: model, thread, comment: comment.id }
  const done = () => setDoing(undefined)

  return (
    <Box component="li" sx={{ display: 'grid', gridTemplateColumns: '28px minmax(0, 1fr)', columnGap: 2, py: 2 }}>
      <Avatar aria-hidden sx={AVATAR}>
        {initialsOf(author)}
      </Avatar>
      <Box sx={{ minWidth: 0 }}>
        <Box sx={{ display: 'flex', alignItems: 'center', minHeight: 28 }}>
          <Typography variant="caption" component="div" sx={{ flex: 1, minWidth: 0, overflowWrap: 'anywhere' }}>
            <b style={{ color: 'var(--ink)' }}>{author}</b>, <AtTime instant={comment.writtenAt} />
            {comment.editedAt && ', edited'}
          </Typography>
          {!readOnly && isMine && doing !== 'edit' && (
            <Small label="Edit this comment" onClick={() => setDoing('edit')} Icon={EditOutlined} />
          )}
          {!readOnly && (isMine || permissions === 'admin') && (
            <Small label="Delete this comment" onClick={() => setDoing('delete')} Icon={DeleteOutlined} />
          )}
        </Box>
        {doing === 'edit' ? (
          <CommentForm
            name={`edit/${comment.id}`}
            label="Edit the comment"
            verb="Save"
            people={people}
            said={comment}
            autoFocus
            send={async (text) => {
              await call(editComment, { params, body: { revision: comment.revision, text } })
              await renew()
              // Something else may have been begun meanwhile.
              setDoing((now) => (now === 'edit' ? undefined : now))
            }}
            onStale={renew}
            onCancel={done}
          />
        ) : (
          <Typography component="div" sx={{ fontSize: '.875rem', whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
            {commentParts(comment).map(({ text, mention }, i) =>
              mention ? (
                <b key={i} style={{ color: 'var(--accent)' }}>
                  {text}
                </b>
              ) : (
                text
              ),
            )}
          </Typography>
        )}
      </Box>
      {doing === 'delete' && (
        <ConfirmDialog
          title="Delete this comment?"
          verb="Delete"
          danger
          run={async () => {
            await call(deleteComment, { params })
            await renew()
          }}
          onClose={done}
        >
          It cannot be brought back.
        </ConfirmDialog>
      )}
    </Box>
  )
}

const Small = ({ label, onClick, Icon }: { label: string; onClick(): void; Icon: typeof EditOutlined }) => (
  <Tooltip title={label}>
    <IconButton size="small" aria-label={label} onClick={onClick}>
      <Icon sx={{ fontSize: 16 }} />
    </IconButton>
  </Tooltip>
)

const AVATAR = {
  width: 24,
  height: 24,
  mt: '2px',
  fontSize: '.6875rem',
  background: 'var(--accent-tint)',
  color: 'var(--ink)',
}
