import { Box, Typography } from '@mui/material'
import { indexOf } from '@verdict/facts/ranking'
import { ON_SCREEN_ONLY } from '../ui/on-screen-only.ts'
import { OptionName } from '../ui/OptionName.tsx'
import { BriefRow } from './BriefRow.tsx'
import type { BriefProps } from './brief-props.ts'

/** The case studies that fit what they answered; on paper their titles. */
export function Mentioned({ document, facts: { verdict }, names }: BriefProps) {
  const studies = verdict.caseStudies.flatMap((key) => document.caseStudies.filter((study) => study.key === key))
  if (studies.length === 0) return null
  return (
    <BriefRow title="Projects to mention">
      {studies.map(({ key, option, title, summary }) => (
        <Box key={key} sx={{ pb: 2 }}>
          <Typography>
            <OptionName index={indexOf(document, option)} name={names.option(option)} /> <b>{names.text(title)}</b>
          </Typography>
          <Typography sx={{ maxWidth: '42em', color: 'text.secondary', ...ON_SCREEN_ONLY }}>
            {names.text(summary)}
          </Typography>
        </Box>
      ))}
    </BriefRow>
  )
}
