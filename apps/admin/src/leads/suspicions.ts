import type { Lead } from '@verdict/contracts'

type Suspicion = NonNullable<Lead['suspicion']>

/** Why a lead may come from a program, for a row of a list. */
export const suspicionShort: Record<Suspicion, string> = {
  honeypot: 'Suspected: filled a hidden field',
  haste: 'Suspected: very fast',
}

/** The same with what to make of it. */
export const suspicionLong: Record<Suspicion, string> = {
  honeypot:
    'A field that people do not see was filled in, as programs do. If somebody real wrote this, press Not spam: then everybody is told of it.',
  haste:
    'This came within three seconds of the verdict, sooner than people read and type. If nobody real wrote it, press Spam.',
}
