import { figuresIn } from '../figures/figures.ts'
import { format } from './format.ts'

/** How the numbers of an explanation are written. */
export const figures = figuresIn('ca', format, '\u00a0%')
