/** Points to two decimals: more says nothing. */
export const rounded = (points: number) => Number(points.toFixed(2))

/** The campaign that brought somebody, else the site that they came from. */
export function sourceOf({ source: { utmSource, referrer } }: { source: { [name: string]: string } }): string {
  if (utmSource) return utmSource
  return referrer && URL.canParse(referrer) ? new URL(referrer).host : (referrer ?? '')
}

/** A text for those who read the desk and its files. */
export function inEnglish(text: { [locale: string]: string } | null): string {
  return (text && (text.en ?? Object.values(text)[0])) ?? ''
}
