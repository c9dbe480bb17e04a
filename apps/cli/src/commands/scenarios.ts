import { runScenarios } from '@verdict/engine/review'
import type { Command } from '../command.ts'
import { eachFile } from '../each-file.ts'
import { readValidModel } from '../json-files.ts'

/** Whether each scenario of a document comes out as it expects. */
export const scenarios: Command = {
  usage: 'scenarios FILE...',
  summary: 'Runs the scenarios of a model: its tests.',
  details:
    'Prints [{ key, pass, reasons }]; of several files a list with each `file` and its `scenarios`. Exits 1 if any fails.',
  files: ['FILE...'],
  run: eachFile('scenarios', async (file) => {
    const results = runScenarios((await readValidModel(file)).content)
    return {
      output: results.map(({ key, pass, reasons }) => ({ key, pass, reasons })),
      failed: results.some(({ pass }) => !pass),
    }
  }),
}
