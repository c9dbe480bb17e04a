import { Box, Typography } from '@mui/material'
import { useState } from 'react'
import { type Faults, TextSetting } from './fields.tsx'

interface Props {
  sites: string[]
  faults: Faults
  onChange(sites: string[]): void
}

/** The sites that may show assessments, a line each, and what they have to put into their page. */
export function EmbedSites({ sites, faults, onChange }: Props) {
  // What is typed is kept as it is: an empty line between two sites is somebody still typing.
  const [typed, setTyped] = useState<string>()
  const text = typed !== undefined && linesOf(typed).join() === sites.join() ? typed : sites.join('\n')
  const fault = Object.entries(faults).find(([path]) => path.startsWith('embedSites'))
  const wrong = fault && sites[Number(fault[0].split('.')[1])]
  return (
    <>
      <TextSetting
        label="Sites that may show assessments"
        lines={3}
        value={text}
        fault={fault && `${wrong ?? ''}: ${fault[1]}`}
        hint="One on each line, such as https://example.org. No other site can show them in a frame."
        onChange={(value) => {
          setTyped(value)
          onChange(linesOf(value))
        }}
      />
      <Typography color="text.secondary">
        Such a site puts this where the assessment should stand, with the address of a model in it:
      </Typography>
      <Box
        component="pre"
        tabIndex={0}
        aria-label="What to put into a page"
        sx={{
          m: 0,
          p: 4,
          background: 'var(--sunken)',
          overflowX: 'auto',
          fontFamily: 'var(--code)',
          fontSize: '.8125rem',
        }}
      >
        {`<script type="module" src="${location.origin}/embed.js"></script>\n<verdict-assessment model="django-or-nodejs" locale="en"></verdict-assessment>`}
      </Box>
    </>
  )
}

const linesOf = (text: string) =>
  text
    .split('\n')
    .map((line) => line.trim().replace(/\/$/, ''))
    .filter((line) => line !== '')
