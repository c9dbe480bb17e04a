import { Stack, Typography } from '@mui/material'
import type { Settings } from '@verdict/contracts'
import { type Change, type Faults, TextSetting } from './fields.tsx'
import { languageName } from './language-name.ts'

interface Props {
  field: 'disclosure' | 'consentText'
  label: string
  hint: string
  settings: Settings
  faults: Faults
  onChange: Change
}

/** A text in every language that is offered, below each other: none can be forgotten. */
export function TextsByLanguage({ field, label, hint, settings, faults, onChange }: Props) {
  const texts = settings[field] ?? {}
  const write = (language: string, text: string) => {
    const written = Object.entries({ ...texts, [language]: text }).filter(([, each]) => each.trim() !== '')
    onChange({
      [field]: field === 'disclosure' && written.length === 0 ? null : Object.fromEntries(written),
    })
  }
  return (
    <Stack gap={3} role="group" aria-label={label}>
      <Typography color="text.secondary">{hint}</Typography>
      {settings.languages.map((language) => (
        <TextSetting
          key={language}
          label={`${label}, ${languageName(language)}`}
          lang={language}
          lines={2}
          value={texts[language] ?? ''}
          fault={faults[`${field}.${language}`]}
          onChange={(text) => write(language, text)}
        />
      ))}
    </Stack>
  )
}
