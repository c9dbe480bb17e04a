import { text } from 'node:stream/consumers'
import { PASSED_ON } from './passed-on.mjs'

/** Sends on what the API answers; a page of the portal is rendered on the way, from the sources as they are now. */
export async function sendOn(answer, { url }, reply, portal) {
  const { 'content-security-policy': policy, etag, ...headers } = answer.headers
  if (!headers['content-type']?.startsWith('text/html')) {
    reply.writeHead(answer.statusCode, answer.headers)
    return answer.pipe(reply)
  }
  const body = await text(answer)
  const html = body.startsWith(PASSED_ON) ? await rendered(body.slice(PASSED_ON.length), url, portal) : body
  // Vite adds scripts and styles to the page that our content security policy does not name.
  for (const name of ['content-length', 'transfer-encoding']) delete headers[name]
  reply.writeHead(answer.statusCode, { ...headers, 'cache-control': 'no-store' }).end(html)
}

async function rendered(passedOn, url, portal) {
  const { page, place } = JSON.parse(passedOn)
  const { render } = await portal.ssrLoadModule('/src/server/server.tsx')
  const { html } = await render(page, place)
  return portal.transformIndexHtml(url, html)
}
