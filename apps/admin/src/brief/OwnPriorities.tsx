import { BriefRow, Pair } from './BriefRow.tsx'
import { type BriefProps, wording } from './brief-props.ts'

/** What they made count more or less than the model does. */
export function OwnPriorities({ result: { priorities }, names }: BriefProps) {
  const own = Object.entries(priorities)
  if (own.length === 0) return null
  return (
    <BriefRow title="Their priorities">
      {own.map(([criterion, factor]) => (
        <Pair key={criterion} label={names.criterion(criterion)} value={`${wording.number(factor)} times our weight`} />
      ))}
    </BriefRow>
  )
}
