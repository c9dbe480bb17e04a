import { connect, createServer, type Server, type Socket } from 'node:net'
import type { AddressInfo } from 'node:net'

export const TROUBLES = ['down', 'slow', 'nonsense', 'cut'] as const
type Weather = 'well' | (typeof TROUBLES)[number]

/** Milliseconds that each piece takes on a slow way. */
const SLOW = 400
/** Milliseconds within which a way is cut, at random: before, in the middle of, or after what is said on it. */
const CUT = 80
const NONSENSE = Buffer.from('\x00\xff<html>999 what?\r\n'.repeat(5_000), 'latin1')

/** The way to a server on loopback, on a port of its own: it works, or it is in trouble. */
export class TroubledWay {
  weather: Weather = 'well'
  private readonly server: Server
  private readonly sockets = new Set<Socket>()

  /** @param to the server's port */
  constructor(to: number) {
    this.server = createServer((caller) => this.passOn(this.kept(caller), to))
  }

  async open(): Promise<this> {
    await new Promise<void>((resolve) => this.server.listen(0, '127.0.0.1', resolve))
    return this
  }

  get port(): number {
    return (this.server.address() as AddressInfo).port
  }

  close() {
    for (const socket of this.sockets) socket.destroy()
    this.server.close()
  }

  private passOn(caller: Socket, port: number) {
    if (this.weather === 'down') return caller.destroy()
    if (this.weather === 'nonsense') return caller.end(NONSENSE)
    const server = this.kept(connect(port, '127.0.0.1'))
    const wait = this.weather === 'slow' ? SLOW : 0
    for (const [one, other] of [
      [caller, server],
      [server, caller],
    ] as const) {
      one.on('data', (data) => setTimeout(() => other.write(data), wait))
      one.on('close', () => setTimeout(() => other.end(), wait))
    }
    if (this.weather === 'cut') setTimeout(() => caller.destroy(), Math.random() * CUT)
    return caller
  }

  private kept(socket: Socket): Socket {
    this.sockets.add(socket)
    socket.on('error', () => {})
    socket.on('close', () => this.sockets.delete(socket))
    return socket
  }
}
