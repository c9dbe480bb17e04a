import { applyDecorators, Get } from '@nestjs/common'
import { RouteConfig } from '@nestjs/platform-fastify'
import type { Cached } from '../reply-cache/reply-cache.service.ts'
import { Open } from './open.decorator.ts'

declare module 'fastify' {
  interface FastifyContextConfig {
    /** It is rendered for anonymous callers, and counts against the limit of reads of one address. */
    page?: true
  }
}

/**
 * Serves a page to anybody.
 *
 * @param cached how it is cached, for pages that depend on the request's address and language only
 */
export const PublicPage = (path: string, cached?: Cached): MethodDecorator =>
  applyDecorators(Open(), Get(path), RouteConfig({ page: true, ...(cached && { cached }) }))
