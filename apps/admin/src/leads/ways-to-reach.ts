import type { Lead } from '@verdict/contracts'
import { mailtoOf } from '@verdict/contracts/email'
import { mailSubject } from './mail-subject.ts'

export interface Way {
  name: string
  href: string
}

/** The ways to somebody: by mail and by phone, as far as they left an address or a number. */
export function waysToReach(lead: Lead): { mail?: Way; phone?: Way } {
  const { name, email, phone } = lead
  const first = name.split(' ')[0]
  return {
    ...(email && { mail: { name: `Write to ${first}`, href: mailtoOf(email, mailSubject(lead)) } }),
    ...(phone && { phone: { name: `Call ${first}`, href: telOf(phone) } }),
  }
}

/** A number as phones dial it: people group it, and write a zero in brackets that is dialled within their country only. */
const telOf = (phone: string) => `tel:${phone.replace(/\(0\)/, '').replace(/(?!^\+)\D/g, '')}`
