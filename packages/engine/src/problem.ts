/** One thing that is wrong with a document or with answers. */
export interface Problem {
  /** RFC 6901 JSON Pointer to the place. */
  pointer: string
  /** Stable, for programs. */
  code: string
  /** A sentence for people. */
  message: string
}

/** Thrown where a document or answers cannot be worked on; it names everything that is wrong. */
export class InvalidError extends Error {
  readonly problems: Problem[]

  constructor(problems: Problem[]) {
    super(problems.map(({ pointer, message }) => `${pointer || '/'}: ${message}`).join('\n'))
    this.name = 'InvalidError'
    this.problems = problems
  }
}
