import { Box, Button, Stack, Typography } from '@mui/material'
import { brandingCss, optionsNear, unreadable } from '@verdict/theme/branding'
import tokens from '@verdict/theme/tokens.css?raw'
import { paletteOf } from '@verdict/theme/tokens'
import { useId } from 'react'
import { FormField } from '../ui/typing/FormField.tsx'
import { fitting } from '../ui/typing/TypedField.tsx'

const palette = paletteOf(tokens)
const HEX = /^#[0-9a-f]{6}$/i
const readColour = fitting((text) => HEX.test(text), 'A colour has six digits, such as #2f6f4f.')

interface Props {
  accent: string | null
  problem?: string | undefined
  onChange(accent: string | null): void
}

/** The colour of links and buttons: said at once whether it can be read, and shown on both grounds. */
export function AccentField({ accent: typed, problem, onChange }: Props) {
  const id = useId()
  // Spaces around a colour are removed when the field is left, not while typing.
  const accent = typed?.trim() ?? ''
  const whole = HEX.test(accent)
  const pale = whole ? unreadable(accent, palette) : undefined
  const near = whole ? optionsNear(accent, palette) : []
  return (
    <Stack gap={3}>
      <Stack direction="row" gap={3} alignItems="flex-start" flexWrap="wrap">
        <FormField
          id={id}
          label="Accent"
          placeholder={palette.light.accent}
          value={typed ?? ''}
          read={readColour}
          onChange={(text) => onChange(text || null)}
          problem={problem}
          error={pale !== undefined}
          helperText="Of links and buttons. Empty: the green of Verdict."
          slotProps={{ inputLabel: { shrink: true } }}
        />
        <Box
          component="input"
          type="color"
          aria-label="Pick the accent"
          value={whole ? accent : palette.light.accent}
          onChange={({ target }) => onChange((target as HTMLInputElement).value)}
          sx={{
            width: 56,
            height: 40,
            p: 0.5,
            border: '1px solid var(--rule-control)',
            borderRadius: '3px',
            background: 'var(--sheet)',
          }}
        />
        {pale && (
          <Button variant="outlined" onClick={() => onChange(pale.proposal)}>
            Use {pale.proposal}
          </Button>
        )}
      </Stack>
      {pale && (
        <Typography role="status" sx={{ color: 'var(--error)' }}>
          Too pale to be read: its contrast on paper is {pale.contrast.toFixed(1)}, and text needs 4.5. {pale.proposal}{' '}
          is the nearest that can be read.
        </Typography>
      )}
      {near.length > 0 && (
        <Typography role="status" sx={{ color: 'var(--caution)' }}>
          Close to the colour of option {near.join(' and ')}: the page may seem to take its side.
        </Typography>
      )}
      {whole && !pale && <Preview accent={accent} />}
    </Stack>
  )
}

const WIDTH = 520
const sample = (accent: string, theme: string) =>
  `<!doctype html><html data-theme="${theme}"><style>${tokens}${brandingCss(accent, palette)}
  body{margin:0;padding:14px 16px;background:var(--paper);font:16px var(--sans);display:flex;gap:20px;align-items:center}
  a{color:var(--accent)} b{background:var(--accent);color:var(--on-accent);padding:10px 18px;border-radius:3px}
  i{background:var(--accent-tint);color:var(--ink);padding:8px 12px;border-inline-start:3px solid var(--accent);font-style:normal}</style><b>Start</b><i>Chosen</i><a href="#">A link</a>`

/** How it looks on light and on dark paper, as the portal draws it. */
const Preview = ({ accent }: { accent: string }) => (
  <Stack gap={1} aria-hidden>
    {['light', 'dark'].map((theme) => (
      <Box
        key={theme}
        component="iframe"
        tabIndex={-1}
        title={`The accent on ${theme} paper`}
        sandbox=""
        srcDoc={sample(accent, theme)}
        sx={{ border: '1px solid var(--rule)', width: '100%', maxWidth: WIDTH, height: 72 }}
      />
    ))}
  </Stack>
)
