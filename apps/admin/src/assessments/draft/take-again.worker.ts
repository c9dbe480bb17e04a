import { takeAgain, type TakenAgain } from './take-again.ts'

/** Decides away from the thread that draws. */
addEventListener('message', ({ data }: MessageEvent<TakenAgain>) => {
  postMessage(takeAgain(data))
})
