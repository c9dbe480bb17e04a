import { type Command, CommandError, type Options, type CommandResult } from './command.ts'

/**
 * Runs a command for one file; or for several, with a list of results by file name. A file that can't be read does not stop
 * the others.
 *
 * @param member the name of what came of a file where that is a list
 */
export const eachFile =
  (member: string, work: (file: string, options: Options) => Promise<CommandResult>): Command['run'] =>
  async (files, options) => {
    if (files.length === 1) return work(files[0] as string, options)
    const list: object[] = []
    let anyFailed = false
    for (const file of files) {
      try {
        const { output, failed = false } = await work(file, options)
        list.push({ file, ...(isRecord(output) ? output : { [member]: output }) })
        anyFailed ||= failed
      } catch (error) {
        if (!(error instanceof CommandError)) throw error
        process.stderr.write(`${error.message}\n`)
        anyFailed = true
      }
    }
    return { output: list, failed: anyFailed }
  }

const isRecord = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
