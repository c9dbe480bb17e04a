import { leadFileHeaders, type LeadStatus, type TimelineEntry } from '@verdict/contracts'
import { statusName } from './statuses.ts'
import { dateOf } from './when-of.ts'

const FIELDS: { [field: string]: string } = {
  ...leadFileHeaders,
  marketing: 'What they may be written to about',
  nextStepOn: 'Next step',
  nextStepTime: 'Time of the next step',
  suspicion: 'Suspicion of spam',
  assessment: 'Result',
}

const SENTENCES = {
  taken: 'Took the assessment',
  left: 'Left their details',
  added: 'Added by hand',
  noted: 'Noted',
  planned: 'Task',
  done: 'Done',
  exported: 'Exported',
  reportOpened: 'Report opened',
  opened: 'Opened',
  trashed: 'Moved to the trash',
  restored: 'Restored from the trash',
  merged: 'Merged with the lead of',
  mailed: 'Mailed',
  sent: 'Sent',
}

const MAILS: { [kind in NonNullable<TimelineEntry['mail']>['kind']]?: string } = {
  result: 'Report mailed',
  lead: 'Mail about the new lead',
  assigned: 'Mail about the assignment',
  task: 'Reminder',
}
const MAIL_STATES: { [state in NonNullable<TimelineEntry['mail']>['state']]: string } = {
  kept: 'not sent, because no mail server is set',
  queued: 'waiting',
  sending: 'being sent',
  sent: 'sent',
  failed: 'failed',
}

type Sending = NonNullable<TimelineEntry['sending']>
const SENDING_STATES: { [state in Sending['state']]: string } = {
  waiting: 'waiting',
  sending: 'being sent',
  delivered: 'delivered',
  failed: 'failed',
  missed: 'not sent, because the webhook was off',
}

const saidOfSending = ({ to, state, final }: Sending) =>
  `Webhook to ${to}: ${state === 'failed' && !final ? 'failed, will be tried again' : SENDING_STATES[state]}`

/** Whether an entry tells of a merge. */
export const isMerge = ({ kind, fields = [] }: Pick<TimelineEntry, 'kind' | 'fields'>): boolean =>
  kind === 'merged' || fields.includes('mergedInto')

/** What an entry of a lead's timeline says, a line a field that changed. */
export function happenedIn({ kind, fields = [], changes = {}, text, mail, sending }: TimelineEntry): string[] {
  if (mail) return [`${MAILS[mail.kind] ?? 'Mail'} to ${mail.to}: ${MAIL_STATES[mail.state]}`]
  if (sending) return [saidOfSending(sending)]
  if (kind !== 'changed') return [text === undefined ? SENTENCES[kind] : `${SENTENCES[kind]}: ${text}`]
  return fields.map((field) => {
    const change = changes[field]
    if (field === 'mergedInto')
      return change?.after === null ? 'Stands for itself again: the merge was undone' : 'Merged on with another lead'
    const name = FIELDS[field] ?? field
    return change ? `${name} ${said(field, change.after)}, was ${said(field, change.before)}` : `${name} changed`
  })
}

function said(field: string, value: unknown): string {
  if (value === null || value === undefined || (Array.isArray(value) && value.length === 0)) return 'none'
  if (field === 'nextStepOn') return dateOf(String(value as string))
  if (field === 'status') return statusName(value as LeadStatus).toLowerCase()
  return Array.isArray(value) ? value.join(', ') : String(value as string)
}
