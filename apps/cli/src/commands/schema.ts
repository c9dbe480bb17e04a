import { jsonSchema } from '@verdict/engine/validate'
import type { Command } from '../command.ts'

/** The JSON Schema of a model document. */
export const schema: Command = {
  usage: 'schema',
  summary: 'Prints the JSON Schema of a model.',
  details:
    'A model may name it in a member "$schema", for an editor to complete it by: every command leaves that out of the model.',
  files: [],
  run: () => ({ output: jsonSchema() }),
}
