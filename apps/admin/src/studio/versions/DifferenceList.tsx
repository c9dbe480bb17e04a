import { Box, Typography } from '@mui/material'
import type { ModelDocument } from '@verdict/engine'
import type { Difference } from '@verdict/engine/review'
import { namesIn, wordingIn } from '@verdict/wording'

const wording = wordingIn('en')

interface Props {
  differences: Difference[]
  before: ModelDocument
  after: ModelDocument
}

/** Differences between two documents, a sentence each. */
export function DifferenceList({ differences, before, after }: Props) {
  const [old, young] = [namesIn(before, before.defaultLocale), namesIn(after, after.defaultLocale)]
  if (differences.length === 0) return <Typography color="text.secondary">No differences.</Typography>
  return (
    <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none' }}>
      {differences.map((difference) => (
        <Box
          component="li"
          key={`${difference.kind} ${difference.pointer} ${difference.path.join('/')}`}
          sx={{ py: 2, borderBottom: '1px solid var(--rule-faint)', fontSize: '.875rem' }}
        >
          {wording.difference(difference, old, young)}
        </Box>
      ))}
    </Box>
  )
}
