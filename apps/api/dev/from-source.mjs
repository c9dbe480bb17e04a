import { readFileSync } from 'node:fs'
import { registerHooks } from 'node:module'
import { fileURLToPath } from 'node:url'
import { transformSync } from '@swc/core'
import { swcOptions } from './swc.mjs'

/**
 * Imported first, it lets this process and its threads run the product from its sources: TypeScript with decorators, and the
 * packages from their sources. Nothing is built, so no stale build is run.
 */
registerHooks({
  resolve: (specifier, context, next) =>
    next(specifier, { ...context, conditions: ['@verdict/source', ...context.conditions] }),
  load(url, context, next) {
    if (!/\.tsx?$/.test(url) || url.includes('/node_modules/')) return next(url, context)
    const filename = fileURLToPath(url)
    const { code } = transformSync(readFileSync(filename, 'utf8'), {
      filename,
      ...swcOptions('es6', url.endsWith('x')),
    })
    return { format: 'module', source: code, shortCircuit: true }
  },
})
