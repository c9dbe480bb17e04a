/** A number as it was printed. */
export interface PrintedNumber {
  value: number
  decimals: number
}

/** A share of a hundred as it was printed: a number, or beyond one. */
export interface PrintedShare extends PrintedNumber {
  beyond?: 'more' | 'less'
}

/** How a language writes what a sentence holds; written anew here, and not taken from the wording. */
const reading: { [locale: string]: { decimal: string; more: RegExp; less: RegExp; and: RegExp; pair: RegExp } } = {
  en: {
    decimal: '.',
    more: /^more than /,
    less: /^less than /,
    and: /, | and /,
    pair: /the answer to “([^“”]*)” is “([^“”]*)”/g,
  },
  es: {
    decimal: ',',
    more: /^más de /,
    less: /^menos de /,
    and: /, | [ye] /,
    pair: /la respuesta a «([^«»]*)» es «([^«»]*)»/g,
  },
  ca: {
    decimal: ',',
    more: /^més (?:de |d’)/,
    less: /^menys (?:de |d’)/,
    and: /, | i /,
    pair: /la resposta a «([^«»]*)» és «([^«»]*)»/g,
  },
}

const SHARE = '(?:(?:more|less) than |(?:más|menos) de |(?:més|menys) d(?:e |’))?[\\d.,]+'
const NUMBERS = '-?[\\d.,]+(?:–-?[\\d.,]+)?'
const patterns: { [kind: string]: string } = {
  number: '-?[\\d.,]+',
  share: SHARE,
  shares: '.+',
  count: '[\\d.,]+',
  numbers: NUMBERS,
  pairs: '.+?[”»]',
}

/**
 * A template as a pattern. A place such as `{first:option}` is filled with a name, `{lead:number}` with a number; `~` is the Catalan
 * "of" before one.
 */
function patternOf(template: string): RegExp {
  const literal = (text: string) => text.replace(/[.*+?^$()[\]\\|]/g, '\\$&').replaceAll('~', 'd(?:e |’)')
  const parts = template.split(/\{(\w+):(\w+)\}/)
  return new RegExp(
    `^${parts.map((part, i) => (i % 3 === 0 ? literal(part) : i % 3 === 1 ? `(?<${part}>` : `${patterns[part] ?? '.+?'})`)).join('')}$`,
  )
}

const compiled = new Map<string, RegExp>()

/** A sentence taken apart: what was printed at each place of its template. */
export class ParsedSentence {
  private constructor(
    private readonly parts: { [place: string]: string | undefined },
    private readonly locale: string,
  ) {}

  /** Undefined where the sentence is not of the template. */
  static by(template: string, sentence: string, locale: string): ParsedSentence | undefined {
    const pattern = compiled.get(template) ?? patternOf(template)
    compiled.set(template, pattern)
    const found = pattern.exec(sentence)
    return found ? new ParsedSentence(found.groups ?? {}, locale) : undefined
  }

  text(place: string): string {
    const part = this.parts[place]
    if (part === undefined) throw new Error(`Nothing is said at ${place}.`)
    return part
  }

  number(place: string): PrintedNumber {
    return read(this.text(place), this.locale)
  }

  share(place: string): PrintedShare {
    return readShare(this.text(place), this.locale)
  }

  list(place: string): string[] {
    return this.text(place).split(this.language.and)
  }

  /** A list of names, each with a share. */
  shares(place: string): { name: string; share: PrintedShare }[] {
    const one = new RegExp(`^(.+?)(?: in| en)? (${SHARE})(?: (?:of|de cada) 100)?$`)
    // A decimal comma is followed by no space.
    return this.list(place).map((each) => {
      const [, name = '', share = ''] = one.exec(each) ?? []
      return { name, share: readShare(share, this.locale) }
    })
  }

  /** Answers, each with its question. */
  pairs(place: string): { answer: string; question: string }[] {
    return [...this.text(place).matchAll(this.language.pair)].map(([, question = '', answer = '']) => ({
      answer,
      question,
    }))
  }

  private get language() {
    return reading[this.locale] as (typeof reading)[string]
  }
}

/** A number by its language's separators. */
export function read(text: string, locale: string): PrintedNumber {
  const { decimal } = reading[locale] as (typeof reading)[string]
  const plain = text.replaceAll(decimal === ',' ? '.' : ',', '').replace(decimal, '.')
  if (!/^-?\d+(\.\d+)?$/.test(plain)) throw new Error(`“${text}” is no number in ${locale}.`)
  return { value: Number(plain), decimals: plain.split('.')[1]?.length ?? 0 }
}

function readShare(text: string, locale: string): PrintedShare {
  const { more, less } = reading[locale] as (typeof reading)[string]
  if (more.test(text)) return { ...read(text.replace(more, ''), locale), beyond: 'more' }
  if (less.test(text)) return { ...read(text.replace(less, ''), locale), beyond: 'less' }
  return read(text, locale)
}
