import { fileURLToPath } from 'node:url'
import { createServer } from 'vite'

const app = (name) => fileURLToPath(new URL(`../../${name}`, import.meta.url))

/** Scripts that have a name of their own at the root. */
const ROOT_SCRIPTS = {
  '/embed.js': '/src/embed/embed.ts',
  '/service-worker.js': '/src/offline/service-worker.ts',
}

/**
 * The portal and the desk as Vite serves them, with what has changed sent to the browser.
 *
 * @param server what the browser's socket comes in by
 */
export async function frontEnds(server) {
  const vite = (name, appType) =>
    createServer({
      root: app(name),
      configFile: `${app(name)}/vite.config.ts`,
      appType,
      clearScreen: false,
      server: { middlewareMode: true, hmr: { server } },
    })
  const [portal, desk] = await Promise.all([vite('portal', 'custom'), vite('admin', 'spa')])
  return {
    portal,
    /** Serves what is one of theirs, and leaves the rest to the API. */
    serve(request, reply, next) {
      const [path] = request.url.split('?')
      if (path === '/admin') return reply.writeHead(302, { location: '/admin/' }).end()
      if (path.startsWith('/admin/')) return desk.middlewares(request, reply, next)
      request.url = request.url.replace(path, ROOT_SCRIPTS[path] ?? path)
      portal.middlewares(request, reply, next)
    },
    close: () => Promise.all([portal.close(), desk.close()]),
  }
}
