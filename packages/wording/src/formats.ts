/** A day as a language writes it: of the month, the month from 0, the year. */
export type WriteDay = (day: number, month: number, year: number) => string

/**
 * Numbers, money, dates and lists as a language writes them.
 *
 * @param writeDay made of words of our own: the first `Intl.DateTimeFormat` of a page takes a phone a fifth of a second, measured
 */
export function formatsIn(locale: string, writeDay: WriteDay) {
  const one = numbers(locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 })
  const signed = numbers(locale, { minimumFractionDigits: 1, maximumFractionDigits: 1, signDisplay: 'exceptZero' })
  const exact = numbers(locale, { maximumFractionDigits: 6 })
  const upToTwo = numbers(locale, { maximumFractionDigits: 2 })
  const upToOne = numbers(locale, { maximumFractionDigits: 1 })
  const signedPlain = numbers(locale, { maximumFractionDigits: 1, signDisplay: 'exceptZero' })
  const percent = numbers(locale, { style: 'percent', maximumFractionDigits: 0 })
  const list = once(() => new Intl.ListFormat(locale, { type: 'conjunction' }))
  const plurals = once(() => new Intl.PluralRules(locale))
  const separators = once(() => {
    const parts = new Intl.NumberFormat(locale).formatToParts(12_345.6)
    const partOf = (type: string) => parts.find((part) => part.type === type)?.value ?? ''
    return { group: partOf('group'), decimal: partOf('decimal') }
  })
  return {
    points: one,
    signed: (value: number) => signed(value).replace('-', '\u2212'),
    signedNumber: (value: number) => signedPlain(value).replace('-', '\u2212'),
    percent,
    number: upToOne,
    parse: (text: string) => parsed(text, separators()),
    exact,
    decimal: upToTwo,
    ofHundred: (share: number) => upToOne(Math.round(share * 100)),
    currency: (value: number, currency: string) =>
      new Intl.NumberFormat(locale, { style: 'currency', currency, maximumFractionDigits: 0 }).format(value),
    date: (instant: string) => {
      const date = new Date(instant)
      return writeDay(date.getUTCDate(), date.getUTCMonth(), date.getUTCFullYear())
    },
    list: (items: string[]) => list().format(items),
    /** Items that are phrases of their own, with words such as "and" in them. */
    items: (items: string[]) => items.join('; '),
    /** The form that goes with a count; each language has the forms of its own rules. */
    plural: (count: number, forms: { other: string } & { [rule in Intl.LDMLPluralRule]?: string }) =>
      forms[plurals().select(count)] ?? forms.other,
  }
}

/** Browsers take milliseconds to make one of these: each is made when something is first written with it. */
function once<Made>(make: () => Made): () => Made {
  let made: Made | undefined
  return () => (made ??= make())
}

function numbers(locale: string, options: Intl.NumberFormatOptions): (value: number) => string {
  const format = once(() => new Intl.NumberFormat(locale, options))
  return (value) => format().format(value)
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
