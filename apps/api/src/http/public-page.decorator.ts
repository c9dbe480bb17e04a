import { applyDecorators, Get } from '@nestjs/common'
import { RouteConfig } from '@nestjs/platform-fastify'
import { Open } from './open.decorator.ts'

declare module 'fastify' {
  interface FastifyContextConfig {
    /** It is made for whoever asks, and counts among what one address may read. */
    page?: true
  }
}

/** Serves a page to anybody. */
export const PublicPage = (path: string): MethodDecorator =>
  applyDecorators(Open(), Get(path), RouteConfig({ page: true }))
