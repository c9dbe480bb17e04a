import { Box, Typography } from '@mui/material'
import { useState } from 'react'
import { TextSetting } from './fields.tsx'
import { sitesIn, sitesShown } from './sites.ts'

interface Props {
  sites: string[]
  problem: string | undefined
  onChange(sites: string[]): void
}

/** The sites that may show assessments, a line each, and what they have to put into their page. */
export function EmbedSites({ sites, problem, onChange }: Props) {
  const [typed, setTyped] = useState<string>()
  return (
    <>
      <TextSetting
        label="Sites that may show assessments"
        lines={3}
        value={sitesShown(sites, typed)}
        problem={problem}
        hint="One on each line, such as https://example.org. No other site can show them in a frame."
        onChange={(value) => {
          setTyped(value)
          onChange(sitesIn(value))
        }}
      />
      <Typography color="text.secondary">
        Such a site puts this where the assessment should stand, with the address of a model in it. Where scripts do not
        run the link stands there instead:
      </Typography>
      <Snippet
        label="What to put into a page"
        lines={[
          `<script type="module" src="${location.origin}/embed.js"></script>`,
          '<verdict-assessment model="django-or-nodejs" locale="en">',
          `  <a href="${location.origin}/django-or-nodejs">Take the assessment</a>`,
          '</verdict-assessment>',
        ]}
      />
      <Typography color="text.secondary">
        A site that lets in no scripts of others can frame it, with a height of its own:
      </Typography>
      <Snippet
        label="What to put into a page without a script"
        lines={[
          `<iframe src="${location.origin}/embed/django-or-nodejs?lang=en" title="Assessment"`,
          '  style="width: 100%; height: 900px; border: 0"></iframe>',
        ]}
      />
    </>
  )
}

function Snippet({ label, lines }: { label: string; lines: string[] }) {
  return (
    <Box
      component="pre"
      tabIndex={0}
      aria-label={label}
      sx={{
        m: 0,
        p: 4,
        background: 'var(--sunken)',
        overflowX: 'auto',
        fontFamily: 'var(--code)',
        fontSize: '.8125rem',
      }}
    >
      {lines.join('\n')}
    </Box>
  )
}
