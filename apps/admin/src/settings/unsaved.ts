import type { SiteSettings } from '@verdict/contracts'
import type { LocalText } from '@verdict/engine'

const TEXTS = ['disclosure', 'consentText'] as const
export type TextField = (typeof TEXTS)[number]

/** Unsaved changes. Texts contain the edited languages only, so that saving does not overwrite what others changed in another language. */
export type UnsavedSettings = Partial<Omit<SiteSettings, TextField>> & { [field in TextField]?: LocalText }

/** The settings as they are to be saved. A disclosure without a word is none. */
export function withUnsaved(saved: SiteSettings, unsaved: UnsavedSettings): SiteSettings {
  const texts = Object.fromEntries(
    TEXTS.flatMap((field) => {
      const written = unsaved[field]
      return written ? [[field, filled({ ...saved[field], ...written })]] : []
    }),
  )
  const whole = { ...saved, ...unsaved, ...texts }
  return { ...whole, disclosure: Object.keys(whole.disclosure ?? {}).length === 0 ? null : whole.disclosure }
}

const filled = (texts: LocalText): LocalText =>
  Object.fromEntries(Object.entries(texts).filter(([, text]) => text.trim() !== ''))
