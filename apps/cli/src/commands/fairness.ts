import { fairness as fairnessOf } from '@verdict/engine/review'
import type { Command } from '../command.ts'
import { readModel } from '../files.ts'

/** How often each option wins over all possible answers, and by how much. */
export const fairness: Command = {
  usage: 'fairness FILE',
  files: ['FILE'],
  run: ([file]) => ({ output: fairnessOf(readModel(file as string)) }),
}
