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

/** Loads the bundle from where the portal was built to, by path: no app imports another. */
export const portalBundle = (folder: string) =>
  import(pathToFileURL(join(folder, 'server/server.js')).href) as Promise<PortalBundle>
