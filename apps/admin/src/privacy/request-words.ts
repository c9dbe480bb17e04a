import type { PrivacyRequest } from '@verdict/contracts'

export const stateWords: { [state in PrivacyRequest['state']]: string } = {
  waiting: 'Waits to be confirmed',
  done: 'Done',
  expired: 'Not confirmed in time',
}

/** What was erased; empty where there is nothing to say. */
export function outcomeOf({ erased }: Pick<PrivacyRequest, 'erased'>): string {
  if (!erased) return ''
  const parts = [
    counted(erased.leads, 'lead', 'leads'),
    counted(erased.notes, 'note', 'notes'),
    counted(erased.mails, 'mail', 'mails'),
  ].filter((part) => part !== '')
  return parts.length === 0 ? 'Nothing was kept about them' : parts.join(', ')
}

const counted = (count: number, one: string, many: string) =>
  count === 0 ? '' : `${count} ${count === 1 ? one : many}`
