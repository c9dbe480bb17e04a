import { Box, TextField, ToggleButton, ToggleButtonGroup } from '@mui/material'
import type { LocalText } from '@verdict/engine'
import { useEffect, useRef, useState } from 'react'
import { useDraft } from '../draft/draft-context.ts'
import { useAt } from './use-focus-at.ts'

interface Props {
  label: string
  /** Where it stands in the draft, such as `options/django/name`. */
  place: string
  value: LocalText | undefined
  onChange(value: LocalText): void
  /** The field is left. @param before what it held when it was entered */
  onLeave?(before: LocalText): void
  lines?: number
  hint?: string
  /** Nothing is missing where it is empty in every language. */
  optional?: boolean
  /** What is said where it was left empty in the default language, and must not be. */
  needed?: string
}

/** A text in the languages of the model, one at a time; those that lack it are marked. */
export function LocalTextField({
  label,
  place,
  value = {},
  onChange,
  onLeave,
  lines,
  hint,
  optional = false,
  needed,
}: Props) {
  const { document } = useDraft()
  const [chosen, setLocale] = useState(document.defaultLocale)
  const locale = document.locales.includes(chosen) ? chosen : document.defaultLocale
  const at = useAt()
  useEffect(() => {
    // An address may lead to the text in one language.
    if (at?.startsWith(`${place}/`)) setLocale(at.slice(place.length + 1))
  }, [at, place])
  const [wasLeft, setLeft] = useState(false)
  const entered = useRef<LocalText | undefined>(undefined)
  const leave = useRef(() => {})
  leave.current = () => {
    if (entered.current) onLeave?.(entered.current)
    entered.current = undefined
  }
  // A dialog that is closed by a key takes its field away while somebody is in it.
  useEffect(() => () => leave.current(), [])
  const isMissing = needed !== undefined && wasLeft && (value[document.defaultLocale] ?? '').trim() === ''
  const lacks = (language: string) => !value[language] && !(optional && document.locales.every((each) => !value[each]))
  return (
    <Box data-field={place}>
      <TextField
        fullWidth
        label={label}
        placeholder={needed && 'To be filled in'}
        error={isMissing}
        helperText={isMissing ? needed : hint}
        multiline={lines !== undefined}
        minRows={lines}
        value={value[locale] ?? ''}
        onChange={({ target }) => onChange({ ...value, [locale]: target.value })}
        onFocus={() => (entered.current = value)}
        onBlur={() => {
          setLeft(true)
          leave.current()
        }}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && lines === undefined) setLeft(true)
          if (event.key !== 'Escape' || !entered.current || entered.current[locale] === value[locale]) return
          // The dialog around the field stays open: it is the text that is given up.
          event.stopPropagation()
          onChange(entered.current)
        }}
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
              sx={{ py: 0, fontSize: '.75rem', color: lacks(each) ? 'var(--caution)' : undefined }}
            >
              {each}
              {lacks(each) && ' missing'}
            </ToggleButton>
          ))}
        </ToggleButtonGroup>
      )}
    </Box>
  )
}
