import { existsSync } from 'node:fs'
import chromium from '@sparticuz/chromium'

const QUIET = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/**
 * A real Chromium to test with: the one that `CHROMIUM` names, the system's, or the one that comes with the packages, which needs no
 * rights to install.
 */
export async function browser(): Promise<{ executablePath: string; args: string[] }> {
  const installed = [process.env.CHROMIUM, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']
  const found = installed.find((path) => path !== undefined && existsSync(path))
  // The package's own arguments are for a place without processes or security: a test wants a browser as people have it.
  return { executablePath: found ?? (await chromium.executablePath()), args: QUIET }
}
