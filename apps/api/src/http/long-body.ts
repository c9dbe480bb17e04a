import type { FastifyInstance } from 'fastify'

/** A JSON body that is still to be read: it takes so long that a thread does it. */
export class LongBody {
  constructor(readonly text: string) {}
}

/** In characters: what takes some milliseconds to read and to check. */
const LONG = 32 * 1024

/** Keeps long bodies of the API's calls as they came, for the edge to have them read. */
export function keepLongBodies(server: FastifyInstance) {
  const parse = server.getDefaultJsonParser('error', 'error')
  server.removeContentTypeParser('application/json')
  server.addContentTypeParser<string>('application/json', { parseAs: 'string' }, (request, text, done) => {
    if (text.length <= LONG || !request.routeOptions.config.contract) return parse(request, text, done)
    done(null, new LongBody(text))
  })
}
