import type { MailTemplateKind, RetainedKindName } from '@verdict/contracts'
import type { TemplateTexts } from '../templates/fill-template.ts'

/** What mails say, and what stands around it. Nothing that a visitor typed stands in a mail to a visitor. */
export interface MailWords {
  privacy: string
  imprint: string
  /** Stands in place of a link that is shown in the mail only. */
  hidden: string
  /** The texts that hold until an admin writes others. */
  templates: { [kind in MailTemplateKind]: TemplateTexts }
  /** The words of the link in each. */
  links: { [kind in MailTemplateKind]: string }
  /** Above what a call with the firm is. */
  talk(person: string): string
  book: string
  answered(status: string): string
  silent: string
  /** Names a next step that has a day and no words. */
  nextStep: string
  /** In place of the rest, where very much is due at a time. */
  moreDue: string
  /** The kinds of record that are deleted when they are old. */
  retained: { [kind in RetainedKindName]: string }
  /** What a week brought. */
  digest: {
    leads(count: number): string
    steps(count: number): string
    models: string
    times(title: string, count: number): string
  }
  /** Made-up details for previews. */
  examples: {
    name: string
    task: string
    about: string
    comment: string
    note: string
    lead: string
    model: string
    verdict: string
    brief: string
    call: string
  }
}

export const en: MailWords = {
  privacy: 'Privacy',
  imprint: 'Imprint',
  hidden: '(the link stands in the mail only)',
  templates: {
    result: {
      subject: 'Your result: {model}',
      text: 'Here is the result of the assessment “{model}”, as it was asked for on our page.\n\n{verdict}\n\n{link}\n\nThe report is attached as PDF. The link opens the result for whoever has it.\n\n{call}\n\nYou get this mail once, because somebody gave your address there. We do not write to it again.',
    },
    lead: { subject: 'New lead: {lead}', text: '{brief}\n\n{link}' },
    assigned: { subject: 'Assigned to you: {lead}', text: '{brief}\n\n{link}' },
    invitation: {
      subject: 'Your account at {firm}',
      text: 'Hello {name},\n\nyou have been invited to work with the assessments and leads of {firm}. Choose a password, and you are in.\n\n{link}\n\nThe link works once, until {until}. If you did not expect this mail, you can ignore it.',
    },
    password: {
      subject: 'A new password for {firm}',
      text: 'Hello {name},\n\nsomebody asked for a new password for your account. Choose one here.\n\n{link}\n\nThe link works once, until {until}. If it was not you, do nothing: your password stays as it is.',
    },
    'privacy-export': {
      subject: 'What {firm} keeps about you',
      text: 'Somebody asked, with this address, for a copy of all that {firm} keeps about you. If it was you, confirm it.\n\n{link}\n\nNothing happens before you confirm it there, until {until}. If it was not you, do nothing.',
    },
    'privacy-erasure': {
      subject: 'Erase what {firm} keeps about you',
      text: 'Somebody asked, with this address, to erase all that {firm} keeps about you. If it was you, confirm it. An erasure cannot be undone.\n\n{link}\n\nNothing happens before you confirm it there, until {until}. If it was not you, do nothing.',
    },
    'retention-stopped': {
      subject: 'Old records are no longer deleted',
      text: 'A rule of how long records are kept runs once an hour, and has not since {time}. Records of these kinds may be kept for longer than you have promised.\n\n{records}\n\n{link}\n\nThe log of the server says why. You get this mail once each time that the rules stop.',
    },
    'webhook-failing': {
      subject: 'Messages to {host} do not arrive',
      text: 'Since {time} messages to the webhook at {host} fail. {reason} Each message is tried again for three days; what was missed can be sent again for 30 days.\n\n{link}',
    },
    'webhook-stopped': {
      subject: 'Nothing is sent to {host} any more',
      text: 'The receiver at {host} answered that it wants no more messages (HTTP 410), so the webhook was switched off. If that is a mistake, switch it on again and send what was missed.\n\n{link}',
    },
    'webhook-recovered': {
      subject: 'Messages to {host} arrive again',
      text: 'The webhook at {host} works again, and nothing waits. If messages were missed meanwhile, they can be sent again from its page.\n\n{link}',
    },
    task: { subject: 'Due: {task}', text: '{task}\n\n{lead}\n{due}\n\n{link}' },
    mention: {
      subject: '{author} mentions you: {about}',
      text: '{comment}\n\nIn the model “{model}”, about: {about}\n\n{link}',
    },
    'approval-asked': {
      subject: '{author} asks you to approve: {model}',
      text: '{author} would like to publish the model “{model}”. Somebody else has to approve it as it is now: one of you is enough.\n\n{note}\n\n{link}',
    },
    'approval-given': {
      subject: '{author} approved: {model}',
      text: '{author} approved the model “{model}”, so it can be published as long as nobody changes it.\n\n{note}\n\n{link}',
    },
    'approval-declined': {
      subject: '{author} declined: {model}',
      text: '{author} did not approve the model “{model}”.\n\n{note}\n\n{link}',
    },
    'approval-void': {
      subject: '{author} changed what you asked about: {model}',
      text: '{author} has changed the model “{model}” since you asked for approval. It cannot be published as it is now until it is approved anew: look at what changed, and ask again.\n\n{link}',
    },
    digest: {
      subject: 'Your week at {firm}',
      text: 'What {from} to {to} brought.\n\n{leads}\n\n{steps}\n\n{models}\n\n{link}\n\nYou get this mail each Monday. It is switched off in your account: {account}',
    },
  },
  links: {
    result: 'Open the result',
    lead: 'Open the lead',
    assigned: 'Open the lead',
    invitation: 'Choose a password',
    password: 'Choose a new password',
    'privacy-export': 'Go on to confirm',
    'privacy-erasure': 'Go on to confirm',
    'retention-stopped': 'Open the rules',
    'webhook-failing': 'Open the webhook',
    'webhook-stopped': 'Open the webhook',
    'webhook-recovered': 'Open the webhook',
    digest: 'Open the leads',
    task: 'Open the lead',
    mention: 'Open the comment',
    'approval-asked': 'Open the model',
    'approval-given': 'Open the model',
    'approval-declined': 'Open the model',
    'approval-void': 'Open the model',
  },
  talk: (person) => `Talk it through with ${person}`,
  book: 'Choose a time for the call',
  answered: (status) => `The last answer was HTTP ${status}.`,
  silent: 'Nothing answered the last message.',
  nextStep: 'Next step',
  moreDue: 'More than can be mailed one by one',
  retained: {
    leads: 'Leads',
    assessments: 'Answers without a lead',
    mails: 'Mails',
    deliveries: 'Webhook deliveries',
    'audit-events': 'The audit log',
  },
  digest: {
    leads: (count) => (count === 1 ? 'One new lead' : `${count} new leads`),
    steps: (count) => (count === 1 ? 'One next step is due' : `${count} next steps are due`),
    models: 'Taken most',
    times: (title, count) => (count === 1 ? `${title}: taken once` : `${title}: taken ${count} times`),
  },
  examples: {
    name: 'Grace Hopper',
    task: 'Send the offer',
    about: 'Rating of Django on “Back office”',
    comment: '@Ada Lovelace, is this still so with the new release?',
    note: 'Mind the weights of the first criteria.',
    lead: 'Ada Lovelace, Analytical Engines',
    model: 'Django or Node.js?',
    verdict: 'Django is recommended clearly.',
    brief: 'Here stands what a first call needs: who it is, the verdict, why, and what to ask.',
    call: 'Thirty minutes, free of charge.',
  },
}
