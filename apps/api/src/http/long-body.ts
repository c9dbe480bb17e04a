import type { FastifyInstance } from 'fastify'

/** A large JSON body that is not parsed yet: a thread parses it. */
export class LongBody {
  constructor(readonly text: string) {}
}

/** Characters of JSON that take some milliseconds to parse and check. */
const LONG = 32 * 1024

/** Leaves long bodies unparsed, so that the edge can have a thread parse them. */
export function keepLongBodies(server: FastifyInstance) {
  const parse = server.getDefaultJsonParser('error', 'error')
  server.removeContentTypeParser('application/json')
  server.addContentTypeParser<string>('application/json', { parseAs: 'string' }, (request, text, done) => {
    if (text.length <= LONG || !request.routeOptions.config.contract) return parse(request, text, done)
    done(null, new LongBody(text))
  })
}
