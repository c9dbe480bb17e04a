import { Checkbox, FormControlLabel, FormGroup, FormHelperText } from '@mui/material'
import type { SiteSettings } from '@verdict/contracts'
import { locales } from '@verdict/wording'
import { languageName } from '../ui/language-name.ts'
import type { ChangeSettings } from './fields.tsx'

interface Props {
  settings: SiteSettings
  problem?: string | undefined
  onChange: ChangeSettings
}

/** The languages that the portal offers. The first is the default for visitors without a preference. */
export function Languages({ settings: { languages }, problem, onChange }: Props) {
  const all = [...languages, ...locales.filter((locale) => !languages.includes(locale))]
  const toggle = (language: string, offered: boolean) =>
    onChange({ languages: offered ? [...languages, language] : languages.filter((each) => each !== language) })
  return (
    <FormGroup>
      {all.map((language) => (
        <FormControlLabel
          key={language}
          control={
            <Checkbox
              checked={languages.includes(language)}
              onChange={({ target }) => toggle(language, target.checked)}
              disabled={languages.length === 1 && languages[0] === language}
            />
          }
          label={languageName(language)}
        />
      ))}
      <FormHelperText error={problem !== undefined}>
        {problem ?? 'A model is shown in those of them that all its texts are written in.'}
      </FormHelperText>
    </FormGroup>
  )
}
