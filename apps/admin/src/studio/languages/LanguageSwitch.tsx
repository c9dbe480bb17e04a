import { Box, ToggleButton } from '@mui/material'
import { OneOf } from '../../ui/OneOf.tsx'
import { useDraft } from '../draft/draft-context.ts'
import { useLanguages } from './use-languages.ts'

/** In which language the whole studio is written, or in which two beside each other. Nothing is to choose in a model of one language. */
export function LanguageSwitch() {
  const { locales, defaultLocale } = useDraft().document
  const { shown, show } = useLanguages()
  const language = shown.at(-1) as string
  const isBeside = shown.length > 1
  const others = locales.filter((each) => each !== defaultLocale)
  if (others.length === 0) return null

  function choose(next: string) {
    show(isBeside && next !== defaultLocale ? [defaultLocale, next] : [next])
  }
  function turnBeside() {
    const other = language === defaultLocale ? (others[0] as string) : language
    show(isBeside ? [language] : [defaultLocale, other])
  }

  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 2 }}>
      <OneOf label="Language of texts" value={language} onChange={choose}>
        {[defaultLocale, ...others].map((each) => (
          <ToggleButton key={each} value={each} sx={{ py: 0, minHeight: 32, minWidth: 44 }}>
            {each}
          </ToggleButton>
        ))}
      </OneOf>
      <ToggleButton
        size="small"
        value="beside"
        selected={isBeside}
        onChange={turnBeside}
        sx={{ py: 0, minHeight: 32, textTransform: 'none' }}
      >
        Side by side
      </ToggleButton>
    </Box>
  )
}
