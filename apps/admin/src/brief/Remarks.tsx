import { Typography } from '@mui/material'
import { remarksOf } from '@verdict/facts/remarks'
import { BriefRow } from './BriefRow.tsx'
import { type BriefProps, wording } from './brief-props.ts'

/** What the model says to keep in mind about this verdict. */
export function Remarks({ facts: { verdict }, names }: BriefProps) {
  const remarks = [
    ...(verdict.baseWeights ? [wording.baseWeights('consultant')] : []),
    ...remarksOf(verdict).map(({ text }) => names.text(text)),
  ]
  if (remarks.length === 0) return null
  return (
    <BriefRow title="Keep in mind">
      {remarks.map((remark, i) => (
        <Typography key={`${i} ${remark}`} sx={{ py: 1, fontSize: '.875rem' }}>
          {remark}
        </Typography>
      ))}
    </BriefRow>
  )
}
