import { formatsIn } from '../formats.ts'

const months = 'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'.split(' ')

/** How numbers, dates and lists are written. */
export const format = formatsIn('es', {
  day: (day, month, year) => `${day} de ${months[month]} de ${year}`,
  moreThan: (number) => `más de ${number}`,
  lessThan: (number) => `menos de ${number}`,
})
