#!/usr/bin/env node
import { parseArgs } from 'node:util'
import { InvalidError } from '@verdict/engine'
import { type Command, CommandError, type Outcome, UsageError } from './command.ts'
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
}

const help = () =>
  ['usage: verdict COMMAND', '', ...Object.values(commands).map(({ usage }) => `  verdict ${usage}`), ''].join('\n')

async function run([name, ...rest]: string[]): Promise<Outcome> {
  if (name === undefined || name === 'help' || name === '--help') return { output: help() }
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined
  if (!command) throw new UsageError(`There is no command "${name}".`)
  const { values, positionals } = read(command, rest)
  if (positionals.length !== command.files.length) throw new UsageError(`verdict ${command.usage}`)
  return command.run(positionals, values)
}

function read({ options = {} }: Command, args: string[]) {
  try {
    return parseArgs({ args, options, allowPositionals: true })
  } catch (error) {
    throw new UsageError((error as Error).message)
  }
}

try {
  const { output, failed } = await run(process.argv.slice(2))
  if (output !== undefined)
    process.stdout.write(`${typeof output === 'string' ? output.trimEnd() : JSON.stringify(output, null, 2)}\n`)
  process.exitCode = failed ? 1 : 0
} catch (error) {
  if (error instanceof UsageError) {
    process.stderr.write(`${error.message}\n\n${help()}`)
    process.exitCode = 2
  } else if (error instanceof CommandError || error instanceof InvalidError) {
    process.stderr.write(`${error.message}\n`)
    process.exitCode = 1
  } else throw error
}
