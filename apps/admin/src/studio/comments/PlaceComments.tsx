import { Box, Button, Typography } from '@mui/material'
import { beginThread, type CommentThread } from '@verdict/contracts'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { call } from '../../api/call.ts'
import { useDraft } from '../draft/draft-context.ts'
import { CommentForm } from './CommentForm.tsx'
import { threadsAt, useComments } from './comments-context.ts'
import type { Mentionable } from './mentions.ts'
import { ThreadView } from './ThreadView.tsx'
import { Unread } from '../../ui/Unread.tsx'
import { useThreads } from './use-threads.ts'
import { useWhere } from './use-where.ts'

interface Props {
  place: string
  /** The thread that the address leads to. */
  asked: CommentThread | undefined
  people: readonly Mentionable[]
  onLeave(): void
}

/** What was said about one element, and a new comment on it. */
export function PlaceComments({ place, asked, people, onLeave }: Props) {
  const { model, threads, resolved, changedAt, show } = useComments()
  const { readOnly } = useDraft()
  const { where } = useWhere({ place, ...(asked && { about: asked.about }) })
  const client = useQueryClient()
  const [showsResolved, setShowsResolved] = useState(asked !== undefined && asked.resolvedAt !== null)
  const closed = useThreads(model, 'resolved', changedAt, showsResolved)
  const open = threadsAt(threads, place)
  const views = (all: readonly CommentThread[]) =>
    all.length > 0 && (
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {all.map((thread) => (
          <ThreadView
            key={thread.id}
            {...{ thread, people, onLeave }}
            withPlace={thread.place !== place}
            isAsked={thread.id === asked?.id}
          />
        ))}
      </Box>
    )
  const done = threadsAt(closed.data?.threads ?? [], place)

  return (
    <>
      <Typography sx={{ fontWeight: 600, mb: 4, overflowWrap: 'anywhere' }}>{where}</Typography>
      {views(open)}
      {readOnly && open.length === 0 && <Typography color="text.secondary">Nothing is open here.</Typography>}
      {!readOnly && (
        <CommentForm
          name={place}
          label={open.length === 0 ? 'Comment; @ mentions a colleague' : 'Another comment'}
          verb="Comment"
          people={people}
          autoFocus={open.length === 0}
          send={async (text, key) => {
            await call(beginThread, { params: { id: model }, body: { place, text }, key })
            await client.invalidateQueries({ queryKey: ['comments', model] })
          }}
        />
      )}
      <Box sx={{ mt: 5 }}>
        {showsResolved ? (
          closed.data ? (
            views(done) || <Typography variant="caption">Nothing was resolved here.</Typography>
          ) : (
            <Unread {...closed} />
          )
        ) : (
          resolved > 0 && (
            <Button size="small" onClick={() => setShowsResolved(true)}>
              Show resolved
            </Button>
          )
        )}
      </Box>
      <Button size="small" sx={{ mt: 2 }} onClick={() => show('all')}>
        All comments of the model
      </Button>
    </>
  )
}
