import { figuresIn } from '../figures/figures.ts'
import { format } from './format.ts'

/** How the numbers of an explanation are written. */
export const figures = figuresIn('en-GB', format, '%')
