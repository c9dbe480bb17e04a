import { Box, Button } from '@mui/material'
import type { LocalText } from '@verdict/engine'
import { useDraft } from '../draft/draft-context.ts'
import { useMarks } from './marks-context.ts'

interface Props {
  /** What the field is called. */
  label: string
  place: string
  language: string
  text: LocalText
}

/** Under a translation: that its text has changed since, with the press that confirms it. Nothing where it is up to date. */
export function StaleNote({ label, place, language, text }: Props) {
  const { document, readOnly } = useDraft()
  const { staleAt, confirm } = useMarks()
  if (!staleAt(place, language, text)) return null
  return (
    <Box sx={{ display: 'flex', alignItems: 'center', gap: 2, fontSize: '.8125rem', color: 'var(--caution)' }}>
      The {document.defaultLocale} text has changed since.
      {!readOnly && (
        <Button
          size="small"
          onClick={() => void confirm([{ place, language, text }])}
          aria-label={`Still right: ${label} (${language})`}
        >
          Still right
        </Button>
      )}
    </Box>
  )
}
