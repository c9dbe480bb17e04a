import { Box, Button, Link, Typography } from '@mui/material'
import { type CommentThread, replyToThread, settleThread } from '@verdict/contracts'
import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'
import { Link as RouterLink } from 'react-router-dom'
import { call } from '../../api/call.ts'
import { AtTime } from '../../ui/Ago.tsx'
import { useAttempt } from '../../ui/use-attempt.ts'
import { addressOf } from '../document/field-places.ts'
import { useDraft } from '../draft/draft-context.ts'
import { CommentForm } from './CommentForm.tsx'
import { CommentView } from './CommentView.tsx'
import { useComments } from './comments-context.ts'
import type { Mentionable } from './mentions.ts'
import { useWhere } from './use-where.ts'

interface Props {
  thread: CommentThread
  people: readonly Mentionable[]
  /** Whether it says what it is about. */
  withPlace?: boolean
  /** It is what the address leads to. */
  isAsked?: boolean
  onLeave(): void
}

/** One thread: what was said, an answer, and its end. */
export function ThreadView({ thread, people, withPlace = false, isAsked = false, onLeave }: Props) {
  const { model } = useComments()
  const { readOnly } = useDraft()
  const { where, isThere } = useWhere(thread)
  const client = useQueryClient()
  const { attempt, busy } = useAttempt('comments')
  const box = useRef<HTMLLIElement>(null)
  useEffect(() => {
    if (isAsked) box.current?.scrollIntoView({ block: 'center' })
  }, [isAsked])
  const params = { id: model, thread: thread.id }
  const isResolved = thread.resolvedAt !== null

  return (
    <Box
      component="li"
      ref={box}
      aria-label={`Thread about ${where}`}
      sx={{
        border: '1px solid var(--rule)',
        borderInlineStart: isAsked ? '3px solid var(--accent)' : '1px solid var(--rule)',
        p: 3,
        mb: 4,
      }}
    >
      {withPlace && (
        <Typography variant="caption" component="div" sx={{ overflowWrap: 'anywhere' }}>
          {isThere ? (
            <Link component={RouterLink} to={`/models/${model}/${addressOf(thread.place)}`} onClick={onLeave}>
              {where}
            </Link>
          ) : (
            where
          )}
        </Typography>
      )}
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {thread.comments.map((comment) => (
          <CommentView key={comment.id} thread={thread.id} {...{ comment, people, readOnly }} />
        ))}
      </Box>
      {isResolved && (
        <Typography variant="caption" component="div" sx={{ mt: 1, mb: 2 }}>
          Resolved{thread.resolvedBy && ` by ${thread.resolvedBy}`}, <AtTime instant={thread.resolvedAt as string} />
        </Typography>
      )}
      {!readOnly && (
        <>
          <Box sx={{ mt: 2 }}>
            <CommentForm
              name={`reply/${thread.id}`}
              label={isResolved ? 'Reply, which opens it again' : 'Reply'}
              verb="Reply"
              short
              people={people}
              send={async (text, key) => {
                await call(replyToThread, { params, body: { text }, key })
                await client.invalidateQueries({ queryKey: ['comments', model] })
              }}
            />
          </Box>
          <Button
            size="small"
            disabled={busy}
            sx={{ mt: 1 }}
            onClick={() => void attempt(() => call(settleThread, { params, body: { resolved: !isResolved } }))}
          >
            {isResolved ? 'Reopen' : 'Resolve'}
          </Button>
        </>
      )}
    </Box>
  )
}
