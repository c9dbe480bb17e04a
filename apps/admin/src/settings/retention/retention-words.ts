import type { RetainedKindName, RetentionRule } from '@verdict/contracts'

interface Words {
  title: string
  /** What the count counts. */
  one: string
  many: string
  /** When it is old, and what goes with it. */
  hint: string
  /** How long it is kept while the rule is off. */
  off: string
}

const UNTIL_DELETED = 'Kept until somebody deletes them'

export const retentionWords: { [kind in RetainedKindName]: Words } = {
  leads: {
    title: 'Leads',
    one: 'lead',
    many: 'leads',
    hint: 'Leads that nobody has written to or worked on for so long go with their notes and mails. Won leads stay, and so do answers, without a name: counts stay right.',
    off: UNTIL_DELETED,
  },
  assessments: {
    title: 'Answers without a lead',
    one: 'assessment',
    many: 'assessments',
    hint: 'Answers that belong to no lead go with their verdict. Links to it stop working, and it counts no more.',
    off: UNTIL_DELETED,
  },
  mails: {
    title: 'Mails',
    one: 'mail',
    many: 'mails',
    hint: 'What was mailed, as it was sent. What is still to be sent stays.',
    off: 'Kept for 90 days',
  },
  deliveries: {
    title: 'Webhook deliveries',
    one: 'event',
    many: 'events',
    hint: 'Events go with the attempts to deliver them, and cannot be sent again. What is still to be sent stays.',
    off: 'Kept for 30 days',
  },
  'audit-events': {
    title: 'The audit',
    one: 'entry',
    many: 'entries',
    hint: 'Who did what, and when, on this desk.',
    off: 'Kept for 3 years',
  },
}

export const counted = (kind: RetainedKindName, count: number) =>
  `${count.toLocaleString('en')} ${count === 1 ? retentionWords[kind].one : retentionWords[kind].many}`

const inDays = (days: number) => (days === 1 ? '1 day' : `${days} days`)

/** How long a kind is kept, as one line. */
export const keptFor = ({ kind, days }: Pick<RetentionRule, 'kind' | 'days'>) =>
  days === null ? retentionWords[kind].off : `Kept for ${inDays(days)}`
