import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

export interface Rendered {
  html: string
  /** What the page goes on with in the browser. */
  data: unknown
  title: string
  description: string
  /** What search engines may know of it as data. */
  facts?: object
  /** The modules that the browser will load for it. */
  modules: string[]
}

/** The portal's own bundle for servers. */
export interface PortalBundle {
  locales: string[]
  /** Stands in every page and runs before it is painted. */
  firstScript: string
  render(known: unknown): Promise<Rendered>
}

let tries = 0

/**
 * Loads the bundle from where the portal was built to, by path: no app imports another. It is one file, so that nothing is left to be loaded
 * later. Node.js keeps a module that could not be loaded, under its name: the next try has another.
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
