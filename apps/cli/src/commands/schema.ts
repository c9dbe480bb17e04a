import { jsonSchema } from '@verdict/engine/validate'
import type { Command } from '../command.ts'

/** The JSON Schema of a model document. */
export const schema: Command = {
  usage: 'schema',
  summary: 'Prints the JSON Schema of a model.',
  details:
    'A model may refer to it in a member "$schema", so that editors can complete it: every command ignores that member.',
  files: [],
  run: () => ({ output: jsonSchema() }),
}
