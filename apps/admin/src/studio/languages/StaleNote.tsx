import { Box, Button } from '@mui/material'
import type { LocalText } from '@verdict/engine'
import { useDraft } from '../draft/draft-context.ts'
import { useMarks } from './marks-context.ts'

interface Props {
  id: string
  /** The id of the field that it is under. */
  field: string
  /** What the field is called. */
  label: string
  place: string
  language: string
  text: LocalText
}

/** Under a translation that is not up to date: that it may be of another text, with the press that confirms it. */
export function StaleNote({ id, field, label, place, language, text }: Props) {
  const { document, readOnly } = useDraft()
  const { confirm } = useMarks()

  function press() {
    // The button goes once it is confirmed: whoever pressed it stays with the text.
    globalThis.document.getElementById(field)?.focus()
    void confirm([{ place, language, text }])
  }

  return (
    <Box sx={{ display: 'flex', alignItems: 'center', gap: 2, fontSize: '.8125rem', color: 'var(--caution)' }}>
      <span id={id}>This may no longer say what the {document.defaultLocale} text says.</span>
      {!readOnly && (
        <Button size="small" onClick={press} aria-label={`Still right: ${label} (${language})`}>
          Still right
        </Button>
      )}
    </Box>
  )
}
