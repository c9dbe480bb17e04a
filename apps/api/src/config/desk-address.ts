import { baseAddress } from './base-address.ts'
import type { Environment } from './environment.ts'

/** The pages of the desk that mails and messages lead to. */
export const deskPages = {
  studio: (model: string) => `/admin/models/${model}/scenarios`,
  leads: () => '/admin/leads',
  lead: (id: string) => `/admin/leads/${id}/show`,
  webhook: (id: string) => `/admin/webhooks/${id}`,
  account: () => '/admin/account',
}

/** Where people reach a page of the desk. */
export const deskAddress = (environment: Pick<Environment, 'publicUrl' | 'port'>, page: string): string =>
  `${baseAddress(environment)}${page}`
