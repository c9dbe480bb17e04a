/** Beyond 100,000 the API counts no further. */
export const printedCount = (count: number) => (count > 100_000 ? '100,000+' : count.toLocaleString('en-GB'))
