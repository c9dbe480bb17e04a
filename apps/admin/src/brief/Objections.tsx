import { Box, Typography } from '@mui/material'
import { ownMember } from '@verdict/engine'
import { objectionsOf } from '@verdict/facts/first-call'
import { BriefRow } from './BriefRow.tsx'
import { type BriefProps, wording } from './brief-props.ts'

/** What a client may say for the runner-up, and what the model knows about it. */
export function Objections({ document, facts, names }: BriefProps) {
  const found = objectionsOf(document, facts, names)
  if (!found) return null
  const { option, objections } = found
  const shares = wording.percents(facts.parts.map(({ share }) => share))
  const winner = facts.verdict.ranking[0]?.option as string
  /** The effective ratings of both, and how much the criterion weighs. */
  const standing = (criterion: string) => {
    const rated = [option, winner].map((key) => {
      const value = ownMember(ownMember(facts.verdict.ratings, key) ?? {}, criterion)
      return value === undefined ? [] : [`${names.option(key)} ${wording.points(value)}`]
    })
    const place = facts.parts.findIndex((part) => part.criterion === criterion)
    return [...rated.flat(), `weighs ${shares[place]}`].join(', ')
  }
  const turning = (criterion: string) => {
    const point = facts.verdict.tippingPoints.weights.find((each) => each.criterion === criterion)
    return point?.below || point?.above ? wording.weightTippingPoint(point, facts.verdict, names) : ''
  }
  return (
    <BriefRow
      title="Expect to hear"
      note={`The strongest reasons for ${names.option(option)}, as the model gives them.`}
    >
      <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none' }}>
        {objections.map(({ criterion, reason }) => (
          <Box component="li" key={criterion} sx={{ py: 2, borderBottom: '1px solid var(--rule-faint)' }}>
            <Typography>
              <b>{names.criterion(criterion)}</b>{' '}
              <Box component="span" sx={{ color: 'text.secondary' }}>
                {standing(criterion)}
              </Box>
            </Typography>
            <Typography sx={{ mt: 1, maxWidth: '42em' }}>
              {[reason, turning(criterion)].filter(Boolean).join(' ')}
            </Typography>
          </Box>
        ))}
      </Box>
    </BriefRow>
  )
}
