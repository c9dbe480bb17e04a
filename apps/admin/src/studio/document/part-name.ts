import type { ModelPart } from '@verdict/engine/review'
import { type Names, wordingIn } from '@verdict/wording'

const wording = wordingIn('en')
const WHOLE: { [list: string]: string } = { settings: 'Settings', estimates: 'Estimates' }

/** What a changed part of a model is called. */
export const partName = ({ list, key }: ModelPart, names: Names): string =>
  WHOLE[list] ?? wording.place([list, key], names)
