import { Typography } from '@mui/material'
import { BriefRow } from './BriefRow.tsx'
import type { BriefProps } from './brief-props.ts'

/** What they could not answer, and what they were not asked. */
export function NotKnown({ facts: { unsure, unasked, settled }, names }: BriefProps) {
  if (unsure.length === 0 && unasked.length === 0) return null
  return (
    <BriefRow title="Not known">
      {unsure.length > 0 && <Listed label="They did not know" keys={unsure} names={names} />}
      {unasked.length > 0 && (
        <Listed
          label={settled ? 'Not asked, since it could not turn the verdict any more' : 'Not asked'}
          keys={unasked}
          names={names}
        />
      )}
    </BriefRow>
  )
}

const Listed = ({ label, keys, names }: { label: string; keys: string[] } & Pick<BriefProps, 'names'>) => (
  <Typography sx={{ pb: 2, maxWidth: '42em' }}>
    <b>{label}:</b> {keys.map(names.short).join(' · ')}
  </Typography>
)
