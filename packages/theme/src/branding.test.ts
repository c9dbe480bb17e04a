import { readFileSync } from 'node:fs'
import { wcagContrast } from 'culori'
import { describe, expect, test } from 'vitest'
import { brandingCss, LEAST_CONTRAST, optionsNear, unreadable } from './branding.ts'
import { paletteOf } from './tokens.ts'

const palette = paletteOf(readFileSync(new URL('tokens.css', import.meta.url), 'utf8'))

const valueOf = (css: string, token: string) =>
  [...css.matchAll(new RegExp(`--${token}:(#[0-9a-f]{6})`, 'g'))].map(([, value]) => value as string)

test('the palette has the colours of both themes', () => {
  expect(palette.light.paper).toBe('#fbfcfb')
  expect(palette.dark.paper).toBe('#101413')
  expect(palette.dark['option-2']).toBe('#f2aa61')
  expect(() => paletteOf('p { color: red }')).toThrow('tokens.css')
})

describe('an accent', () => {
  test('of the product itself can be read', () => {
    expect(unreadable(palette.light.accent as string, palette)).toBeUndefined()
  })

  test.each(['#ffd400', '#ff8800', '#7dd3fc', '#ffffff', '#9ca3af'])(
    'as pale as %s is refused with one that can',
    (pale) => {
      const found = unreadable(pale, palette)
      expect(found?.contrast).toBeLessThan(LEAST_CONTRAST)
      expect(unreadable(found?.proposal as string, palette)).toBeUndefined()
    },
  )

  test('close to an option’s colour is reported', () => {
    expect(optionsNear('#1c54b2', palette)).toEqual([1])
    expect(optionsNear('#a85900', palette)).toEqual([2])
    expect(optionsNear('#0e5b45', palette)).toEqual([])
  })

  test.each(['#0e5b45', '#7a0019', '#00264d', '#6b21a8', '#000000', '#b00020'])(
    '%s has enough contrast in both themes, and so has text on it',
    (accent) => {
      const css = brandingCss(accent, palette)
      const [light, dark] = valueOf(css, 'accent') as [string, string]
      const [onLight, onDark] = valueOf(css, 'on-accent') as [string, string]
      expect(light).toBe(accent)
      expect(wcagContrast(light, palette.light.paper as string)).toBeGreaterThanOrEqual(LEAST_CONTRAST)
      expect(wcagContrast(dark, palette.dark.paper as string)).toBeGreaterThanOrEqual(LEAST_CONTRAST)
      expect(wcagContrast(onLight, light)).toBeGreaterThanOrEqual(LEAST_CONTRAST)
      expect(wcagContrast(onDark, dark)).toBeGreaterThanOrEqual(LEAST_CONTRAST)
      const [tintLight, tintDark] = valueOf(css, 'accent-tint') as [string, string]
      expect(wcagContrast(tintLight, palette.light.ink as string)).toBeGreaterThanOrEqual(7)
      expect(wcagContrast(tintDark, palette.dark.ink as string)).toBeGreaterThanOrEqual(7)
    },
  )
})
