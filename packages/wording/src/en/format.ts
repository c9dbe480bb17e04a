import { formatsIn } from '../formats.ts'

const months = 'January February March April May June July August September October November December'.split(' ')

/** How numbers, dates and lists are written. */
export const format = formatsIn('en-GB', {
  day: (day, month, year) => `${day} ${months[month]} ${year}`,
  moreThan: (number) => `more than ${number}`,
  lessThan: (number) => `less than ${number}`,
})
