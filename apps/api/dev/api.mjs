import './from-source.mjs'
import inspector from 'node:inspector'
import { flushCompileCache } from 'node:module'
import { loadAnew } from './changed-sources.mjs'

/**
 * The API as a process of its own, from its sources. It loads all of them and then waits for its turn, so that a saved change is served after
 * the time that the changed files and the start take. See `api-process.mjs`.
 */

const turn = new Promise((resolve) => process.once('message', resolve))
process.once('disconnect', () => process.exit())

// What cannot be loaded may be mended when its turn comes.
await import('./serving.mjs').catch(() => {})
flushCompileCache()
const { changed, inspectPort, ...start } = await turn
loadAnew(changed)
inspector.open(inspectPort, '127.0.0.1')

try {
  const { serve } = await import('./serving.mjs?in-turn')
  process.send(await serve(start))
} catch (error) {
  process.send({ failure: error.stack ?? String(error) })
}
