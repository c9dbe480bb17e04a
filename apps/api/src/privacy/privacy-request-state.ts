import type { PrivacyRequest } from '@verdict/contracts'
import type { SelectQueryBuilder } from 'typeorm'
import type { PrivacyRequestEntity } from './privacy-request.entity.ts'

type State = PrivacyRequest['state']

/** The states of a request, in whatever language they are asked for. Once it is confirmed its time does not matter. */
const STATES: { [state in State]: { confirmed: boolean; late?: boolean } } = {
  done: { confirmed: true },
  waiting: { confirmed: false, late: false },
  expired: { confirmed: false, late: true },
}

export function stateOf({ confirmedAt, expiresAt }: PrivacyRequestEntity, now: Date): State {
  const [isConfirmed, isLate] = [confirmedAt !== null, expiresAt <= now]
  const [state] = Object.entries(STATES).find(
    ([, { confirmed, late = isLate }]) => confirmed === isConfirmed && late === isLate,
  ) as [State, object]
  return state
}

/** Of rows called `request` those in a state. */
export function inState(rows: SelectQueryBuilder<PrivacyRequestEntity>, state: State, now: Date) {
  const { confirmed, late } = STATES[state]
  rows.andWhere('(request.confirmed_at is not null) = :confirmed', { confirmed })
  if (late !== undefined) rows.andWhere('(request.expires_at <= :now) = :late', { now, late })
}
