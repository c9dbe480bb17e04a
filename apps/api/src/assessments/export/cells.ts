/** Points to two decimals: more says nothing. */
export const rounded = (points: number) => Number(points.toFixed(2))

/** The lead between the two best scores as they stand in the file; empty where no two options are left. */
export function leadOf({ scores, margin }: { scores: { [option: string]: number }; margin: number | null }) {
  const [first, second] = Object.values(scores).sort((a, b) => b - a)
  if (margin === null || first === undefined || second === undefined) return ''
  return rounded(rounded(first) - rounded(second))
}

/** The campaign that brought somebody, else the site that they came from. */
export function sourceOf({ source: { utmSource, referrer } }: { source: { [name: string]: string } }): string {
  if (utmSource) return utmSource
  return referrer && URL.canParse(referrer) ? new URL(referrer).host : (referrer ?? '')
}

/** A text for those who read the desk and its files. */
export function inEnglish(text: { [locale: string]: string } | null): string {
  return (text && (text.en ?? Object.values(text)[0])) ?? ''
}
