import { connect } from 'node:net'
import type { TestApi } from './api.ts'

/** Where a product listens, on a port of its own from the first time on. */
export async function portOf({ app }: TestApi): Promise<number> {
  if (!app.getHttpServer().listening) await app.listen(0, '127.0.0.1')
  return (app.getHttpServer().address() as { port: number }).port
}

/**
 * Sends bytes as they are over a real connection, and gives what comes back until the product closes it.
 *
 * @param enough ends it earlier
 */
export async function exchange(
  product: TestApi,
  bytes: string,
  enough?: (received: string) => boolean,
): Promise<string> {
  const port = await portOf(product)
  return new Promise((resolve, reject) => {
    let received = ''
    const socket = connect(port, '127.0.0.1', () => socket.write(bytes))
    socket.setTimeout(10_000, () => socket.destroy())
    socket.on('data', (chunk) => {
      received += String(chunk)
      if (enough?.(received)) socket.destroy()
    })
    socket.on('close', () => resolve(received))
    socket.on('error', (error: NodeJS.ErrnoException) => (error.code === 'ECONNRESET' ? undefined : reject(error)))
  })
}
