import { Button } from '@mui/material'
import type { Lead } from '@verdict/contracts'
import { mailtoOf } from '@verdict/contracts/email'
import { mailSubject } from './mail-subject.ts'

/** The way to somebody: by mail or, where they left no address, by phone. */
export function ReachButton({ lead }: { lead: Lead }) {
  const { name, email, phone } = lead
  const first = name.split(' ')[0]
  if (email)
    return (
      <Button variant="contained" href={mailtoOf(email, mailSubject(lead))}>
        Write to {first}
      </Button>
    )
  return (
    <Button variant="contained" href={telOf(phone ?? '')} title="There is no e-mail address to write to">
      Call {first}
    </Button>
  )
}

/** A number as phones dial it: people group it, and write a zero in brackets that is dialled within their country only. */
const telOf = (phone: string) => `tel:${phone.replace(/\(0\)/, '').replace(/(?!^\+)\D/g, '')}`
