import { Alert, Box, Button, Skeleton, Stack, Typography } from '@mui/material'
import { type MailWithHtml, resendMail } from '@verdict/contracts'
import { useState } from 'react'
import { useGetOne } from 'react-admin'
import { Link, useParams } from 'react-router-dom'
import { call } from '../api/call.ts'
import { ago, AtTime } from '../ui/Ago.tsx'
import { Group } from '../ui/Group.tsx'
import { ListLine } from '../ui/ListLine.tsx'
import { PageHead } from '../ui/PageHead.tsx'
import { isDueSoon, LOOK_AGAIN } from '../ui/due-soon.ts'
import { useSiteZone } from '../ui/site-zone.ts'
import { Unread } from '../ui/Unread.tsx'
import { kindWords } from './mail-words.ts'
import { MailState } from './MailState.tsx'

const isMoving = (mail?: MailWithHtml) =>
  mail !== undefined &&
  (mail.subject === null ||
    mail.state === 'sending' ||
    // Not one that waits for a later attempt.
    (mail.state === 'queued' && mail.dueAt !== null && isDueSoon(mail.dueAt)))

/** One mail as its reader sees it, and each attempt to send it. */
export function MailPage() {
  const { id = '' } = useParams()
  const {
    data: mail,
    error,
    refetch,
  } = useGetOne<MailWithHtml>(
    'mails',
    { id },
    { refetchInterval: ({ state }) => (isMoving(state.data) ? LOOK_AGAIN : false) },
  )
  const [said, setSaid] = useState<{ problem: boolean; text: string }>()

  async function send() {
    setSaid(undefined)
    try {
      const { body } = await call(resendMail, { params: { id } })
      setSaid(
        body.state === 'kept'
          ? {
              problem: true,
              text: 'No mail server is set, so it was not sent. Whoever runs the product sets SMTP_URL.',
            }
          : { problem: false, text: 'It is sent now.' },
      )
      await refetch()
    } catch (failure) {
      setSaid({ problem: true, text: (failure as Error).message })
    }
  }

  if (error) return <Unread mt={6} {...{ error, refetch }} />
  if (!mail) return <Skeleton variant="rectangular" height={400} sx={{ mt: 6, maxWidth: 720 }} />
  return (
    <>
      <PageHead
        title={mail.subject ?? 'A mail'}
        hint={
          <>
            <MailState mail={mail} /> · {kindWords[mail.kind]} ·{' '}
            <span style={{ overflowWrap: 'anywhere' }}>{mail.to}</span>
          </>
        }
        actions={
          <>
            {mail.lead && (
              <Button variant="outlined" component={Link} to={`/leads/${mail.lead}/show`}>
                Open the lead
              </Button>
            )}
            <Button variant="outlined" onClick={() => void send()} disabled={mail.state === 'sending'}>
              {mail.state === 'sent' ? 'Send again' : 'Send now'}
            </Button>
          </>
        }
      />
      <Stack gap={8} sx={{ maxWidth: 720, pb: 8 }}>
        {said && <Alert severity={said.problem ? 'warning' : 'success'}>{said.text}</Alert>}
        <Group title="What it says">
          {mail.html === null ? (
            <Typography color="text.secondary">It is being written.</Typography>
          ) : (
            <Box
              component="iframe"
              title="The mail as it is read"
              // No script runs in it and no link leads anywhere: it is only looked at.
              sandbox=""
              srcDoc={mail.html}
              sx={{ width: '100%', height: 560, border: '1px solid var(--rule)', background: '#ffffff' }}
            />
          )}
        </Group>
        <Group title="As text">
          <Box
            component="pre"
            tabIndex={0}
            aria-label="As text"
            sx={{
              m: 0,
              p: 4,
              background: 'var(--sunken)',
              whiteSpace: 'pre-wrap',
              overflowWrap: 'anywhere',
              fontFamily: 'var(--code)',
              fontSize: '.8125rem',
            }}
          >
            {mail.text}
          </Box>
        </Group>
        <Group title="Attempts">
          <Attempts mail={mail} />
        </Group>
      </Stack>
    </>
  )
}

function Attempts({ mail: { attempts, dueAt, state } }: { mail: MailWithHtml }) {
  const zone = useSiteZone()
  return (
    <>
      {attempts.length === 0 && <Typography color="text.secondary">It has not been sent.</Typography>}
      <Box component="ol" aria-label="Attempts" sx={{ m: 0, p: 0, listStyle: 'none' }}>
        {[...attempts].reverse().map(({ at, duration, error }) => (
          <ListLine key={at}>
            <Typography component="div" sx={{ fontWeight: 600, ...(error !== null && { color: 'var(--caution)' }) }}>
              {error === null ? 'Taken by the mail server' : 'Failed'}
            </Typography>
            {error !== null && (
              <Typography component="div" sx={{ overflowWrap: 'anywhere' }}>
                {error}
              </Typography>
            )}
            <Typography variant="caption" component="div">
              {ago(at, zone)} · {duration} ms
            </Typography>
          </ListLine>
        ))}
      </Box>
      {state === 'queued' && dueAt !== null && attempts.length > 0 && (
        <Typography variant="caption" component="div">
          next try <AtTime instant={dueAt} />
        </Typography>
      )}
    </>
  )
}
