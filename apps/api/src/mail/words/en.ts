/** What mails say. Nothing that a visitor typed stands in a mail to a visitor. */
export const en = {
  privacy: 'Privacy',
  imprint: 'Imprint',
  /** Stands in place of a link that is shown in the mail only. */
  hidden: '(the link stands in the mail only)',
  invitation: {
    subject: (firm: string) => `Your account at ${firm}`,
    text: (name: string, firm: string) =>
      `Hello ${name},\n\nyou have been invited to work with the assessments and leads of ${firm}. Choose a password, and you are in.`,
    link: 'Choose a password',
    until: (date: string) => `The link works once, until ${date}. If you did not expect this mail, you can ignore it.`,
  },
  password: {
    subject: (firm: string) => `A new password for ${firm}`,
    text: (name: string) => `Hello ${name},\n\nsomebody asked for a new password for your account. Choose one here.`,
    link: 'Choose a new password',
    until: (date: string) =>
      `The link works once, until ${date}. If it was not you, do nothing: your password stays as it is.`,
  },
  aboutYou: {
    link: 'Go on to confirm',
    until: (date: string) =>
      `Nothing happens before you confirm it there, until ${date}. If it was not you, do nothing.`,
    export: {
      subject: (firm: string) => `What ${firm} keeps about you`,
      text: (firm: string) =>
        `Somebody asked, with this address, for a copy of all that ${firm} keeps about you. If it was you, confirm it.`,
    },
    erasure: {
      subject: (firm: string) => `Erase what ${firm} keeps about you`,
      text: (firm: string) =>
        `Somebody asked, with this address, to erase all that ${firm} keeps about you. If it was you, confirm it. An erasure cannot be undone.`,
    },
  },
  result: {
    subject: (model: string) => `Your result: ${model}`,
    text: (model: string) => `Here is the result of the assessment “${model}”, as it was asked for on our page.`,
    link: 'Open the result',
    attached: 'The report is attached as PDF. The link opens the result for whoever has it.',
    talk: (firm: string) => `Talk it through with ${firm}`,
    book: 'Choose a time for the call',
    once: 'You get this mail once, because somebody gave your address there. We do not write to it again.',
  },
  assigned: { subject: (name: string) => `Assigned to you: ${name}` },
  webhook: {
    link: 'Open the webhook',
    answered: (status: string) => `The last answer was HTTP ${status}.`,
    silent: 'Nothing answered the last message.',
    failing: {
      subject: (host: string) => `Messages to ${host} do not arrive`,
      text: ({ host, time, reason }: { host: string; time: string; reason: string }) =>
        `Since ${time} messages to the webhook at ${host} fail. ${reason} Each message is tried again for three days; what was missed can be sent again for 30 days.`,
    },
    stopped: {
      subject: (host: string) => `Nothing is sent to ${host} any more`,
      text: ({ host }: { host: string; time: string; reason: string }) =>
        `The receiver at ${host} answered that it wants no more messages (HTTP 410), so the webhook was switched off. If that is a mistake, switch it on again and send what was missed.`,
    },
    recovered: {
      subject: (host: string) => `Messages to ${host} arrive again`,
      text: ({ host }: { host: string; time: string; reason: string }) =>
        `The webhook at ${host} works again, and nothing waits. If messages were missed meanwhile, they can be sent again from its page.`,
    },
  },
  lead: {
    subject: (name: string) => `New lead: ${name}`,
    link: 'Open the lead',
  },
}

export type MailWords = typeof en
