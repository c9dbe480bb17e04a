import { jsonSchema } from '@verdict/engine/validate'
import type { Command } from '../command.ts'

/** The JSON Schema of a model document. */
export const schema: Command = {
  usage: 'schema',
  files: [],
  run: () => ({ output: jsonSchema() }),
}
