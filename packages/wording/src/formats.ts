/** Numbers, money, dates and lists as a language writes them. */
export function formatsIn(locale: string) {
  const one = new Intl.NumberFormat(locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 })
  const signed = new Intl.NumberFormat(locale, {
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
    signDisplay: 'exceptZero',
  })
  const upToTwo = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 })
  const upToOne = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 })
  const signedPlain = new Intl.NumberFormat(locale, { maximumFractionDigits: 1, signDisplay: 'exceptZero' })
  const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 })
  const date = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' })
  const list = new Intl.ListFormat(locale, { type: 'conjunction' })
  const plurals = new Intl.PluralRules(locale)
  return {
    points: (value: number) => one.format(value),
    signed: (value: number) => signed.format(value).replace('-', '\u2212'),
    signedNumber: (value: number) => signedPlain.format(value).replace('-', '\u2212'),
    percent: (share: number) => percent.format(share),
    number: (value: number) => upToOne.format(value),
    decimal: (value: number) => upToTwo.format(value),
    ofHundred: (share: number) => upToOne.format(Math.round(share * 100)),
    currency: (value: number, currency: string) =>
      new Intl.NumberFormat(locale, { style: 'currency', currency, maximumFractionDigits: 0 }).format(value),
    date: (instant: string) => date.format(new Date(instant)),
    list: (items: string[]) => list.format(items),
    /** Items that are phrases of their own, with words such as "and" in them. */
    items: (items: string[]) => items.join('; '),
    /** The form that goes with a count; each language has the forms of its own rules. */
    plural: (count: number, forms: { other: string } & { [rule in Intl.LDMLPluralRule]?: string }) =>
      forms[plurals.select(count)] ?? forms.other,
  }
}
