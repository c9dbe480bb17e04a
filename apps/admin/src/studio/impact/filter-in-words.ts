import type { ImpactFilter } from '@verdict/contracts'

const STRENGTHS = { clear: 'clear', leaning: 'leaning', tooClose: 'too close to call' }

/** Which past assessments were replayed, as the end of a sentence. */
export function filterInWords({ from, to, source, strength, leadsOnly }: ImpactFilter): string {
  const said = [
    from && `from ${from}`,
    to && `up to ${to}`,
    source !== undefined && (source ? `from the source ${source}` : 'those who came directly'),
    strength && `those that were ${STRENGTHS[strength]}`,
    leadsOnly && 'leads only',
  ].filter(Boolean)
  return said.length === 0 ? 'all of them' : said.join(', ')
}
