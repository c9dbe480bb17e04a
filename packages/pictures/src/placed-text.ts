import type { Axis } from './axis.ts'

/** The largest width of a letter in a picture, in rem: pictures are drawn before the font is known. */
const LETTER = 0.53
/** What has to lie between two texts, in the same. */
const GAP = 0.6

export interface PlacedText {
  text: string
  /** Where it is held, 0..100, and by which of its ends. */
  x: number
  anchor: 'start' | 'middle' | 'end'
  left: number
  right: number
}

/**
 * The place of a text in a picture of a width in rem: centred at a point, or moved inwards as far as needed to stay within the picture.
 *
 * @param size of its letters, beside those that pictures have
 */
export function placedText(text: string, at: number, width: number, size = 1): PlacedText {
  const wide = (text.length * LETTER * size * 100) / width
  const left = Math.max(0, Math.min(at - wide / 2, 100 - wide))
  const span = { text, left, right: left + wide }
  if (at - wide / 2 < 0) return { ...span, x: 0, anchor: 'start' }
  return at + wide / 2 > 100 ? { ...span, x: 100, anchor: 'end' } : { ...span, x: at, anchor: 'middle' }
}

/** Whether texts in one line have room beside each other and within a picture that is so many rem wide. */
export function haveRoom(texts: readonly PlacedText[], width: number): boolean {
  const sorted = [...texts].sort((a, b) => a.left - b.left)
  return sorted.every(({ left, right }, i) => {
    const next = sorted[i + 1]
    return left >= 0 && right <= 100 && (!next || next.left - right >= (GAP * 100) / width)
  })
}

/** A text as far as it fits into a picture that is so many rem wide. */
export function cutText(text: string, width: number, size = 1): string {
  const letters = Math.floor(width / (LETTER * size))
  const cut = [...text]
  return cut.length <= letters ? text : `${cut.slice(0, Math.max(letters - 1, 0)).join('')}…`
}

/**
 * The ticks of an axis whose names have room beside each other in a picture that is so many rem wide: every one, or every second or fifth,
 * or both ends, or one of them, or none.
 */
export function namedTicks({ ticks, step, share }: Axis, say: (tick: number) => string, width: number): PlacedText[] {
  const every = (n: number) => ticks.filter((tick) => Math.round(tick / step) % n === 0)
  const ends = [...new Set([ticks[0], ticks.at(-1)])]
  const choices = [every(1), every(2), every(5), ends, ends.slice(-1), ends.slice(0, 1)]
  return (
    choices
      .map((some) => some.flatMap((tick) => (tick === undefined ? [] : [placedText(say(tick), share(tick), width)])))
      .find((texts, i) => (texts.length > 1 || i > 3) && haveRoom(texts, width)) ?? []
  )
}
