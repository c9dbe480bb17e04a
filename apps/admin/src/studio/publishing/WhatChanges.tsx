import { Box, Button, Typography } from '@mui/material'
import type { ModelDocument } from '@verdict/engine'
import type { Difference } from '@verdict/engine/review'
import { namesIn, wordingIn } from '@verdict/wording'
import { asBefore, byPart } from './taken-back.ts'
import { LINE } from './line.ts'

const wording = wordingIn('en')

interface Props {
  differences: Difference[]
  /** What clients take now, and what would be published. */
  before: ModelDocument
  after: ModelDocument
  onTakeBack(change: (document: ModelDocument) => ModelDocument): void
}

/** What changes for clients, a sentence each; what belongs to one part of the model is taken back together. */
export function WhatChanges({ differences, before, after, onTakeBack }: Props) {
  const [old, young] = [namesIn(before, before.defaultLocale), namesIn(after, after.defaultLocale)]
  if (differences.length === 0) return <Typography color="text.secondary">No differences.</Typography>
  return (
    <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none' }}>
      {byPart(differences).map(({ list, key, together }) => {
        const said = together.map((difference) => wording.difference(difference, old, young))
        return (
          <Box component="li" key={`${list}/${key}`} sx={LINE}>
            <Box sx={{ flex: 1, minWidth: 0, overflowWrap: 'anywhere' }}>
              {said.map((sentence) => (
                <div key={sentence}>{sentence}</div>
              ))}
            </Box>
            <Button
              size="small"
              aria-label={`Take back: ${said[0]}`}
              onClick={() => onTakeBack((document) => asBefore(document, before, list, key))}
              sx={{ flex: 'none', alignSelf: 'flex-start', ml: { xs: -3, sm: 0 } }}
            >
              Take back
            </Button>
          </Box>
        )
      })}
    </Box>
  )
}
