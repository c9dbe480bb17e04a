import { Alert, Box, Stack, ToggleButton, Typography } from '@mui/material'
import { OneOf } from '../ui/OneOf.tsx'
import { useState } from 'react'
import { Group } from '../ui/Group.tsx'
import { type TemplateTexts, useTemplatePreview } from './use-template-preview.ts'

const SCHEMES = { light: 'Light', dark: 'Dark' } as const
/** What mail programs show mails on. */
const SHEETS = { light: '#ffffff', dark: '#121212' } as const

/** A mail as its readers see it: in a program that shows HTML, light or dark, and beside it as plain text. */
export function TemplatePreview({ id, locale, texts }: { id: string; locale: string; texts: TemplateTexts }) {
  const { mail, problem } = useTemplatePreview(id, texts)
  const [scheme, setScheme] = useState<keyof typeof SCHEMES>('light')
  return (
    <Group title="Preview">
      <Stack direction="row" gap={4} alignItems="center" justifyContent="space-between" flexWrap="wrap">
        <Typography color="text.secondary">With made-up details.</Typography>
        <OneOf label="Colours of the mail program" value={scheme} onChange={setScheme}>
          {Object.entries(SCHEMES).map(([value, label]) => (
            <ToggleButton key={value} value={value}>
              {label}
            </ToggleButton>
          ))}
        </OneOf>
      </Stack>
      {problem && <Alert severity="warning">{problem}</Alert>}
      {mail && (
        <>
          <Typography lang={locale} sx={{ fontWeight: 600, overflowWrap: 'anywhere' }}>
            {mail.subject}
          </Typography>
          <Box sx={{ display: 'grid', gap: 4, gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: '3fr 2fr' } }}>
            <Box
              component="iframe"
              title="The mail as HTML"
              // No script runs in it and no link leads anywhere: it is only looked at.
              sandbox=""
              srcDoc={`${mail.html}<style>:root{color-scheme:${scheme}}</style>`}
              sx={{
                width: '100%',
                height: 520,
                border: '1px solid var(--rule)',
                colorScheme: scheme,
                background: SHEETS[scheme],
              }}
            />
            <Box
              component="pre"
              tabIndex={0}
              lang={locale}
              role="region"
              aria-label="The mail as plain text"
              sx={{
                m: 0,
                p: 4,
                maxHeight: 520,
                overflow: 'auto',
                background: 'var(--sunken)',
                whiteSpace: 'pre-wrap',
                overflowWrap: 'anywhere',
                fontFamily: 'var(--code)',
                fontSize: '.8125rem',
              }}
            >
              {mail.text}
            </Box>
          </Box>
        </>
      )}
    </Group>
  )
}
