import { Button, Dialog, DialogActions, DialogContent, DialogTitle, Stack } from '@mui/material'
import { createWebhook, type WebhookWithSecret } from '@verdict/contracts'
import { useState } from 'react'
import { call } from '../api/call.ts'
import { Restored } from '../autosave/Restored.tsx'
import { useAutosave } from '../autosave/use-autosave.ts'
import { OtherProblems } from '../ui/OtherProblems.tsx'
import { readWebAddress } from '../ui/typing/read-web-address.ts'
import { useSubmit } from '../ui/use-submit.ts'
import { SecretField } from './SecretField.tsx'
import { WebhookFields, type WebhookValues } from './WebhookFields.tsx'

const EMPTY: WebhookValues = { url: '', events: ['lead.created'], format: 'standard', description: '' }

/** Creates a webhook, then shows its secret once. */
export function CreateWebhookDialog({ onClose }: { onClose(): void }) {
  const typed = useAutosave<WebhookValues>('new-webhook', EMPTY)
  const [created, setCreated] = useState<WebhookWithSecret>()
  const { problems, busy, submit } = useSubmit(async () => {
    if ('problem' in readWebAddress(typed.value.url)) return
    const { body } = await call(createWebhook, { body: typed.value })
    typed.clear()
    setCreated(body)
  })

  return (
    <Dialog open onClose={created ? undefined : onClose} maxWidth="sm" fullWidth aria-labelledby="create-webhook">
      <DialogTitle id="create-webhook">{created ? 'The webhook is on' : 'New webhook'}</DialogTitle>
      {created ? (
        <>
          <DialogContent>
            <SecretField secret={created.secret} />
          </DialogContent>
          <DialogActions>
            <Button variant="contained" onClick={onClose}>
              Done
            </Button>
          </DialogActions>
        </>
      ) : (
        <form onSubmit={submit}>
          <DialogContent>
            <Stack gap={4} sx={{ pt: 1 }}>
              <Restored at={typed.restored} onDiscard={typed.clear} />
              <WebhookFields
                autoFocus
                values={typed.value}
                problems={problems}
                onChange={(changed) => typed.set((now) => ({ ...now, ...changed }))}
              />
              <OtherProblems problems={problems} but={['url', 'events', 'format', 'description']} />
            </Stack>
          </DialogContent>
          <DialogActions>
            <Button
              variant="outlined"
              onClick={() => {
                typed.clear()
                onClose()
              }}
            >
              Cancel
            </Button>
            <Button type="submit" variant="contained" disabled={busy || typed.value.url.trim() === ''}>
              Create
            </Button>
          </DialogActions>
        </form>
      )}
    </Dialog>
  )
}
