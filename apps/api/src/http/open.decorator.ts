import { SetMetadata } from '@nestjs/common'

export const OPEN = 'verdict:open'

/** Lets anybody read what no contract declares, such as a page. What is neither declared nor marked so is refused. */
export const Open = (): MethodDecorator => SetMetadata(OPEN, true)
