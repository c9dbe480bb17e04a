import { near } from '@verdict/engine'

/** What a criterion adds to the lead. */
interface Part {
  margin: number
}

/** Whether the lead would be gone without the criterion that adds most, and without no other one. Parts equal to the lead leave a tie. */
export const decidesAlone = (most: Part, others: readonly Part[], lead: number): boolean => {
  const decides = ({ margin }: Part) => margin > lead && !near(margin, lead)
  return decides(most) && !others.some(decides)
}
