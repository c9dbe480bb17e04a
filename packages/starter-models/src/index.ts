import type { ModelDocument } from '@verdict/engine'
import { djangoOrNodejs } from './django-or-nodejs/index.ts'

/** The models that a new installation starts with. */
export const starterModels: ModelDocument[] = [djangoOrNodejs]

export { djangoOrNodejs }
