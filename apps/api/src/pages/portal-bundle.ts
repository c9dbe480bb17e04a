import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { PortalBundle } from '@verdict/contracts'

let tries = 0

/**
 * Loads the portal's bundle for servers from where it was built to, by path: no app imports another. It is one file, so that nothing is left to
 * be loaded later. Node.js caches a failed import by its name, so the next try uses another one.
 */
export async function portalBundle(folder: string): Promise<PortalBundle> {
  const { href } = pathToFileURL(join(folder, 'server/server.js'))
  try {
    return (await import(tries === 0 ? href : `${href}?try=${tries}`)) as PortalBundle
  } catch (error) {
    tries++
    throw error
  }
}
