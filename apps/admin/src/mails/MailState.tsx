import type { Mail } from '@verdict/contracts'
import { useRecordContext } from 'react-admin'
import { StateWord } from '../ui/StateWord.tsx'
import { mailState } from './mail-words.ts'

/** How a mail stands; what needs attention stands out. */
export function MailState({ mail: given }: { mail?: Mail }) {
  const record = useRecordContext<Mail>()
  const mail = given ?? record
  return mail ? <StateWord {...mailState(mail)} /> : null
}
