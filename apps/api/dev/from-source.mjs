import { enableCompileCache, registerHooks } from 'node:module'
import { fileURLToPath } from 'node:url'
import { compiled } from './compiled.mjs'

/**
 * Imported first, it lets this process and its threads run the product from its sources: TypeScript with decorators, and the
 * packages from their sources. Nothing is built, so no stale build is run.
 */
enableCompileCache()
registerHooks({
  resolve: (specifier, context, next) =>
    next(specifier, { ...context, conditions: ['@verdict/source', ...context.conditions] }),
  load(url, context, next) {
    if (!/\.tsx?(\?|$)/.test(url) || url.includes('/node_modules/')) return next(url, context)
    return { format: 'module', source: compiled(fileURLToPath(url)), shortCircuit: true }
  },
})
