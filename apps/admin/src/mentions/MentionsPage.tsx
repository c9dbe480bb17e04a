import { Box, Link as MuiLink, Skeleton, ToggleButton, Typography } from '@mui/material'
import { OneOf } from '../ui/OneOf.tsx'
import { type MentioningThread, MOST_MENTIONING, type Role } from '@verdict/contracts'
import { useState } from 'react'
import { useGetIdentity, usePermissions } from 'react-admin'
import { Link } from 'react-router-dom'
import { AtTime } from '../ui/Ago.tsx'
import { commentParts } from '../ui/comment-parts.ts'
import { Empty } from '../ui/Empty.tsx'
import { PageHead } from '../ui/PageHead.tsx'
import { titleOf } from '../ui/title-of.ts'
import { useMentions } from '../ui/use-mentions.ts'
import { Unread } from '../ui/Unread.tsx'

type Which = 'open' | 'resolved'

/** The comments of all models that mention whoever is signed in. */
export function MentionsPage() {
  const [which, setWhich] = useState<Which>('open')
  const { data, isPlaceholderData, error, refetch } = useMentions(which)
  const { permissions } = usePermissions<Role>()
  return (
    <>
      <PageHead title="Mentions" hint="Comments on models in which a colleague mentions you." />
      <Box sx={{ maxWidth: 720, pb: 8 }}>
        <OneOf label="Which mentions" value={which} onChange={setWhich} sx={{ mb: 5 }}>
          <ToggleButton value="open">Open {data?.open}</ToggleButton>
          <ToggleButton value="resolved">Resolved {data?.resolved}</ToggleButton>
        </OneOf>
        {error ? (
          <Unread {...{ error, refetch }} />
        ) : !data || isPlaceholderData ? (
          <Skeleton variant="rectangular" height={160} />
        ) : data.threads.length === 0 ? (
          <Empty title={which === 'open' ? 'No open comment mentions you.' : 'None was resolved.'}>
            <Typography>In a comment on a model, @ and a name mention a colleague.</Typography>
          </Empty>
        ) : (
          <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
            {data.threads.map((each) => (
              <MentionLine key={each.id} {...each} saysAnswered={which === 'open' && permissions !== 'viewer'} />
            ))}
          </Box>
        )}
        {data && data[which] > MOST_MENTIONING && (
          <Typography variant="caption">The first {MOST_MENTIONING} are listed.</Typography>
        )}
      </Box>
    </>
  )
}

interface LineProps extends MentioningThread {
  /** Whether it says too that one has answered; of those that are resolved, and to who may not answer, it does not. */
  saysAnswered: boolean
}

/** A thread: of which model, about what, and what was said in it last. */
function MentionLine({ model, about, last, waits, page, saysAnswered }: LineProps) {
  const { identity } = useGetIdentity()
  const said = commentParts(last).map(({ text }) => text)
  return (
    <Box component="li" sx={{ borderTop: '1px solid var(--rule)', py: 4, overflowWrap: 'anywhere' }}>
      <Typography variant="caption" component="p">
        {titleOf(model.title)}
        {(waits || saysAnswered) && (
          <Box component="span" sx={{ color: waits ? 'var(--caution)' : 'var(--ink-faint)' }}>
            {' '}
            · {waits ? 'Waits for you' : 'You have answered'}
          </Box>
        )}
      </Typography>
      <MuiLink component={Link} to={page} sx={{ fontWeight: waits ? 600 : 400 }}>
        {about}
      </MuiLink>
      <Typography component="div" sx={{ mt: 1, fontSize: '.875rem', whiteSpace: 'pre-wrap' }}>
        <b>{last.authorId === identity?.id ? 'You' : (last.author ?? 'A former colleague')}</b>,{' '}
        <AtTime instant={last.writtenAt} />: {said.join('')}
      </Typography>
    </Box>
  )
}
