import { brandingCss } from '@verdict/theme/branding'
import { paletteOf } from '@verdict/theme/tokens'
import tokens from '@verdict/theme/tokens.css?raw'

const palette = paletteOf(tokens)

let made: { accent: string; css: string } | undefined

/** The style sheet of a consultancy's accent: made once, and not for every page. */
export function brandingOf(accent: string): string {
  if (made?.accent !== accent) made = { accent, css: brandingCss(accent, palette) }
  return made.css
}
