import { applyDecorators, Get } from '@nestjs/common'
import { RouteConfig } from '@nestjs/platform-fastify'

declare module 'fastify' {
  interface FastifyContextConfig {
    /** It is made for whoever asks, and counts among what one address may read. */
    page?: true
  }
}

/** Serves a page to anybody. */
export const PublicPage = (path: string): MethodDecorator => applyDecorators(Get(path), RouteConfig({ page: true }))
