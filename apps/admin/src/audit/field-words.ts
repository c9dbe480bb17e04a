import { leadFileHeaders } from '@verdict/contracts'
import { continued } from '@verdict/wording'
import { capital } from '../ui/capital.ts'
import { spacedOut } from './audit-words.ts'

/** The fields of records as their screens call them. */
const FIELDS: { [field: string]: string } = {
  ...leadFileHeaders,
  marketing: 'What they may be written to about',
  nextStep: 'Text of the next step',
  nextStepOn: 'Next step',
  nextStepTime: 'Time of the next step',
  suspicion: 'Suspicion of spam',
  assessment: 'Result',
  trashedAt: 'In the trash since',
  mergedInto: 'Merged into',
  dueOn: 'Due',
  dueTime: 'Time that it is due',
  doneAt: 'Done',
  assignee: 'For',
  count: 'How many',
  q: 'A search',
  id: 'Chosen one by one',
  url: 'Address',
  host: 'Sent to',
  address: 'From the address',
  path: 'What was called',
  method: 'Kind of call',
  key: 'Which',
  slug: 'Name in addresses',
  expiresAt: 'Valid until',
  disabled: 'Deactivated',
  second: 'Second factor',
  sessions: 'Sessions that ended',
  days: 'Days that they are kept',
  confirmed: 'Texts that were confirmed',
  way: 'How it was asked',
  ways: 'How it was asked',
  isDefault: 'As delivered',
  failedOnly: 'Only what failed',
  printLogo: 'Logo on paper',
  callDescription: 'What a call is',
  responseTime: 'How soon an answer comes',
  privacyUrl: 'Privacy address',
  imprintUrl: 'Imprint address',
  consentText: 'Consent',
  approvalNeeded: 'A second person has to approve each version',
  embedSites: 'Sites that may show assessments',
  leadMails: 'Mails about leads',
  mentionMails: 'Mails where they are mentioned',
}

export const fieldName = (field: string): string => FIELDS[field] ?? capital(spacedOut(field))

/** The name inside of a sentence. */
export const fieldInside = (field: string): string => continued(fieldName(field))
