#!/usr/bin/env node
import { parseArgs } from 'node:util'
import { InvalidError } from '@verdict/engine'
import { type Command, CommandError, type CommandResult, UsageError } from './command.ts'
import { diff } from './commands/diff.ts'
import { evaluate } from './commands/evaluate.ts'
import { fairness } from './commands/fairness.ts'
import { hash } from './commands/hash.ts'
import { lint } from './commands/lint.ts'
import { progress } from './commands/progress.ts'
import { replay } from './commands/replay.ts'
import { scenarios } from './commands/scenarios.ts'
import { schema } from './commands/schema.ts'
import { validate } from './commands/validate.ts'
import { vectors } from './commands/vectors.ts'
import { verify } from './commands/verify.ts'
import { help, helpOf, version } from './help.ts'

const commands: { [name: string]: Command } = {
  validate,
  lint,
  scenarios,
  fairness,
  evaluate,
  progress,
  replay,
  diff,
  hash,
  schema,
  vectors,
  verify,
}

const HELP = ['--help', '-h']

async function run(args: string[]): Promise<CommandResult> {
  const [name, ...rest] = args[0] === 'help' ? [...args.slice(1), '--help'] : args
  if (name === undefined || HELP.includes(name)) return { output: help(commands) }
  if (['--version', '-v', '-V'].includes(name)) return { output: version() }
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined
  if (!command) throw new UsageError(`There is no command "${name}".\n\n${help(commands)}`)
  const ended = rest.indexOf('--')
  if (rest.slice(0, ended === -1 ? undefined : ended).some((argument) => HELP.includes(argument)))
    return { output: helpOf(command) }
  try {
    const { values, positionals } = parseArgs({ args: rest, options: command.options ?? {}, allowPositionals: true })
    if ([...positionals, ...Object.values(values)].includes('')) throw new UsageError('The name of a file is empty.')
    if (!fits(command, positionals.length)) throw new UsageError(`It takes ${command.files.join(' ') || 'no file'}.`)
    return await command.run(positionals, values)
  } catch (error) {
    const isUsage =
      error instanceof UsageError || String((error as { code?: string }).code).startsWith('ERR_PARSE_ARGS')
    throw isUsage ? new UsageError(`${(error as Error).message}\n\nusage: verdict ${command.usage}\n`) : error
  }
}

const fits = ({ files }: Command, count: number) =>
  files.at(-1)?.endsWith('...') ? count >= files.length : count === files.length

/** The reader of the output may close the pipe early, such as `head`: that is no error. */
for (const stream of [process.stdout, process.stderr])
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE' && stream === process.stdout) process.stderr.write(`The output: ${error.message}\n`)
    process.exit(error.code === 'EPIPE' ? 0 : 1)
  })

try {
  const { output, failed } = await run(process.argv.slice(2))
  if (output !== undefined)
    process.stdout.write(`${typeof output === 'string' ? output.trimEnd() : JSON.stringify(output, null, 2)}\n`)
  process.exitCode = failed ? 1 : 0
} catch (error) {
  const known = error instanceof UsageError || error instanceof CommandError || error instanceof InvalidError
  const { message } = error as Error
  process.stderr.write(`${known ? message : `This went wrong, and should not have: ${message}`}`.trimEnd() + '\n')
  process.exitCode = error instanceof UsageError ? 2 : 1
}
