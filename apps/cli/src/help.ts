import { readFileSync } from 'node:fs'
import type { Command } from './command.ts'

type Commands = { [name: string]: Command }

/** What there is, a line a command. */
export function help(commands: Commands): string {
  const widest = Math.max(...Object.keys(commands).map(({ length }) => length))
  return `Models as files: checked, decided on and compared. JSON in, JSON out.

usage: verdict COMMAND

${Object.entries(commands)
  .map(([name, { summary }]) => `  ${name.padEnd(widest)}  ${summary}`)
  .join('\n')}

  verdict COMMAND --help  says more of a command
  verdict --version       says which version this is

A file named - is standard input. Exits 0 where all is well, 1 where something is wrong with the work, 2 where the command line is wrong.
`
}

/** The help text of a command. */
export function helpOf({ usage, summary, details, options = {} }: Command): string {
  const widest = Math.max(...Object.keys(options).map(({ length }) => length), 0)
  const lines = Object.entries(options).map(([name, { description }]) => `  --${name.padEnd(widest)}  ${description}`)
  return [summary, `usage: verdict ${usage}`, lines.join('\n'), details].filter(Boolean).join('\n\n').concat('\n')
}

export function version(): string {
  const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as {
    version: string
  }
  return version
}
