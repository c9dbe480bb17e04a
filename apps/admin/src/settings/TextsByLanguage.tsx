import { Stack, Typography } from '@mui/material'
import type { LocalText } from '@verdict/engine'
import { type ProblemsByField, TextSetting } from './fields.tsx'
import { languageName } from '../ui/language-name.ts'
import type { TextField } from './unsaved.ts'

export interface TextsProps {
  field: TextField
  label: string
  hint: string
  languages: string[]
  texts: LocalText
  problems: ProblemsByField
  onWrite(language: string, text: string): void
}

/** A text in every language that is offered, below each other: none can be forgotten. */
export function TextsByLanguage({ field, label, hint, languages, texts, problems, onWrite }: TextsProps) {
  return (
    <Stack gap={3} role="group" aria-label={label}>
      <Typography color="text.secondary">{hint}</Typography>
      {languages.map((language) => (
        <TextSetting
          key={language}
          label={`${label}, ${languageName(language)}`}
          lang={language}
          lines={2}
          value={texts[language] ?? ''}
          problem={problems[`${field}.${language}`]}
          onChange={(text) => onWrite(language, text)}
        />
      ))}
    </Stack>
  )
}
