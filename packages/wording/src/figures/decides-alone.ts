/** What a criterion adds to the lead. */
interface Part {
  margin: number
}

/** Whether the lead would be gone without the criterion that adds most, and without no other one. */
export const decidesAlone = (most: Part, others: readonly Part[], lead: number): boolean =>
  most.margin > lead && others.every(({ margin }) => margin <= lead)
