import { Box, Link, Stack, Typography } from '@mui/material'
import type { SiteSettings } from '@verdict/contracts'
import type { LocalText } from '@verdict/engine'
import { languageName } from '../ui/language-name.ts'

/** The next step as the client's report says it, in the first language. */
export function ContactPreview({ settings }: { settings: SiteSettings }) {
  const { name, contactPerson, photo, printLogo, callDescription, responseTime, bookingUrl } = settings
  const [language = 'en'] = settings.languages
  const said = [callDescription, responseTime].map((text: LocalText | null) => text?.[language]?.trim() ?? '')
  return (
    <Box
      role="group"
      aria-label="Preview"
      lang={language}
      sx={{ border: '1px solid var(--rule)', background: 'var(--sheet)', p: 4, overflowWrap: 'anywhere' }}
    >
      <Typography lang="en" variant="caption" color="text.secondary">
        The next step in reports, in {languageName(language)}
      </Typography>
      <Stack direction="row" gap={4} sx={{ mt: 3 }}>
        {photo && (
          <Box component="img" src={photo} alt="" sx={{ width: 64, height: 64, objectFit: 'cover', flexShrink: 0 }} />
        )}
        <Stack gap={2} sx={{ minWidth: 0 }}>
          {printLogo && (
            <Box
              component="img"
              src={printLogo}
              alt=""
              sx={{ height: 26, maxWidth: 120, objectFit: 'contain', objectPosition: 'left' }}
            />
          )}
          <Typography variant="h6" component="p">
            {[contactPerson?.trim(), name].filter(Boolean).join(', ')}
          </Typography>
          {said.filter(Boolean).map((text) => (
            <Typography key={text}>{text}</Typography>
          ))}
          {bookingUrl && (
            <Link href={bookingUrl} target="_blank" rel="noreferrer">
              {bookingUrl}
            </Link>
          )}
        </Stack>
      </Stack>
    </Box>
  )
}
