import type { MailTemplateKind } from '@verdict/contracts'

/** Something that is known only when a mail is written. */
export interface Placeholder {
  meaning: string
  /** Stands for parts of the mail, and needs a line of its own. */
  isBlock?: true
  /** Without it the mail is of no use. */
  isNeeded?: true
}

const firm = { meaning: 'the name of your consultancy' }
const linkTo = (what: string): Placeholder => ({ meaning: `the link to ${what}`, isBlock: true, isNeeded: true })
const account = {
  firm,
  name: { meaning: 'the name of the colleague' },
  link: linkTo('choose a password'),
  until: { meaning: 'when the link ends' },
}
const lead = {
  firm,
  lead: { meaning: 'the name and the company of the lead' },
  brief: { meaning: 'what a first call needs', isBlock: true as const },
  link: linkTo('the lead on the desk'),
}
const privacy = { firm, link: linkTo('confirm it'), until: { meaning: 'the day on which the link ends' } }
/** Of a draft that somebody wants to publish. */
const draft = (author: string) => ({
  firm,
  author: { meaning: `the name of the colleague who ${author}` },
  model: { meaning: 'the title of the model' },
  link: linkTo('the model on the desk'),
})
const approval = (author: string, note: string) => ({
  ...draft(author),
  note: { meaning: note, isBlock: true as const },
})
const webhook = {
  firm,
  host: { meaning: 'the host of the receiver' },
  time: { meaning: 'since when messages fail' },
  reason: { meaning: 'what the receiver answered last' },
  link: linkTo('the webhook on the desk'),
}

/**
 * What each kind of mail can say. Mails to visitors (`result` and those on privacy) have nothing here that a visitor typed: whoever has their
 * address may have typed it.
 */
export const placeholders: { [kind in MailTemplateKind]: { [name: string]: Placeholder } } = {
  result: {
    firm,
    model: { meaning: 'the title of the model' },
    verdict: { meaning: 'the verdict in a sentence' },
    link: linkTo('the result'),
    call: { meaning: 'who calls, what a call is and how a time is chosen, as the settings say', isBlock: true },
  },
  lead,
  assigned: lead,
  invitation: account,
  password: account,
  'privacy-export': privacy,
  'privacy-erasure': privacy,
  'retention-stopped': {
    firm,
    records: { meaning: 'the kinds of record that are no longer deleted', isBlock: true },
    time: { meaning: 'when the rule ran last' },
    link: linkTo('the rules on the desk'),
  },
  'webhook-failing': webhook,
  'webhook-stopped': webhook,
  'webhook-recovered': webhook,
  task: {
    firm,
    task: { meaning: 'what is to be done' },
    due: { meaning: 'when it is due' },
    lead: { meaning: 'the name and the company of the lead' },
    link: linkTo('the lead on the desk'),
  },
  mention: {
    firm,
    author: { meaning: 'the name of the colleague who wrote' },
    model: { meaning: 'the title of the model' },
    about: { meaning: 'what the comment is about' },
    comment: { meaning: 'what they wrote', isBlock: true },
    link: linkTo('the comment on the desk'),
  },
  'approval-asked': approval('asks', 'what they want you to look at'),
  'approval-given': approval('approved it', 'what they said of it'),
  'approval-declined': approval('declined it', 'why'),
  'approval-void': draft('changed it'),
  digest: {
    firm,
    from: { meaning: 'the first day of the week' },
    to: { meaning: 'its last day' },
    leads: { meaning: 'its new leads', isBlock: true },
    steps: { meaning: 'the next steps that are due', isBlock: true },
    models: { meaning: 'the models that were taken most', isBlock: true },
    link: linkTo('the leads on the desk'),
    account: { meaning: 'the address at which this mail is switched off', isNeeded: true },
  },
}
