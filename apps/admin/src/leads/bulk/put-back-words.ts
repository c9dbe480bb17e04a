import type { LeadsPutBack } from '@verdict/contracts'
import { leadsIn } from '../leads-in.ts'

/** What came of taking a change of several leads back. */
export function putBackWords({ count, kept }: LeadsPutBack): string {
  const text = `${leadsIn(count)} put back`
  return kept > 0 ? `${text}, ${kept.toLocaleString('en-GB')} left as somebody changed them since` : text
}
