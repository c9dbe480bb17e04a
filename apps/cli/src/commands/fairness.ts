import { fairness as fairnessOf } from '@verdict/engine/review'
import type { Command } from '../command.ts'
import { eachFile } from '../each-file.ts'
import { readValidModel } from '../json-files.ts'

/** How often each option wins over all possible answers, and by how much. */
export const fairness: Command = {
  usage: 'fairness FILE...',
  summary: 'Prints how often each option wins over all possible answers, and by how much.',
  files: ['FILE...'],
  run: eachFile('fairness', async (file) => ({ output: fairnessOf((await readValidModel(file)).content) })),
}
