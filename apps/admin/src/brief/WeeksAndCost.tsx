import { indexOf } from '@verdict/facts/ranking'
import { mainEstimates } from '@verdict/facts/first-call'
import { OptionName } from '../ui/OptionName.tsx'
import { BriefRow, Pair } from './BriefRow.tsx'
import { type BriefProps, wording } from './brief-props.ts'

/** Weeks and money, with what they assume. */
export function WeeksAndCost({ document, facts: { verdict, answered }, names }: BriefProps) {
  const estimates = mainEstimates(verdict)
  if (estimates.length === 0) return null
  const { hoursPerWeek = 0, rateQuestion } = document.estimates ?? {}
  const isGiven = rateQuestion !== undefined && answered.includes(rateQuestion)
  const rate = isGiven ? 'at the rate that they gave' : 'at a rate that we assume'
  return (
    <BriefRow title="Weeks and cost" note={`One developer, ${wording.number(hoursPerWeek)} hours a week, ${rate}.`}>
      {estimates.map(({ option, weeks, cost, currency }) => (
        <Pair
          key={option}
          label={<OptionName index={indexOf(document, option)} name={names.option(option)} />}
          value={`${wording.weeks(weeks)}, ${wording.money(cost, currency)}`}
        />
      ))}
    </BriefRow>
  )
}
