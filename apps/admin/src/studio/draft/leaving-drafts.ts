/** Milliseconds that whoever comes back waits for what was sent on leaving. */
const LONGEST = 3000

/** What is still being saved of drafts that this page has just left, by their ids. */
const leaving = new Map<string, Promise<unknown>>()

/** Notes that a draft was left while it was being saved. */
export function leaveDraft(id: string, sent: Promise<unknown>) {
  leaving.set(id, sent)
  void sent.finally(() => leaving.get(id) === sent && leaving.delete(id))
}

/** Waits for what was sent of a draft when it was left, if it was, and not for long. */
export async function untilDraftIsLeft(id: string): Promise<void> {
  const sent = leaving.get(id)
  if (sent) await Promise.race([sent, new Promise((pass) => setTimeout(pass, LONGEST))])
}
