import { LARGEST_TOTAL } from '@verdict/contracts'

/** How many there are in digits, as far as the API counts. */
export const printedCount = (count: number) =>
  count > LARGEST_TOTAL ? `${LARGEST_TOTAL.toLocaleString('en-GB')}+` : count.toLocaleString('en-GB')
