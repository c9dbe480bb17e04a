/** The custom properties of tokens.css that are colours, by name without the dashes. */
export type Colours = { [token: string]: string }

/** Reads the colours of both themes out of the text of tokens.css, which is their one home. */
export interface Palette {
  light: Colours
  dark: Colours
}

/**
 * Reads the colours out of tokens.css.
 *
 * @param css the text of tokens.css
 * @throws Error when there are none
 */
export function paletteOf(css: string): Palette {
  const [light = '', dark = ''] = css.split('@media screen and (prefers-color-scheme: dark)')
  const found = { light: coloursIn(light), dark: { ...coloursIn(light), ...coloursIn(dark) } }
  if (!found.light.paper || found.dark.paper === found.light.paper) throw new Error('This is not tokens.css.')
  return found
}

const coloursIn = (css: string): Colours =>
  Object.fromEntries(
    [...css.matchAll(/--([\w-]+):\s*(#[0-9a-f]{6})/g)].map(([, name, value]) => [name, value] as [string, string]),
  )
