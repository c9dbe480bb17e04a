import type { ModelSettings } from '../document.ts'

/** Every setting, with the default where the document leaves it open. */
export type CompleteSettings = Required<ModelSettings>

const defaults: CompleteSettings = {
  tie: 2,
  uncertainty: 0.25,
  samples: 10_000,
  clear: 0.9,
  leaning: 0.7,
  priorities: { max: 3 },
}

/** A model's settings with the defaults for those that it does not set. */
export const settingsOf = (settings: ModelSettings | undefined): CompleteSettings => ({ ...defaults, ...settings })
