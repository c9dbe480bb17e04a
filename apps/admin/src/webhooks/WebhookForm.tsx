import { Stack } from '@mui/material'
import { updateWebhook, type Webhook } from '@verdict/contracts'
import { useNotify } from 'react-admin'
import { call } from '../api/call.ts'
import { Restored } from '../autosave/Restored.tsx'
import { typedSince } from '../autosave/typed-since.ts'
import { useAutosave } from '../autosave/use-autosave.ts'
import { OtherProblems } from '../ui/OtherProblems.tsx'
import { readWebAddress } from '../ui/typing/read-web-address.ts'
import { SaveButtons } from '../ui/SaveButtons.tsx'
import { useSubmit } from '../ui/use-submit.ts'
import { WebhookFields, type WebhookValues } from './WebhookFields.tsx'

type Changes = Partial<WebhookValues>

/** Where a webhook sends what. */
export function WebhookForm({ webhook, onChanged }: { webhook: Webhook; onChanged(): unknown }) {
  const { url, events, format } = webhook
  const saved = { url, events, format, description: webhook.description ?? '' }
  const typed = useAutosave<Changes>(`webhook/${webhook.id}`, {})
  const values = { ...saved, ...typed.value }
  const notify = useNotify()
  const { problems, busy, submit } = useSubmit(async () => {
    if ('problem' in readWebAddress(values.url)) return
    await call(updateWebhook, { params: { id: webhook.id }, body: { ...typed.value, revision: webhook.revision } })
    typed.clear()
    notify('Saved.', { type: 'success' })
    onChanged()
  }, onChanged)

  return (
    <Stack component="form" onSubmit={submit} gap={4}>
      <Restored at={typed.restored} onDiscard={typed.clear} />
      <WebhookFields
        values={values}
        problems={problems}
        onChange={(changed) => typed.set((now) => typedSince<Changes>(saved, { ...saved, ...now, ...changed }))}
      />
      <OtherProblems problems={problems} but={['url', 'events', 'format', 'description']} />
      <SaveButtons dirty={typed.dirty} blocked={busy || values.url.trim() === ''} onPutBack={typed.clear} />
    </Stack>
  )
}
