import type { LeadStatus as Status } from '@verdict/contracts'

const labels: { [status in Status]: string } = {
  new: 'New',
  contacted: 'Contacted',
  qualified: 'Qualified',
  proposal: 'Proposal',
  won: 'Won',
  lost: 'Lost',
  spam: 'Spam',
}

/** How a lead stands, as filters and forms offer it. */
export const statusChoices = (Object.entries(labels) as [Status, string][]).map(([id, name]) => ({ id, name }))

export const statusName = (status: Status) => labels[status]
