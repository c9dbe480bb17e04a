import { Typography } from '@mui/material'
import type { Lead } from '@verdict/contracts'
import { wordingIn } from '@verdict/wording'
import { useRecordContext } from 'react-admin'
import { OptionName } from '../../ui/OptionName.tsx'
import { titleOf } from '../../ui/title-of.ts'

const wording = wordingIn('en')

/** What the lead was recommended, how strongly and by how much; a tie names nobody. */
export function VerdictCell() {
  const lead = useRecordContext<Lead>()
  if (!lead?.winner) return lead?.assessment === null ? <>No assessment</> : <>None</>
  const close = lead.strength === 'tooClose'
  const name = titleOf(lead.winnerName)
  return (
    <>
      {close ? 'Too close' : <OptionName index={lead.winnerIndex ?? 0} name={name} />}
      <Typography variant="caption" component="div">
        {lead.margin === null
          ? 'the only one left'
          : close
            ? // Never more than there is: 1.96 under a tie of 2 is not 2.0.
              `${name} by ${wording.points(Math.floor(lead.margin * 10) / 10)}`
            : `${lead.strength ? wording.strength(lead.strength) : ''}, by ${wording.points(lead.margin)}`}
      </Typography>
    </>
  )
}
