import type { Fairness } from '@verdict/engine/review'
import type { Names } from '@verdict/wording'
import { useReport, useReportWording } from '../messages/messages.ts'

/** How often each option comes first, over all ways to answer. */
export function useFirstPlaces({ options }: Fairness, names: Names): string {
  const { result: messages } = useReport()
  const wording = useReportWording()
  const wins = wording.shares(options.map(({ wins }) => wins))
  return wording.list(options.map(({ option }, i) => messages.firstIn(names.option(option), wins[i] as string)))
}
