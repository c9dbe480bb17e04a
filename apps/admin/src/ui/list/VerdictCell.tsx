import { Typography } from '@mui/material'
import type { Lead } from '@verdict/contracts'
import { wordingIn } from '@verdict/wording'
import { useRecordContext } from 'react-admin'
import { OptionName } from '../OptionName.tsx'
import { titleOf } from '../title-of.ts'

const wording = wordingIn('en')

type Told = Pick<Lead, 'id' | 'winner' | 'winnerName' | 'winnerIndex' | 'strength' | 'margin' | 'printedLead'> & {
  /** Null of a lead that took none. */
  assessment?: string | null
}

/** The lead as the page of the client and the report have it; rounded by itself where only the margin is known. */
const pointsOf = (margin: number, printed: Told['printedLead']) =>
  printed ? wording.points(printed.lead, printed.decimals) : wording.points(margin)

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
          : `${close ? name : `${told.strength ? wording.strength(told.strength) : ''},`} by ${pointsOf(told.margin, told.printedLead)}`}
      </Typography>
    </>
  )
}
