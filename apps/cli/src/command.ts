/** The command line is wrong: exit 2. */
export class UsageError extends Error {}

/** The work is wrong, and why: exit 1. */
export class CommandError extends Error {}

export interface Command {
  /** What follows the command's name, as the help shows it. */
  usage: string
  /** Names of the files it takes, in order. */
  files: string[]
  options?: { [name: string]: { type: 'string' | 'boolean' } }
  run(files: string[], options: { [name: string]: string | boolean | undefined }): Promise<Outcome> | Outcome
}

export interface Outcome {
  /** Printed as JSON; a string is printed as it is. */
  output?: unknown
  /** Something failed, and the output says what: exit 1. */
  failed?: boolean
}
