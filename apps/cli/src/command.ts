/** The command line is wrong: exit 2. */
export class UsageError extends Error {}

/** The work is wrong, and why: exit 1. */
export class CommandError extends Error {}

export interface Command {
  /** What follows the command's name, as the help shows it. */
  usage: string
  /** What it does, in a line. */
  summary: string
  /** What else is to be known, in the command's own help. */
  details?: string
  /** Names of its file arguments, in order; a last one that ends in `...` means one or more. */
  files: string[]
  options?: { [name: string]: { type: 'string' | 'boolean'; description: string } }
  run(files: string[], options: Options): Promise<CommandResult> | CommandResult
}

export type Options = { [name: string]: string | boolean | undefined }

export interface CommandResult {
  /** Printed as JSON; a string is printed as it is. */
  output?: unknown
  /** The command failed, with details in its output: exit 1. */
  failed?: boolean
}
