import { unprocessable } from '../http/api-error.ts'

/**
 * What is sent of a day and its time: the time goes with its day, and there is none without.
 *
 * @param before the day that it has; null for something new
 * @throws ApiError (422) for a time without a day
 */
export function atItsDay<
  Day extends string,
  Time extends string,
  Sent extends { [field in Day | Time]?: string | null | undefined },
>(sent: Sent, before: string | null, { day, time }: { day: Day; time: Time }): Sent {
  const { [day]: sentDay = before, [time]: sentTime } = sent
  if (sentDay !== null) return sent
  if (sentTime) throw unprocessable([{ pointer: `/${time}`, message: 'A time needs its day.' }])
  return { ...sent, [time]: null }
}

export const NEXT_STEP = { day: 'nextStepOn', time: 'nextStepTime' } as const
export const TASK = { day: 'dueOn', time: 'dueTime' } as const
