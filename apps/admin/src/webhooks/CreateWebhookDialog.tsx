import { createWebhook, type WebhookWithSecret } from '@verdict/contracts'
import { useState } from 'react'
import { call } from '../api/call.ts'
import { FormDialog } from '../autosave/FormDialog.tsx'
import { useAutosave } from '../autosave/use-autosave.ts'
import { OtherProblems } from '../ui/OtherProblems.tsx'
import { readWebAddress } from '../ui/typing/read-web-address.ts'
import { useSubmit } from '../ui/use-submit.ts'
import { GuideLinks } from './guides/GuideLinks.tsx'
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
    <FormDialog
      title={created ? 'The webhook is on' : 'New webhook'}
      typed={typed}
      verb="Create"
      disabled={busy || typed.value.url.trim() === ''}
      onSubmit={submit}
      onClose={onClose}
      done={created && <SecretField secret={created.secret} />}
    >
      <WebhookFields
        autoFocus
        values={typed.value}
        problems={problems}
        onChange={(changed) => typed.set((now) => ({ ...now, ...changed }))}
      />
      <GuideLinks />
      <OtherProblems problems={problems} but={['url', 'events', 'format', 'description']} />
    </FormDialog>
  )
}
