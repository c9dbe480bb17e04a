import { Box, Button, Typography } from '@mui/material'
import type { DraftRevision } from '@verdict/contracts'
import type { ModelDocument } from '@verdict/engine'
import type { Difference } from '@verdict/engine/review'
import { namesIn, wordingIn } from '@verdict/wording'
import { LINE } from './line.ts'
import { MadeBy } from './MadeBy.tsx'
import { savesBehind } from './saves-behind.ts'
import { asBefore, byPart } from './taken-back.ts'

const wording = wordingIn('en')

interface Props {
  differences: Difference[]
  /** What clients take now, and what would be published. */
  before: ModelDocument
  after: ModelDocument
  /** Of the draft, newest first. */
  saves: DraftRevision[]
  onTakeBack(change: (document: ModelDocument) => ModelDocument): void
}

/** What changes for clients, a sentence each, with who made it so; what belongs to one part of the model is taken back together. */
export function WhatChanges({ differences, before, after, saves, onTakeBack }: Props) {
  const [old, young] = [namesIn(before, before.defaultLocale), namesIn(after, after.defaultLocale)]
  if (differences.length === 0) return <Typography color="text.secondary">No differences.</Typography>
  return (
    <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none' }}>
      {byPart(differences).map(({ list, key, together }) => {
        const said = together.map((difference) => ({
          sentence: wording.difference(difference, old, young),
          behind: savesBehind(difference, saves),
        }))
        return (
          <Box component="li" key={`${list}/${key}`} sx={LINE}>
            <Box sx={{ flex: 1, minWidth: 0, overflowWrap: 'anywhere' }}>
              {said.map(({ sentence, behind }, i) => (
                <div key={sentence}>
                  {sentence}
                  {/* Said once of what was made together. */}
                  {!isSame(behind, said[i + 1]?.behind) && <MadeBy saves={behind} />}
                </div>
              ))}
            </Box>
            <Button
              size="small"
              aria-label={`Take back: ${said[0]?.sentence}`}
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

const isSame = (one: DraftRevision[], other: DraftRevision[] = []) =>
  one.length === other.length && one.every((save, i) => save === other[i])
