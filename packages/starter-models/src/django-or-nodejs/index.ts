import { assemble } from '../assemble.ts'
import { structure } from './structure.ts'
import { catalan } from './texts.ca.ts'
import { english } from './texts.en.ts'
import { spanish } from './texts.es.ts'

/** "Django or Node.js?": another language is one more file beside `texts.en.ts` and one more name here. */
export const djangoOrNodejs = assemble(structure, { en: english, es: spanish, ca: catalan })
