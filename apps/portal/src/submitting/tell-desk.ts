import { isTabWith, TAKEN_TOGETHER, type TakenTogether } from '@verdict/contracts/taken-together'

/** Tells the desk which result was come to, where the desk opened this tab to take the assessment with one of its leads. */
export function tellDesk(token: string) {
  const tab = window.name
  if (!isTabWith(tab) || !('BroadcastChannel' in window)) return
  const channel = new BroadcastChannel(TAKEN_TOGETHER)
  channel.postMessage({ tab, token } satisfies TakenTogether)
  channel.close()
}
