import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { brandingCss } from '@verdict/theme/branding'
import { paletteOf } from '@verdict/theme/tokens'

/** The colours that every page starts from. */
export const palette = paletteOf(
  readFileSync(createRequire(import.meta.url).resolve('@verdict/theme/tokens.css'), 'utf8'),
)

let made: { accent: string; css: string } | undefined

/** The style sheet of a consultancy's accent: made once, and not for every page. */
export function brandingOf(accent: string): string {
  if (made?.accent !== accent) made = { accent, css: brandingCss(accent, palette) }
  return made.css
}
