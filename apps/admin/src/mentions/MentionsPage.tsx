import {
  Alert,
  Box,
  Button,
  Link as MuiLink,
  Skeleton,
  ToggleButton,
  ToggleButtonGroup,
  Typography,
} from '@mui/material'
import { MENTION, type MentioningThread, MOST_MENTIONING } from '@verdict/contracts'
import { useState } from 'react'
import { useGetIdentity } from 'react-admin'
import { Link } from 'react-router-dom'
import { AtTime } from '../ui/Ago.tsx'
import { Empty } from '../ui/Empty.tsx'
import { PageHead } from '../ui/PageHead.tsx'
import { titleOf } from '../ui/title-of.ts'
import { useMentions } from '../ui/use-mentions.ts'

type Which = 'open' | 'resolved'

/** The comments of all models that mention whoever is signed in. */
export function MentionsPage() {
  const [which, setWhich] = useState<Which>('open')
  const { data, error, refetch } = useMentions(which)
  return (
    <>
      <PageHead title="Mentions" hint="Comments on models in which a colleague mentions you." />
      <Box sx={{ maxWidth: 720, pb: 8 }}>
        <ToggleButtonGroup
          exclusive
          size="small"
          value={which}
          onChange={(_, next: Which | null) => next && setWhich(next)}
          aria-label="Which mentions"
          sx={{ mb: 5 }}
        >
          <ToggleButton value="open">Open {data?.open}</ToggleButton>
          <ToggleButton value="resolved">Resolved {data?.resolved}</ToggleButton>
        </ToggleButtonGroup>
        {error ? (
          <Alert severity="error" action={<Button onClick={() => void refetch()}>Try again</Button>}>
            {error.message}
          </Alert>
        ) : !data ? (
          <Skeleton variant="rectangular" height={160} />
        ) : data.threads.length === 0 ? (
          <Empty title={which === 'open' ? 'No open comment mentions you.' : 'None was resolved.'}>
            <Typography>In a comment on a model, @ and a name mention a colleague.</Typography>
          </Empty>
        ) : (
          <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
            {data.threads.map((each) => (
              <MentionLine key={each.thread.id} {...each} />
            ))}
          </Box>
        )}
        {data && data[which] > MOST_MENTIONING && (
          <Typography variant="caption">The latest {MOST_MENTIONING} are listed.</Typography>
        )}
      </Box>
    </>
  )
}

/** A thread: of which model, about what, and what was said in it last. */
function MentionLine({ model, thread, waits, page }: MentioningThread) {
  const { identity } = useGetIdentity()
  const last = thread.comments.at(-1)
  const nameOf = (user: string) => last?.mentions.find((mention) => mention.user === user)?.name ?? 'a former colleague'
  return (
    <Box component="li" sx={{ borderTop: '1px solid var(--rule)', py: 4, overflowWrap: 'anywhere' }}>
      <Typography variant="caption" component="p">
        {titleOf(model.title)}
        {thread.resolvedAt === null && (
          <Box component="span" sx={{ color: waits ? 'var(--caution)' : 'var(--ink-faint)' }}>
            {' '}
            · {waits ? 'Waits for you' : 'You have answered'}
          </Box>
        )}
      </Typography>
      <MuiLink component={Link} to={page.replace(/^\/admin/, '')} sx={{ fontWeight: waits ? 600 : 400 }}>
        {thread.about}
      </MuiLink>
      {last && (
        <Typography component="div" sx={{ mt: 1, fontSize: '.875rem', whiteSpace: 'pre-wrap' }}>
          <b>{last.authorId === identity?.id ? 'You' : (last.author ?? 'A former colleague')}</b>,{' '}
          <AtTime instant={last.writtenAt} />: {last.text.replace(MENTION, (_, user: string) => `@${nameOf(user)}`)}
        </Typography>
      )}
    </Box>
  )
}
