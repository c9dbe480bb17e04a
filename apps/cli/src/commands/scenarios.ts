import { runScenarios } from '@verdict/engine/review'
import type { Command } from '../command.ts'
import { readModel } from '../files.ts'

/** Whether each scenario of a document comes out as it expects. */
export const scenarios: Command = {
  usage: 'scenarios FILE',
  files: ['FILE'],
  run([file]) {
    const results = runScenarios(readModel(file as string))
    return {
      output: results.map(({ key, pass, reasons }) => ({ key, pass, reasons })),
      failed: results.some(({ pass }) => !pass),
    }
  },
}
