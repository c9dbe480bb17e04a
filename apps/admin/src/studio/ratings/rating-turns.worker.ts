import type { ModelDocument } from '@verdict/engine'
import { ratingTurns } from '@verdict/engine/review'
import type { Cell } from '../document/matrix.ts'

export interface TurnsAsked {
  document: ModelDocument
  cell: Cell
}

/** Looks for what another rating would change, away from the thread that draws. */
addEventListener('message', ({ data: { document, cell } }: MessageEvent<TurnsAsked>) => {
  postMessage(ratingTurns(document, cell))
})
