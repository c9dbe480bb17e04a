import { rmSync } from 'node:fs'

export default async function tearDown() {
  const { server, folder } = globalThis.verdictTestServer
  await server.stop()
  rmSync(folder, { recursive: true, force: true })
}
