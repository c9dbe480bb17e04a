import { indexOf, isTie } from '@verdict/facts/ranking'
import { printedLead } from '@verdict/wording'
import { BriefRow } from './BriefRow.tsx'
import type { BriefProps } from './brief-props.ts'
import { LeadParts } from './LeadParts.tsx'

/** What the lead is made of. A tie has none: a difference that means nothing is not explained. */
export function WhyWinner({ document, facts: { verdict }, names }: BriefProps) {
  const [first, second] = verdict.ranking
  const lead = first && second && printedLead(first, second, names.settings.tie)
  if (!lead || isTie(verdict)) return null
  return (
    <BriefRow title={`Why ${names.option(first.option)}`}>
      <LeadParts verdict={verdict} lead={lead} names={names} indexOf={(option) => indexOf(document, option)} />
    </BriefRow>
  )
}
