import type { KeptAboutPerson, PrivacyRequest } from '@verdict/contracts'

export const stateWords: { [state in PrivacyRequest['state']]: string } = {
  waiting: 'Waits to be confirmed',
  done: 'Done',
  expired: 'Not confirmed in time',
}

/** What was erased; empty where there is nothing to say. */
export function outcomeOf({ erased }: Pick<PrivacyRequest, 'erased'>): string {
  return erased ? keptWords({ ...erased, tasks: 0 }) || 'Nothing was kept about them' : ''
}

/** What is kept about a person, counted; empty where nothing is. */
export const keptWords = ({ leads, notes, tasks, mails }: Omit<KeptAboutPerson, 'names' | 'toldNow'>): string =>
  [
    counted(leads, 'lead', 'leads'),
    counted(notes, 'note', 'notes'),
    counted(tasks, 'task', 'tasks'),
    counted(mails, 'mail', 'mails'),
  ]
    .filter((part) => part !== '')
    .join(', ')

/** Which hosts know of an erased person, and which are told that they are erased: for them to know whom to ask. */
export function toldWords({ told, toldNow }: Pick<PrivacyRequest, 'told' | 'toldNow'>): string[] {
  const untold = told.filter((host) => !toldNow.includes(host))
  return [
    ...(told.length > 0 ? [`These had received something about them, as far as is known: ${told.join(', ')}.`] : []),
    ...(toldNow.length > 0 ? [`That they are erased is passed on to: ${toldNow.join(', ')}.`] : []),
    ...(untold.length > 0 ? [`These are not told of the erasure: ${untold.join(', ')}.`] : []),
  ]
}

const counted = (count: number, one: string, many: string) =>
  count === 0 ? '' : `${count} ${count === 1 ? one : many}`
