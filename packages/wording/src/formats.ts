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
  const parts = new Intl.NumberFormat(locale).formatToParts(12_345.6)
  const partOf = (type: string) => parts.find((part) => part.type === type)?.value ?? ''
  const separators = { group: partOf('group'), decimal: partOf('decimal') }
  const plurals = new Intl.PluralRules(locale)
  return {
    points: (value: number) => one.format(value),
    signed: (value: number) => signed.format(value).replace('-', '\u2212'),
    signedNumber: (value: number) => signedPlain.format(value).replace('-', '\u2212'),
    percent: (share: number) => percent.format(share),
    number: (value: number) => upToOne.format(value),
    parse: (text: string) => parsed(text, separators),
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

/**
 * The number that somebody typed. Thousands may be parted as the language does; a point or a comma that could be either is none.
 *
 * @returns undefined for what is no number, or could be two
 */
function parsed(text: string, { group, decimal }: { group: string; decimal: string }): number | undefined {
  const typed = text.trim().replace(/[\s\u00a0\u202f]/g, '')
  const of = (sign: string) => `\\${sign}`
  if (new RegExp(`^-?\\d{1,3}(${of(group)}\\d{3})+(${of(decimal)}\\d+)?$`).test(typed))
    return Number(typed.split(group).join('').replace(decimal, '.'))
  // "10.000" in English and "1,000" in Spanish are what the other language writes for thousands.
  if (new RegExp(`^-?\\d{1,3}${of(decimal)}\\d{3}$`).test(typed)) return undefined
  return /^-?\d+([.,]\d+)?$/.test(typed) ? Number(typed.replace(',', '.')) : undefined
}

export type Formats = ReturnType<typeof formatsIn>
