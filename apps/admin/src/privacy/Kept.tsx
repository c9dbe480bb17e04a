import { Alert } from '@mui/material'
import type { KeptAboutPerson, PrivacyRequest } from '@verdict/contracts'
import { keptWords } from './request-words.ts'

/** What is kept about a person, and what becomes of it. */
export function Kept({ kept, kind }: { kept: KeptAboutPerson; kind: PrivacyRequest['kind'] }) {
  const { names, toldNow } = kept
  const words = keptWords(kept)
  if (words === '') return <Alert severity="info">Nothing is kept under this address.</Alert>
  const whose = names.length > 0 ? ` of ${names.join(', ')}` : ''
  if (kind === 'export')
    return (
      <Alert severity="info">
        Kept are {words}
        {whose}. The copy has all of it that is about them.
      </Alert>
    )
  return (
    <Alert severity="warning">
      These are deleted for good: {words}
      {whose}. Answers stay without a name. Nothing of it can be undone.
      {toldNow.length > 0 && ` That they are erased is passed on to: ${toldNow.join(', ')}.`}
    </Alert>
  )
}
