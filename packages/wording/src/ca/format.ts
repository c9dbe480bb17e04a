import { formatsIn } from '../formats.ts'
import { de } from './de.ts'

const months = 'gener febrer març abril maig juny juliol agost setembre octubre novembre desembre'.split(' ')

/** How numbers, dates and lists are written. */
export const format = formatsIn('ca', {
  day: (day, month, year) => `${day} ${de(months[month] as string)} del ${year}`,
  moreThan: (number) => `més ${de(number)}`,
  lessThan: (number) => `menys ${de(number)}`,
})
