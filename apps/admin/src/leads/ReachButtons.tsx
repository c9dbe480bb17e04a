import { Button } from '@mui/material'
import type { Lead } from '@verdict/contracts'
import { mailtoOf } from '@verdict/contracts/email'
import { mailSubject } from './mail-subject.ts'

/** The ways to somebody: by mail and by phone, as far as they left an address or a number. */
export function ReachButtons({ lead }: { lead: Lead }) {
  const { name, email, phone } = lead
  const first = name.split(' ')[0]
  return (
    <>
      {email && (
        <Button variant="contained" href={mailtoOf(email, mailSubject(lead))}>
          Write to {first}
        </Button>
      )}
      {phone && (
        <Button
          variant={email ? 'outlined' : 'contained'}
          href={telOf(phone)}
          {...(!email && { title: 'There is no e-mail address to write to' })}
        >
          Call {first}
        </Button>
      )}
    </>
  )
}

/** A number as phones dial it: people group it, and write a zero in brackets that is dialled within their country only. */
const telOf = (phone: string) => `tel:${phone.replace(/\(0\)/, '').replace(/(?!^\+)\D/g, '')}`
