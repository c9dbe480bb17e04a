import { Box, Button, ToggleButton, Typography } from '@mui/material'
import { OneOf } from '../../ui/OneOf.tsx'
import type { CommentThread } from '@verdict/contracts'
import { useState } from 'react'
import { useGetIdentity } from 'react-admin'
import { Empty } from '../../ui/Empty.tsx'
import { useDraft } from '../draft/draft-context.ts'
import { useComments } from './comments-context.ts'
import { isInDraft } from './is-in-draft.ts'
import type { Mentionable } from './mentions.ts'
import { ThreadView } from './ThreadView.tsx'
import { Unread } from '../../ui/Unread.tsx'
import { useThreads } from './use-threads.ts'

type Which = 'open' | 'mine' | 'resolved'

/** All threads of the model, those about what is no longer in it apart. */
export function AllComments({ people, onLeave }: { people: readonly Mentionable[]; onLeave(): void }) {
  const { model, threads, resolved, changedAt, show } = useComments()
  const { document, readOnly } = useDraft()
  const { identity } = useGetIdentity()
  const [which, setWhich] = useState<Which>('open')
  const closed = useThreads(model, 'resolved', changedAt, which === 'resolved')
  const mine = threads.filter(({ comments }) =>
    comments.some(({ mentions }) => mentions.some(({ user }) => user === identity?.id)),
  )
  const chosen = { open: threads, mine, resolved: closed.data?.threads ?? [] }[which]
  const [there, gone] = [true, false].map((is) => chosen.filter(({ place }) => isInDraft(place, document) === is))
  const views = (all: readonly CommentThread[] = []) => (
    <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
      {all.map((thread) => (
        <ThreadView key={thread.id} {...{ thread, people, onLeave }} withPlace />
      ))}
    </Box>
  )

  return (
    <>
      <OneOf label="Which comments" value={which} onChange={setWhich} sx={{ mb: 5 }}>
        <ToggleButton value="open">Open {threads.length}</ToggleButton>
        <ToggleButton value="mine">Mention me {mine.length}</ToggleButton>
        <ToggleButton value="resolved">Resolved {resolved}</ToggleButton>
      </OneOf>
      {which === 'resolved' && !closed.data ? (
        <Unread {...closed} />
      ) : (
        chosen.length === 0 && (
          <Empty title={NONE[which]}>
            <Typography>
              Comments belong to an option, a rating, a question… and stay beside the draft: clients never see them.
            </Typography>
          </Empty>
        )
      )}
      {views(there)}
      {gone && gone.length > 0 && (
        <>
          <Typography variant="subtitle2" component="h3" sx={{ mb: 2 }}>
            About something that was removed
          </Typography>
          {views(gone)}
        </>
      )}
      {!readOnly && (
        <Button size="small" onClick={() => show({ place: 'overview' })}>
          Comment on the model as a whole
        </Button>
      )}
    </>
  )
}

const NONE = { open: 'No comment is open.', mine: 'No open comment mentions you.', resolved: 'None was resolved.' }
