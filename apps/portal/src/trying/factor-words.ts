import type { AskingWording } from '@verdict/wording'
import type { Report } from '../messages/messages.ts'

/** The words for a priority, from "not at all" to "matters most". */
export function factorWords(
  factor: number,
  most: number,
  { notAtAll, asWeighed, mattersMost, times }: Report['result'],
  wording: AskingWording,
): string {
  if (factor === 0) return notAtAll
  if (factor === 1) return asWeighed
  return factor >= most && most > 1 ? mattersMost : times(wording.number(factor))
}
