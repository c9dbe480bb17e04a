import { isEmail } from '@verdict/contracts/email'
import type { Report } from '../messages/messages.ts'

export type ContactField = 'name' | 'email' | 'consent'

export interface ContactDetails {
  name: string
  email: string
  company: string
  phone: string
  message: string
  consent: boolean
  marketing: boolean
  website: string
}

export const emptyContact: ContactDetails = {
  name: '',
  email: '',
  company: '',
  phone: '',
  message: '',
  consent: false,
  marketing: false,
  website: '',
}

/** What has to be mended before details can be sent, field by field. */
export function contactProblems(
  contact: ContactDetails,
  messages: Report['contact'],
): { [field in ContactField]?: string } {
  const email = contact.email.trim()
  return {
    ...(contact.name.trim() === '' && { name: messages.needName }),
    ...(email === '' ? { email: messages.needEmail } : !isEmail(email) && { email: messages.badEmail }),
    ...(!contact.consent && { consent: messages.needConsent }),
  }
}
