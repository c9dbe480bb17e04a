export interface Publishing {
  /** Problems of the draft, all kinds together. */
  problems: number
  /** What differs from what clients take now; undefined before the first version. */
  differences: number | undefined
  /** Scenarios that fail; undefined while they run. */
  failing: number | undefined
  isAdmin: boolean
  reason: string
  notes: string
}

/** What has to be done before a draft is published, the most pressing first; undefined where nothing has. */
export function obstacleTo({ problems, differences, failing, isAdmin, reason, notes }: Publishing): string | undefined {
  if (problems > 0) return 'Fix the problems first.'
  if (differences === 0) return 'There is nothing new to publish.'
  if (failing === undefined) return 'The scenarios are still running.'
  if (failing > 0 && !isAdmin) return 'Scenarios fail.'
  if (failing > 0 && reason.trim() === '') return 'Say why it is published although scenarios fail.'
  return notes.trim() === '' ? 'Say in the notes what changed and why.' : undefined
}
