import { Box, Typography } from '@mui/material'
import type { ModelDocument } from '@verdict/engine'
import { namesIn } from '@verdict/wording'
import { useMemo } from 'react'
import { AnswerList } from './AnswerList.tsx'
import { AskFirst } from './AskFirst.tsx'
import { type BriefProps, wording } from './brief-props.ts'
import { WeeksAndCost } from './WeeksAndCost.tsx'
import { Mentioned } from './Mentioned.tsx'
import { NotKnown } from './NotKnown.tsx'
import { Objections } from './Objections.tsx'
import { THEY_ON_SCREEN_ONLY } from '../ui/on-screen-only.ts'
import { OwnPriorities } from './OwnPriorities.tsx'
import { Remarks } from './Remarks.tsx'
import { Scores } from './Scores.tsx'
import { type TakenResult, useResultFacts } from './use-result-facts.ts'
import { Wants } from './Wants.tsx'
import { WhyWinner } from './WhyWinner.tsx'

/**
 * What a consultant wants to know before calling: the verdict, what to ask, what to expect, and every answer. On paper what a call needs, on
 * one page.
 */
export function LeadBrief({ result, document }: { result: TakenResult; document: ModelDocument }) {
  const facts = useResultFacts(document, result)
  const names = useMemo(() => namesIn(document, document.defaultLocale), [document])
  if (!facts) return <Typography color="textSecondary">Explaining the verdict…</Typography>
  const props = { document, result, facts, names }
  return (
    <>
      <Wants {...props} />
      <Finding {...props} />
      <AskFirst {...props} />
      <Box sx={THEY_ON_SCREEN_ONLY}>
        <WhyWinner {...props} />
      </Box>
      <Objections {...props} />
      <WeeksAndCost {...props} />
      <NotKnown {...props} />
      <Mentioned {...props} />
      <OwnPriorities {...props} />
      <Box sx={THEY_ON_SCREEN_ONLY}>
        <Remarks {...props} />
        <Scores {...props} />
        <AnswerList {...props} />
      </Box>
    </>
  )
}

/** The verdict, and how sure it is. */
export function Finding({ facts: { verdict, answered }, names }: BriefProps) {
  return (
    <Box>
      <Typography variant="h4" component="h2" sx={{ maxWidth: '22em' }}>
        {wording.statement(verdict, names, answered.length, 'consultant')}
      </Typography>
      <Typography
        sx={{
          mt: 2,
          fontFamily: 'var(--serif)',
          fontSize: '1.0625rem',
          lineHeight: 1.5,
          maxWidth: '34em',
          color: 'text.secondary',
        }}
      >
        {wording.lead(verdict, names, 'consultant')}
      </Typography>
    </Box>
  )
}
