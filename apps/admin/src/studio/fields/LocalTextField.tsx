import { Box, TextField, ToggleButton, ToggleButtonGroup } from '@mui/material'
import type { LocalText } from '@verdict/engine'
import { useState } from 'react'
import { useDraft } from '../draft-context.ts'

interface Props {
  label: string
  value: LocalText | undefined
  onChange(value: LocalText): void
  lines?: number
  hint?: string
}

/** A text in the languages of the model, one at a time; those that lack it are marked. */
export function LocalTextField({ label, value = {}, onChange, lines, hint }: Props) {
  const { document } = useDraft()
  const [locale, setLocale] = useState(document.defaultLocale)
  return (
    <Box>
      <TextField
        fullWidth
        label={label}
        helperText={hint}
        multiline={lines !== undefined}
        minRows={lines}
        value={value[locale] ?? ''}
        onChange={({ target }) => onChange({ ...value, [locale]: target.value })}
        slotProps={{ htmlInput: { lang: locale } }}
      />
      {document.locales.length > 1 && (
        <ToggleButtonGroup
          exclusive
          size="small"
          value={locale}
          onChange={(_, next: string | null) => next && setLocale(next)}
          aria-label={`Language of “${label}”`}
          sx={{ mt: 1 }}
        >
          {document.locales.map((each) => (
            <ToggleButton
              key={each}
              value={each}
              sx={{ py: 0, fontSize: '.75rem', color: value[each] ? undefined : 'var(--caution)' }}
            >
              {each}
              {!value[each] && ' missing'}
            </ToggleButton>
          ))}
        </ToggleButtonGroup>
      )}
    </Box>
  )
}
