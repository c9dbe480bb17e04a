import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { NestFastifyApplication } from '@nestjs/platform-fastify'
import { precompressed } from '../precompressed.ts'
import { openApi } from './openapi.ts'

const POLICY =
  "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; object-src 'none'; frame-ancestors 'none'; base-uri 'none'"

const PAGE = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Verdict API</title>
<link rel="stylesheet" href="/api/docs/swagger-ui.css">
<div id="swagger-ui"></div>
<script src="/api/docs/swagger-ui-bundle.js"></script>
<script src="/api/docs/start.js"></script>
</html>
`

/** No validator: it would send the document's address to another site. */
const START = `SwaggerUIBundle({ url: '/api/openapi.json', dom_id: '#swagger-ui', deepLinking: true, validatorUrl: null })\n`

/** Serves the OpenAPI document, and a page to read it. */
export function serveDocumentation(app: NestFastifyApplication, publicUrl: string | undefined) {
  const server = app.getHttpAdapter().getInstance()
  const { resolve } = createRequire(import.meta.url)
  const shipped = (name: string) => () => readFileSync(resolve(`swagger-ui-dist/${name}`))
  const serve = (path: string, type: string, make: () => string | Buffer, headers: { [name: string]: string } = {}) =>
    void server.get(path, precompressed(make, { 'content-type': `${type}; charset=utf-8`, ...headers }))

  const kept = { 'cache-control': 'public, max-age=3600' }
  serve('/api/openapi.json', 'application/json', () => JSON.stringify(openApi(publicUrl)))
  serve('/api/docs/swagger-ui-bundle.js', 'text/javascript', shipped('swagger-ui-bundle.js'), kept)
  serve('/api/docs/swagger-ui.css', 'text/css', shipped('swagger-ui.css'), kept)
  serve('/api/docs/start.js', 'text/javascript', () => START, kept)
  for (const path of ['/api/docs', '/api/docs/'])
    serve(path, 'text/html', () => PAGE, { 'content-security-policy': POLICY })
}
