import { timeIn } from '@verdict/contracts'

/** The instants that a page may name the day of. */
interface Dated {
  publishedAt?: Date
  result?: { createdAt: Date }
  history?: { publishedAt: Date }[]
}

/** A page's data with its instants as the site's clocks show them: the page names the day it was there, and needs no calendar for it. */
export function zoned(data: Dated, timeZone: string): object {
  const { publishedAt, result, history } = data
  const at = (instant: Date) => timeIn(timeZone, instant)
  return {
    ...data,
    ...(publishedAt && { publishedAt: at(publishedAt) }),
    ...(result && { result: { ...result, createdAt: at(result.createdAt) } }),
    ...(history && { history: history.map((each) => ({ ...each, publishedAt: at(each.publishedAt) })) }),
  }
}
