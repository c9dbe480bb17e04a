import { rmSync } from 'node:fs'

export default async function tearDown() {
  const { stop, folder } = globalThis.verdictTestServer
  await stop()
  rmSync(folder, { recursive: true, force: true })
}
