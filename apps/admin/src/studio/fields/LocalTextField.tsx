import { Box, TextField, Typography } from '@mui/material'
import type { LocalText } from '@verdict/engine'
import { useEffect, useId, useRef, useState } from 'react'
import { useDraft } from '../draft/draft-context.ts'
import { useMarks } from '../languages/marks-context.ts'
import { StaleNote } from '../languages/StaleNote.tsx'
import { useLanguages } from '../languages/use-languages.ts'
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

/** A text in the languages that the studio is written in; those that lack it are named. */
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
  const { defaultLocale, locales } = document
  const { shown, show } = useLanguages()
  const { staleAt } = useMarks()
  const id = useId()
  const at = useAt()
  // An address may lead to the text in one language.
  const asked = at?.startsWith(`${place}/`) ? at.slice(place.length + 1) : undefined
  useEffect(() => {
    if (asked !== undefined && locales.includes(asked) && !shown.includes(asked)) show([asked])
    // Whoever chooses another language afterwards keeps it.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [asked])
  const [wasLeft, setLeft] = useState(false)
  const entered = useRef<LocalText | undefined>(undefined)
  const leave = useRef(() => {})
  leave.current = () => {
    if (entered.current) onLeave?.(entered.current)
    entered.current = undefined
  }
  // A dialog that is closed by a key takes its field away while somebody is in it.
  useEffect(() => () => leave.current(), [])
  const isMissing = needed !== undefined && wasLeft && (value[defaultLocale] ?? '').trim() === ''
  const isEmpty = optional && locales.every((each) => !value[each])
  const lacking = isEmpty ? [] : locales.filter((each) => !value[each] && !shown.includes(each))
  return (
    <Box data-field={place}>
      <Box sx={{ display: 'grid', gap: 3, gridTemplateColumns: { md: `repeat(${shown.length}, minmax(0, 1fr))` } }}>
        {shown.map((locale) => {
          const field = `${id}-${locale}`
          const note = `${field}-stale`
          const isStale = staleAt(place, locale, value) !== undefined
          const helper = isMissing && locale === defaultLocale ? needed : hint
          const described = helper ? [`${field}-helper-text`, note] : [note]
          return (
            <Box key={locale} sx={{ minWidth: 0 }}>
              <TextField
                fullWidth
                id={field}
                label={shown.length > 1 || locale !== defaultLocale ? `${label} (${locale})` : label}
                placeholder={locale === defaultLocale ? needed && 'To be filled in' : value[defaultLocale]}
                error={isMissing && locale === defaultLocale}
                helperText={helper}
                multiline={lines !== undefined}
                minRows={lines}
                value={value[locale] ?? ''}
                onChange={({ target }) => onChange({ ...value, [locale]: target.value })}
                onFocus={() => (entered.current = value)}
                onBlur={() => {
                  setLeft(true)
                  leave.current()
                }}
                onKeyDown={({ key }) => key === 'Enter' && lines === undefined && setLeft(true)}
                slotProps={{ htmlInput: { lang: locale, ...(isStale && { 'aria-describedby': described.join(' ') }) } }}
              />
              {isStale && <StaleNote id={note} {...{ field, label, place }} language={locale} text={value} />}
            </Box>
          )
        })}
      </Box>
      {lacking.length > 0 && (
        <Typography variant="caption" component="p" sx={{ color: 'var(--caution)', mt: 1 }}>
          Missing in {lacking.join(', ')}
        </Typography>
      )}
    </Box>
  )
}
