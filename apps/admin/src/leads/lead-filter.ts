import type { InputOf, listLeads } from '@verdict/contracts'

/** What a list of leads is narrowed to, as it stands in the address. */
export type LeadFilter = InputOf<typeof listLeads>['query']['filter']

/** The address of the leads that a filter lets through, which may be sent to a colleague. */
export const addressOf = (filter: LeadFilter, place = '/leads') =>
  `${place}?${new URLSearchParams({ filter: JSON.stringify(filter) }).toString()}`
