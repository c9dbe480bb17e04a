import { Typography } from '@mui/material'
import type { Json, ModelDocument } from '@verdict/engine'
import { diff } from '@verdict/engine/review'
import { namesIn, wordingIn } from '@verdict/wording'
import { inWords } from '../../conditions/in-words.ts'

const wording = wordingIn('en')

interface Props {
  value: Json | undefined
  /** Where it stands, in names and keys. */
  path: string[]
  base: ModelDocument
  /** The document that it is a value of. */
  document: ModelDocument
}

/** One side of a conflict: the value, or for a whole element what was done to it. */
export function ConflictSide({ value, path, base, document }: Props) {
  return (
    <Typography component="div" sx={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
      {shown({ value, path, base, document })}
    </Typography>
  )
}

function shown({ value, path, base, document }: Props): string {
  if (value === undefined) return document === base ? 'Not there' : 'Deleted'
  const [before, after] = [base, document].map((each) => namesIn(each, each.defaultLocale))
  if (!before || !after) return ''
  if (typeof value === 'number') return String(value)
  if (typeof value === 'boolean') return value ? 'Yes' : 'No'
  if (typeof value === 'string') return value || 'Empty'
  if (path.at(-1) === 'when' || path.at(-1) === 'showIf') return inWords(value, document.questions, after)
  if (document === base) return 'There'
  const changes = diff(base, document).filter((difference) => path.every((step, i) => difference.path[i] === step))
  return changes.map((difference) => wording.difference(difference, before, after)).join('\n') || 'As before'
}
