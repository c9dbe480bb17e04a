import { counted } from './index.ts'

/** The form under a result. */
export const contact = {
  title: 'Talk it through',
  /** Without a person it is we who read. */
  hint: (person: string | null) =>
    `${person ? `${person} reads` : 'We read'} this verdict before replying, so that you need not explain everything again.`,
  name: 'Your name',
  email: 'E-mail',
  company: 'Company',
  phone: 'Phone',
  message: 'What should we know?',
  required: 'Required',
  optional: 'Optional',
  chooseTime: 'Choose a time instead',
  goesAlong: (answers: number, date: string) =>
    `What goes along: this verdict and its ${counted(answers, 'answer', 'answers')}, as recorded on ${date}.`,
  which: 'Which verdict goes along?',
  asRecorded: (statement: string) => `The recorded one: ${statement}`,
  asTried: (statement: string) => `What you are trying: ${statement}`,
  asTriedAlike: 'What you are trying, which leads to the same',
  marketing: 'You may also write to me about other things, now and then.',
  send: 'Send and ask for a call',
  sending: 'Sending',
  sent: 'Your message has been sent.',
  now: 'What happens now',
  reads: (person: string | null) => `${person ? `${person} reads` : 'We read'} the verdict and its answers.`,
  sentHint: (name: string) => `Thank you, ${name}. You will hear from us; your verdict stays at this address.`,
  needName: 'Enter your name.',
  needEmail: 'Enter an address that we can reply to.',
  badEmail: 'This address looks incomplete: it should read like name@example.com.',
  needConsent: 'Tick this box: without your consent we may not keep these details.',
  failed: 'Your message could not be sent.',
  failedHint: 'What you wrote is still here.',
  again: 'Send again',
  privacy: 'What is kept about you, and how to have it erased',
  website: 'Leave this empty',
}
