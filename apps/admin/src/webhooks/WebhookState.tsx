import type { Webhook } from '@verdict/contracts'
import { useRecordContext } from 'react-admin'
import { StateWord } from '../ui/StateWord.tsx'
import { webhookState } from './webhook-state.ts'

/** The state of a webhook, highlighted where it needs attention. */
export function WebhookState({ webhook: given }: { webhook?: Webhook }) {
  const record = useRecordContext<Webhook>()
  const webhook = given ?? record
  return webhook ? <StateWord {...webhookState(webhook)} /> : null
}
