import { baseAddress } from './base-address.ts'
import type { Environment } from './environment.ts'

interface Thread {
  id: string
  place: string
}

/** Where within the desk the comments on an element are. */
export function commentsInDesk(model: string, { id, place }: Thread): string {
  const tab = place.split('/')[0] as string
  const at = new URLSearchParams({ ...(place !== 'overview' && { at: place }), thread: id })
  return `/models/${model}/${tab === 'overview' ? '' : tab}?${at}`
}

/** The pages of the desk that mails and messages lead to. */
export const deskPages = {
  model: (model: string) => `/admin/models/${model}`,
  studio: (model: string) => `/admin/models/${model}/scenarios`,
  /** The comments on an element, in the tab that has it. */
  comments: (model: string, thread: Thread) => `/admin${commentsInDesk(model, thread)}`,
  leads: () => '/admin/leads',
  lead: (id: string) => `/admin/leads/${id}/show`,
  webhook: (id: string) => `/admin/webhooks/${id}`,
  settings: () => '/admin/settings',
  account: () => '/admin/account',
}

/** Where people reach a page of the desk. */
export const deskAddress = (environment: Pick<Environment, 'publicUrl' | 'port'>, page: string): string =>
  `${baseAddress(environment)}${page}`
