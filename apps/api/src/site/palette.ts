import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { paletteOf } from '@verdict/theme/tokens'

/** The colours that every page starts from. */
export const palette = paletteOf(
  readFileSync(createRequire(import.meta.url).resolve('@verdict/theme/tokens.css'), 'utf8'),
)
