import type { Block } from '../paper.ts'

/** Letters that fill a good third of a page. */
const LONG = 1_800

/**
 * A section beside its heading stays whole. Where it is long it goes on over the end of a page instead: moved to the next one as a whole, it would leave half a page empty.
 */
export const goingOn = (block: Block): Block =>
  block.kind === 'section' && !block.wide && lettersIn(block) > LONG ? { ...block, breaks: true } : block

const lettersIn = (block: Block) =>
  JSON.stringify(block, (name, value: unknown) => (name === 'svg' ? '' : value)).length
