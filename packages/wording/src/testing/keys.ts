import type { Answer, LocalText } from '@verdict/engine'
import { read } from './parsed-sentence.ts'
import type { Subject } from './subject.ts'

const inLocale = (text: LocalText | undefined, locale: string) => text?.[locale] ?? text?.en ?? ''

/** The key of an element by its name. */
function keyIn(
  elements: readonly { key: string }[],
  name: (element: never) => LocalText,
  said: string,
  locale: string,
) {
  const found = elements.find(
    (each) => inLocale(name(each as never), locale).replace(/\.$/, '') === said.replace(/\.$/, ''),
  )
  if (!found) throw new Error(`Nothing is called “${said}”.`)
  return found.key
}

const nameOf = ({ text, short }: { text: LocalText; short?: LocalText }) => short ?? text
const labelOf = ({ label, short }: { label: LocalText; short?: LocalText }) => short ?? label

/** The keys of names in sentences, looked up without the wording. */
export const keys = ({ document }: Subject, locale: string) => ({
  option: (said: string) => keyIn(document.options, ({ name }: { name: LocalText }) => name, said, locale),
  criterion: (said: string) => keyIn(document.criteria, ({ name }: { name: LocalText }) => name, said, locale),
  question: (said: string) => keyIn(document.questions, nameOf, said, locale),
  rule: (said: string) =>
    keyIn(document.rules, ({ description }: { description: LocalText }) => description, said, locale),
  study: (said: string) => keyIn(document.caseStudies, ({ title }: { title: LocalText }) => title, said, locale),
  /** The answers of a sentence; of an interval some numbers within it. */
  answers(question: string, said: string): Exclude<Answer, null>[] {
    const {
      type,
      choices = [],
      unit,
    } = document.questions.find(({ key }) => key === question) as Subject['document']['questions'][0]
    if (type === 'number') {
      const after = inLocale(unit, locale)
      if (after && !said.endsWith(` ${after}`)) throw new Error(`“${said}” lacks its unit.`)
      return numbersIn(after ? said.slice(0, -after.length - 1) : said, locale)
    }
    const key = (label: string) => keyIn(choices, labelOf, label, locale)
    if (type === 'multi')
      return [/^(none of them|ninguna de ellas|cap d’aquestes)$/.test(said) ? [] : said.split('; ').map(key)]
    return [type === 'boolean' ? key(said) === 'yes' : key(said)]
  },
})

const END = '(-?[\\d.,]+)'
const interval = new RegExp(
  `^(?:(from|desde|des d(?:e |’))|(?:more than|más de|més d(?:e |’))) ?${END}, (?:(up to|hasta|fins a)|(?:less than|menos de|menys d(?:e |’))) ?${END}$`,
)

function numbersIn(said: string, locale: string): number[] {
  const ends = interval.exec(said)
  if (!ends) return [read(said, locale).value]
  const [from, upTo] = [ends[2], ends[4]].map((end) => read(end as string, locale).value) as [number, number]
  // Between ends a few digits apart a part of the way may round to an end, which need not belong to it.
  const inside = [0.001, 0.1, 0.5, 0.77, 0.999]
    .map((part) => from + part * (upTo - from))
    .filter((number) => number > from && number < upTo)
  const all = from < upTo ? [...(ends[1] ? [from] : []), ...inside, ...(ends[3] ? [upTo] : [])] : []
  if (all.length === 0) throw new Error(`Nothing lies in “${said}”.`)
  return all
}
