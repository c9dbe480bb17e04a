import { Box, Button, Typography } from '@mui/material'
import type { ModelDocument } from '@verdict/engine'
import { type Difference, withPart } from '@verdict/engine/review'
import { namesIn, wordingIn } from '@verdict/wording'

const wording = wordingIn('en')

const PARTS = ['options', 'criteria', 'ratings', 'questions', 'rules', 'settings'] as const
type Part = (typeof PARTS)[number]

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
          <Box
            component="li"
            key={`${list}/${key}`}
            sx={{
              display: 'flex',
              flexDirection: { xs: 'column', sm: 'row' },
              columnGap: 3,
              py: 2,
              borderBottom: '1px solid var(--rule-faint)',
              fontSize: '.875rem',
            }}
          >
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

interface OfPart {
  list: string
  /** What identifies the element; '' of a member of the document itself. */
  key: string
  together: Difference[]
}

/** Differences by the part of the model that they are of, in their order. */
export function byPart(differences: Difference[]): OfPart[] {
  const parts = new Map<string, OfPart>()
  for (const difference of differences) {
    const [list = '', element = ''] = difference.path
    const key = isPart(list) && list !== 'settings' && difference.kind !== 'reordered' ? element : ''
    const known = parts.get(`${list}/${key}`)
    if (known) known.together.push(difference)
    else parts.set(`${list}/${key}`, { list, key, together: [difference] })
  }
  return [...parts.values()]
}

/** A document with one part as it was; a whole list where it was ordered otherwise. */
export function asBefore(document: ModelDocument, before: ModelDocument, list: string, key: string): ModelDocument {
  if (isPart(list) && (key !== '' || list === 'settings')) return withPart(document, before, { list, key })
  const { [list as 'title']: _, ...rest } = document
  const was = before[list as 'title']
  return (was === undefined ? rest : { ...document, [list]: was }) as ModelDocument
}

const isPart = (list: string): list is Part => (PARTS as readonly string[]).includes(list)
