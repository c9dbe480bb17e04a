import { writeFileSync } from 'node:fs'
import { starterModels } from './dist/index.js'

// Each model as the one document that everything else takes, beside the package's code.
for (const model of starterModels)
  writeFileSync(new URL(`dist/${model.slug}.json`, import.meta.url), `${JSON.stringify(model, null, 2)}\n`)
