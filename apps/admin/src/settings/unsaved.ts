import type { SiteSettings } from '@verdict/contracts'
import type { LocalText } from '@verdict/engine'

/** Texts by language that may be none. */
const OPTIONAL = ['disclosure', 'callDescription', 'responseTime'] as const
const TEXTS = ['consentText', ...OPTIONAL] as const
export type TextField = (typeof TEXTS)[number]

/** Unsaved changes. Texts contain the edited languages only, so that saving does not overwrite what others changed in another language. */
export type UnsavedSettings = Partial<Omit<SiteSettings, TextField>> & { [field in TextField]?: LocalText }

/** The settings as they are to be saved. An optional text without a word is none. */
export function withUnsaved(saved: SiteSettings, unsaved: UnsavedSettings): SiteSettings {
  const texts = Object.fromEntries(
    TEXTS.flatMap((field) => {
      const written = unsaved[field]
      return written ? [[field, filled({ ...saved[field], ...written })]] : []
    }),
  )
  const whole = { ...saved, ...unsaved, ...texts }
  const none = OPTIONAL.filter((field) => Object.keys(whole[field] ?? {}).length === 0)
  return { ...whole, ...Object.fromEntries(none.map((field) => [field, null])) }
}

const filled = (texts: LocalText): LocalText =>
  Object.fromEntries(Object.entries(texts).filter(([, text]) => text.trim() !== ''))
