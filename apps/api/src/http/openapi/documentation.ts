import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { NestFastifyApplication } from '@nestjs/platform-fastify'
import { SwaggerModule } from '@nestjs/swagger'
import { precompressed } from '../precompressed.ts'
import { openApi } from './openapi.ts'

const POLICY =
  "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; object-src 'none'; frame-ancestors 'none'; base-uri 'none'"

/** The large files of the page; the rest of it comes with its module. */
const FILES = {
  'swagger-ui-bundle.js': 'text/javascript; charset=utf-8',
  'swagger-ui-standalone-preset.js': 'text/javascript; charset=utf-8',
  'swagger-ui.css': 'text/css; charset=utf-8',
}

/** Serves the OpenAPI document, and a page to read it. */
export function serveDocumentation(app: NestFastifyApplication, publicUrl: string | undefined) {
  const document = openApi(publicUrl)
  const server = app.getHttpAdapter().getInstance()
  // What its module makes is made for each request.
  server.addHook('onRoute', (route) => {
    if (route.url.startsWith('/api/docs')) route.config = { ...route.config, page: true }
  })
  server.addHook('onRequest', async (request, reply) => {
    if (request.url.startsWith('/api/docs')) reply.header('content-security-policy', POLICY)
  })
  const { resolve } = createRequire(import.meta.url)
  for (const [name, type] of Object.entries(FILES)) {
    const content = readFileSync(resolve(`swagger-ui-dist/${name}`))
    const headers = { 'content-type': type, 'cache-control': 'public, max-age=3600' }
    server.get(`/api/docs/${name}`, precompressed(content, headers))
  }
  const json = { 'content-type': 'application/json; charset=utf-8' }
  server.get('/api/openapi.json', precompressed(JSON.stringify(document), json))
  SwaggerModule.setup('api/docs', app, () => document as never, {
    raw: false,
    swaggerUrl: '/api/openapi.json',
    customSiteTitle: 'Verdict API',
  })
}
