import type { FastifyInstance, FastifyRequest } from 'fastify'
import { inLane, type Lane } from '../database/lanes.ts'

/** Sets the lane of each request's database connections. */
export function setLanes(server: FastifyInstance) {
  // Reading a body ends what a hook before it has opened.
  for (const hook of ['onRequest', 'preHandler'] as const)
    server.addHook(hook, (request: FastifyRequest, _reply: unknown, done: () => void) => inLane(laneOf(request), done))
}

function laneOf({ method, url }: FastifyRequest): Lane {
  if (/^\/(health|api\/v1\/auth)\//.test(url)) return 'signIn'
  return method === 'GET' || method === 'HEAD' ? 'read' : 'write'
}
