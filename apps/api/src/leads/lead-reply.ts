import type { Lead as LeadReply } from '@verdict/contracts'
import type { Lead } from './lead.entity.ts'

export const leadReply = (lead: Lead): LeadReply => ({
  ...lead,
  createdAt: lead.createdAt.toISOString(),
  consentAt: lead.consentAt.toISOString(),
})
