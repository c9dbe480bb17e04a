import { spawn } from 'node:child_process'
import { setTimeout as pause } from 'node:timers/promises'
import { ADMIN } from './admin.ts'

/**
 * The built product as it is served, on a data folder that begins empty: no worker's journeys meet those of another.
 *
 * @param settings environment variables for this product only
 */
export async function startProduct(port: number, settings: NodeJS.ProcessEnv = {}) {
  const child = spawn(process.execPath, ['src/serve.mjs'], {
    env: {
      ...process.env,
      PORT: String(port),
      ADMIN_EMAIL: ADMIN.email,
      ADMIN_PASSWORD: ADMIN.password,
      RATE_LIMITS: 'off',
      // Receivers of messages listen on this machine.
      WEBHOOK_ALLOW: '127.0.0.1',
      ...settings,
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let said = ''
  child.stdout?.on('data', (data) => (said += String(data)))
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  const url = `http://localhost:${port}`
  while (!(await isReady(url))) {
    if (child.exitCode !== null) throw new Error(`The product ended with ${child.exitCode} before it was ready`)
    await pause(100)
  }
  return {
    url,
    /** What it has written to standard output. */
    said: () => said,
    async stop() {
      child.kill('SIGTERM')
      await ended
    },
  }
}

const isReady = (url: string) =>
  fetch(`${url}/health/ready`).then(
    ({ ok }) => ok,
    () => false,
  )
