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
  /** A second person has to approve it, and has not. */
  unapproved?: boolean
}

/** What has to be done before a draft is published, the most pressing first; undefined where nothing has. */
export function obstacleTo({
  problems,
  differences,
  failing,
  isAdmin,
  reason,
  notes,
  unapproved,
}: Publishing): string | undefined {
  if (problems > 0) return 'Fix the problems first.'
  if (differences === 0) return 'There is nothing new to publish.'
  if (failing === undefined) return 'The scenarios are still running.'
  if (failing > 0 && !isAdmin) return 'Scenarios fail.'
  if (failing > 0 && reason.trim() === '') return 'Say why it is published although scenarios fail.'
  if (unapproved) return 'Somebody else has to approve it first.'
  return notes.trim() === '' ? 'Say in the notes what changed and why.' : undefined
}
