import { SetMetadata } from '@nestjs/common'

export const OPEN = 'verdict:open'

/** Makes a route without a contract public, such as a page. A route with neither is refused. */
export const Open = (): MethodDecorator => SetMetadata(OPEN, true)
