import { Typography } from '@mui/material'
import { wantedOf } from '@verdict/facts/first-call'
import { type BriefProps, wording } from './brief-props.ts'

/** What the client wants, in two sentences of their answers. */
export function Wants({ facts, result, names }: BriefProps) {
  const said = wording.wants(wantedOf(facts), result.answers, names)
  if (!said) return null
  return (
    <Typography sx={{ fontFamily: 'var(--serif)', fontSize: '1.1875rem', lineHeight: 1.45, maxWidth: '34em' }}>
      {said}
    </Typography>
  )
}
