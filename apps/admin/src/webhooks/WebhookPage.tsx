import { Alert, Button, Skeleton, Stack, Typography } from '@mui/material'
import { useQueryClient } from '@tanstack/react-query'
import { deleteWebhook, rotateWebhookSecret, testWebhook, updateWebhook, type Webhook } from '@verdict/contracts'
import { useState } from 'react'
import { useGetOne, useRedirect } from 'react-admin'
import { useParams } from 'react-router-dom'
import { call } from '../api/call.ts'
import { AtTime } from '../ui/Ago.tsx'
import { ConfirmDialog } from '../ui/ConfirmDialog.tsx'
import { Group } from '../ui/Group.tsx'
import { PageHead } from '../ui/PageHead.tsx'
import { Unread } from '../ui/Unread.tsx'
import { DeliveryList } from './DeliveryList.tsx'
import { ResendDialog } from './ResendDialog.tsx'
import { SecretField } from './SecretField.tsx'
import { WebhookForm } from './WebhookForm.tsx'
import { WebhookNotices } from './WebhookNotices.tsx'
import { WebhookState } from './WebhookState.tsx'

/** One webhook: how it is doing, what it sends where, its secret, and each attempt. */
export function WebhookPage() {
  const { id = '' } = useParams()
  const { data: webhook, error, refetch } = useGetOne<Webhook>('webhooks', { id })
  const [asking, setAsking] = useState<'secret' | 'delete' | 'resend'>()
  const [secret, setSecret] = useState('')
  const [problem, setProblem] = useState('')
  const queries = useQueryClient()
  const redirect = useRedirect()
  const changed = () => Promise.all([refetch(), queries.invalidateQueries({ queryKey: ['deliveries', id] })])

  async function act(doing: () => Promise<unknown>) {
    setProblem('')
    try {
      await doing()
    } catch (failure) {
      setProblem((failure as Error).message)
    }
    await changed()
  }

  if (error) return <Unread mt={6} {...{ error, refetch }} />
  if (!webhook) return <Skeleton variant="rectangular" height={400} sx={{ mt: 6, maxWidth: 720 }} />
  const { active, revision, failingSince } = webhook
  const params = { id }
  return (
    <>
      <PageHead
        title={webhook.description ?? 'Webhook'}
        hint={
          <>
            <WebhookState webhook={webhook} /> · <span style={{ overflowWrap: 'anywhere' }}>{webhook.url}</span>
          </>
        }
        actions={
          <>
            <Button variant="outlined" onClick={() => void act(() => call(testWebhook, { params }))}>
              Send a test
            </Button>
            <Button
              variant="outlined"
              onClick={() => void act(() => call(updateWebhook, { params, body: { active: !active, revision } }))}
            >
              {active ? 'Switch off' : 'Switch on'}
            </Button>
          </>
        }
      />
      <Stack gap={8} sx={{ maxWidth: 720, pb: 8 }}>
        <Stack gap={3}>
          {problem && <Alert severity="error">{problem}</Alert>}
          <WebhookNotices webhook={webhook} onChanged={changed} />
        </Stack>
        <Group title="Attempts">
          <DeliveryList key={id} webhook={id} active={active} failingSince={failingSince} onChanged={refetch} />
          {active && (
            <Button variant="outlined" onClick={() => setAsking('resend')} sx={{ alignSelf: 'start' }}>
              Send a period again
            </Button>
          )}
        </Group>
        <Group title="What is sent where">
          <WebhookForm key={id} webhook={webhook} onChanged={changed} />
        </Group>
        <Group title="Secret">
          {secret && <SecretField secret={secret} />}
          <Typography color="text.secondary">
            The receiver verifies each message with it.
            {webhook.previousSecretUntil && new Date(webhook.previousSecretUntil) > new Date() && (
              <>
                {' '}
                Until <AtTime instant={webhook.previousSecretUntil} /> messages are also signed with the previous
                secret.
              </>
            )}
          </Typography>
          <Stack direction="row" gap={3}>
            <Button variant="outlined" onClick={() => setAsking('secret')}>
              New secret
            </Button>
            <Button variant="outlined" color="error" onClick={() => setAsking('delete')}>
              Delete webhook
            </Button>
          </Stack>
        </Group>
      </Stack>
      {asking === 'resend' && <ResendDialog webhook={id} onSent={changed} onClose={() => setAsking(undefined)} />}
      {asking === 'secret' && (
        <ConfirmDialog
          title="Create a new secret?"
          verb="Create"
          run={async () => {
            setSecret((await call(rotateWebhookSecret, { params })).body.secret)
            await changed()
          }}
          onClose={() => setAsking(undefined)}
        >
          For 24 hours, messages are signed with both secrets, so that the receiver has time to switch.
        </ConfirmDialog>
      )}
      {asking === 'delete' && (
        <ConfirmDialog
          title="Delete this webhook?"
          verb="Delete"
          danger
          run={async () => {
            await call(deleteWebhook, { params })
            redirect('list', 'webhooks')
          }}
          onClose={() => setAsking(undefined)}
        >
          Nothing is sent to {new URL(webhook.url).host} any more, and the list of its attempts is deleted with it.
        </ConfirmDialog>
      )}
    </>
  )
}
