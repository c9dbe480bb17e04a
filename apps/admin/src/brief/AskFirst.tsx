import { Box, Typography } from '@mui/material'
import { ownMember } from '@verdict/engine'
import { asksOf } from '@verdict/facts/first-call'
import { flipText } from '@verdict/facts/flips'
import { answerText } from './answer-text.ts'
import { BriefRow } from './BriefRow.tsx'
import { type BriefProps, wording } from './brief-props.ts'

/** What would turn the verdict, as questions to ask. */
export function AskFirst({ facts: { verdict }, result: { answers }, names }: BriefProps) {
  if (verdict.ranking.length < 2) return null
  const asks = asksOf(verdict, answers)
  return (
    <BriefRow title="Ask first" {...(asks.length > 0 && { note: 'Another answer to these would turn the verdict.' })}>
      {asks.length === 0 && <Typography>No other answer that was tried turns it.</Typography>}
      <Box component="ol" sx={{ m: 0, p: 0, listStyle: 'none' }}>
        {asks.map(({ questions, flip }) => (
          <Box
            component="li"
            key={questions.join()}
            sx={{ py: 2.5, borderBottom: '1px solid var(--rule-faint)', '&:first-of-type': { pt: 0 } }}
          >
            {questions.map((key) => (
              <Typography key={key} sx={{ fontWeight: 600 }}>
                “{names.question(key)}”{' '}
                <Box component="span" sx={{ fontWeight: 400, color: 'text.secondary' }}>
                  They said: {answerText(key, ownMember(answers, key), names)}
                </Box>
              </Typography>
            ))}
            <Typography sx={{ mt: 1, maxWidth: '42em' }}>{flipText(flip, wording, names)}</Typography>
          </Box>
        ))}
      </Box>
    </BriefRow>
  )
}
