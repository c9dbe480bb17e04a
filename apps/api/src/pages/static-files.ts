import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fastifyStatic from '@fastify/static'
import type { NestFastifyApplication } from '@nestjs/platform-fastify'
import type { ProductFiles } from '../config/product-files.ts'
import { precompressed } from '../http/precompressed.ts'

const DESK_POLICY = [
  "default-src 'self'",
  "script-src 'self'",
  // MUI writes its styles into the page.
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: https:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "form-action 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ')

/** Names with a hash of their content in them never change. */
const FOR_EVER = 'public, max-age=31536000, immutable'

/** Scripts with a fixed name at the root. */
const ROOT_SCRIPTS = {
  // Any site may load the script; whether its frame shows is decided by the frame's policy.
  'embed.js': {
    'cache-control': 'public, max-age=3600',
    'access-control-allow-origin': '*',
    'cross-origin-resource-policy': 'cross-origin',
  },
  // The service worker fetches the pages that it stores. Served from the root, its scope is the whole portal.
  'service-worker.js': {
    'cache-control': 'no-cache',
    'content-security-policy': "default-src 'none'; connect-src 'self'",
  },
}

/** Serves the build output of portal and desk, and no other file. */
export async function serveStaticFiles(
  app: NestFastifyApplication,
  { portal, desk }: Pick<ProductFiles, 'portal' | 'desk'>,
) {
  const client = join(portal, 'client')
  const assets = join(client, 'assets')
  if (existsSync(assets))
    await app.register(fastifyStatic, {
      root: assets,
      prefix: '/assets/',
      cacheControl: false,
      preCompressed: true,
      decorateReply: false,
      setHeaders: (reply) => reply.header('cache-control', FOR_EVER),
    })
  const server = app.getHttpAdapter().getInstance()
  for (const [name, headers] of Object.entries(ROOT_SCRIPTS)) {
    const file = join(client, name)
    if (!existsSync(file)) continue
    const script = readFileSync(file, 'utf8')
    server.get(
      `/${name}`,
      precompressed(() => script, { 'content-type': 'text/javascript; charset=utf-8', ...headers }),
    )
  }
  if (!existsSync(desk)) return
  await app.register(fastifyStatic, {
    root: join(desk, 'assets'),
    prefix: '/admin/assets/',
    cacheControl: false,
    preCompressed: true,
    decorateReply: false,
    setHeaders: (reply) => reply.header('cache-control', FOR_EVER),
  })
  server.get('/admin', (_request, reply) => reply.redirect('/admin/'))
  // Every address of the desk serves one page with a router of its own. It refers to hashed scripts, so it is not cached.
  const page = readFileSync(join(desk, 'index.html'), 'utf8')
  server.get(
    '/admin/*',
    precompressed(() => page, {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': DESK_POLICY,
      'cache-control': 'no-cache',
    }),
  )
}
