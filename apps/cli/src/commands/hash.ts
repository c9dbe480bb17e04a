import { hash as hashOf } from '@verdict/engine/review'
import type { Command } from '../command.ts'
import { readModel } from '../files.ts'

/** The name of a document: the hash of its content. */
export const hash: Command = {
  usage: 'hash FILE',
  files: ['FILE'],
  run: ([file]) => ({ output: hashOf(readModel(file as string)) }),
}
