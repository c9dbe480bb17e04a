/** Which way a language is written. */
export function directionOf(locale: string): 'ltr' | 'rtl' {
  // Node.js has had it as a property and as a method; TypeScript knows neither.
  const known = new Intl.Locale(locale) as { textInfo?: { direction: string }; getTextInfo?(): { direction: string } }
  const { direction } = known.getTextInfo?.() ?? known.textInfo ?? { direction: 'ltr' }
  return direction === 'rtl' ? 'rtl' : 'ltr'
}
