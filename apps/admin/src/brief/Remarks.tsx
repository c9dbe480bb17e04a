import { Typography } from '@mui/material'
import { remarksOf } from '@verdict/facts/remarks'
import { BriefRow } from './BriefRow.tsx'
import { type BriefProps, wording } from './brief-props.ts'

/** What the model says to keep in mind about this verdict. */
export function Remarks({ facts: { verdict }, names }: BriefProps) {
  const remarks = [
    ...(verdict.baseWeights ? [{ text: wording.baseWeights('consultant'), nextStep: false }] : []),
    ...remarksOf(verdict).map(({ text, nextStep = false }) => ({ text: names.text(text), nextStep })),
  ]
  if (remarks.length === 0) return null
  return (
    <BriefRow title="Keep in mind">
      {remarks.map(({ text, nextStep }, i) => (
        <Typography key={`${i} ${text}`} sx={{ py: 1, fontSize: '.875rem' }}>
          {nextStep && <b>What they were told to do next: </b>}
          {text}
        </Typography>
      ))}
    </BriefRow>
  )
}
