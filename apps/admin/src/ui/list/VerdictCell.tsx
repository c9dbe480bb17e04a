import { Typography } from '@mui/material'
import type { Lead } from '@verdict/contracts'
import { wordingIn } from '@verdict/wording'
import { useRecordContext } from 'react-admin'
import { OptionName } from '../OptionName.tsx'
import { titleOf } from '../title-of.ts'

const wording = wordingIn('en')

type Told = Pick<Lead, 'id' | 'winner' | 'winnerName' | 'winnerIndex' | 'strength' | 'margin'> & {
  /** Null of a lead that took none. */
  assessment?: string | null
}

/** What a client was recommended, how strongly and by how much; a tie names nobody. */
export function VerdictCell() {
  const told = useRecordContext<Told>()
  if (!told?.winner) return told?.assessment === null ? <>No assessment</> : <>None</>
  const close = told.strength === 'tooClose'
  const name = titleOf(told.winnerName)
  return (
    <>
      {close ? 'Too close' : <OptionName index={told.winnerIndex ?? 0} name={name} />}
      <Typography variant="caption" component="div">
        {told.margin === null
          ? 'the only one left'
          : close
            ? // Never more than there is: 1.96 under a tie of 2 is not 2.0.
              `${name} by ${wording.points(Math.floor(told.margin * 10) / 10)}`
            : `${told.strength ? wording.strength(told.strength) : ''}, by ${wording.points(told.margin)}`}
      </Typography>
    </>
  )
}
