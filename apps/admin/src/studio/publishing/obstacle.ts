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
  /** Why it cannot be published as far as a second person's approval goes. */
  unapproved?: string | undefined
}

/** What has to be done before a draft is published. */
export interface Obstacle {
  said: string
  /** The field in which it is done. */
  field?: 'notes' | 'reason'
}

/** The most pressing obstacle; undefined where there is none. */
export function obstacleTo(publishing: Publishing): Obstacle | undefined {
  const { problems, differences, failing, isAdmin, reason, notes, unapproved } = publishing
  if (problems > 0) return { said: 'Fix the problems first.' }
  if (differences === 0) return { said: 'There is nothing new to publish.' }
  if (failing === undefined) return { said: 'The scenarios are still running.' }
  if (failing > 0 && !isAdmin) return { said: 'Scenarios fail.' }
  if (failing > 0 && reason.trim() === '')
    return { said: 'Say why it is published although scenarios fail.', field: 'reason' }
  if (unapproved !== undefined) return { said: unapproved }
  return notes.trim() === '' ? { said: 'Say in the notes what changed and why.', field: 'notes' } : undefined
}
