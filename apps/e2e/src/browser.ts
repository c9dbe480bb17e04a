import { existsSync } from 'node:fs'
import chromium from '@sparticuz/chromium'

/**
 * A real Chromium to test with: the one that `CHROMIUM` names, the system's, or the one that comes with the packages, which needs no
 * rights to install.
 */
export async function browser(): Promise<{ executablePath: string; args: string[] }> {
  const installed = [process.env.CHROMIUM, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']
  const found = installed.find((path) => path !== undefined && existsSync(path))
  const quiet = ['--no-sandbox', '--disable-background-networking', '--disable-component-update', '--disable-sync']
  if (found) return { executablePath: found, args: quiet }
  return { executablePath: await chromium.executablePath(), args: [...chromium.args, ...quiet] }
}
