import { compile, type ModelDocument } from '@verdict/engine'
import { type Check, check, type Fairness, fairnessOf } from '@verdict/engine/review'
import { validate } from '@verdict/engine/validate'

export interface Checking {
  document: ModelDocument
  /** ISO date. */
  today: string
  /** What clients take now, to compare with; left out where its fairness is known. */
  published: ModelDocument | undefined
}

export interface Checked extends Check {
  /** Of what clients take now; null where it is not sent, or cannot be decided by this release. */
  fairnessBefore: Fairness | null
  /** Milliseconds. */
  took: number
}

/** Checks a draft away from the thread that draws. */
addEventListener('message', ({ data: { document, today, published } }: MessageEvent<Checking>) => {
  const begun = performance.now()
  const found = check(document, today)
  const isSound = published !== undefined && validate(published).length === 0
  const fairnessBefore = isSound ? fairnessOf(compile(published)) : null
  const checked: Checked = { ...found, fairnessBefore, took: performance.now() - begun }
  postMessage(checked)
})
