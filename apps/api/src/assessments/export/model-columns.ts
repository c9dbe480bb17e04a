import { type Answers, type ModelDocument, ownMember } from '@verdict/engine'
import { type Names, namesIn, wordingIn } from '@verdict/wording'
import type { LoadedVersion } from '../../decision-models/published-versions.service.ts'
import type { FileColumn } from '../../table-files/file-format.ts'
import { rounded } from './cells.ts'

/** The desk and its files speak English. */
const LANGUAGE = 'en'
const wording = wordingIn(LANGUAGE)

/** A version with what its parts are called. */
interface Named {
  slug: string
  number: number
  document: ModelDocument
  names: Names
}

/** A row of a file that tells of an assessment; without one its model is null. */
export interface TakenRow {
  model: string | null
  version: number | null
  answers: Answers
  /** By option; those that were ruled out are missing. */
  scores: { [option: string]: number }
}

/** The columns that depend on what was asked. */
export class ModelColumns {
  private readonly models = new Map<string, Named[]>()
  private readonly namesOf = new Map<string, Names>()

  /** @param versions those that assessments were decided by, in any order */
  constructor(versions: Pick<LoadedVersion, 'slug' | 'number' | 'document'>[]) {
    const inOrder = [...versions].sort((a, b) => (a.slug === b.slug ? b.number - a.number : a.slug < b.slug ? -1 : 1))
    for (const { slug, number, document } of inOrder) {
      const named = { slug, number, document, names: namesIn(document, LANGUAGE) }
      this.models.set(slug, [...(this.models.get(slug) ?? []), named])
      this.namesOf.set(nameOf(slug, number), named.names)
    }
  }

  /**
   * A column a question, in the order of the newest version; what only older versions asked comes after.
   *
   * @param choices answers in words or as the keys that were chosen
   */
  answers(choices: 'words' | 'keys'): FileColumn<TakenRow>[] {
    const text = choices === 'words' ? this.inWords.bind(this) : inKeys
    return this.each(
      ({ questions }) => questions,
      (names, key) => names.short(key),
      (row, key) => text(row, key),
    )
  }

  /** A column an option, with its score from 0 to 100; empty where it was ruled out. */
  scores(): FileColumn<TakenRow>[] {
    return this.each(
      ({ options }) => options,
      (names, key) => `Score of ${names.option(key)}`,
      ({ scores }, key) => {
        const score = ownMember(scores, key)
        return score === undefined ? '' : rounded(score)
      },
    )
  }

  /** A column for each part that any version of a model has, once. Where there are several models each header says which. */
  private each(
    parts: (document: ModelDocument) => { key: string }[],
    header: (names: Names, key: string) => string,
    cell: (row: TakenRow, key: string) => string | number,
  ): FileColumn<TakenRow>[] {
    return [...this.models].flatMap(([slug, versions]) => {
      const newestWith = new Map<string, Named>()
      for (const version of versions)
        for (const { key } of parts(version.document)) if (!newestWith.has(key)) newestWith.set(key, version)
      return [...newestWith].map(([key, { names, document }]) => ({
        header: `${this.models.size > 1 ? `${names.text(document.title)}: ` : ''}${header(names, key)}`,
        cell: (row) => (row.model === slug ? cell(row, key) : ''),
      }))
    })
  }

  private inWords({ answers, model, version }: TakenRow, key: string): string | number {
    const answer = ownMember(answers, key)
    // A number is a number in a workbook; its unit stands in the question.
    if (typeof answer === 'number') return answer
    const names = model === null || version === null ? undefined : this.namesOf.get(nameOf(model, version))
    return answer === undefined || !names ? '' : wording.givenAnswer(key, answer, names)
  }
}

const nameOf = (slug: string, number: number) => `${slug} ${number}`

function inKeys({ answers }: TakenRow, key: string): string | number {
  const answer = ownMember(answers, key)
  if (answer === undefined || answer === null) return ''
  if (typeof answer === 'boolean') return answer ? 'yes' : 'no'
  return Array.isArray(answer) ? answer.join(' ') : answer
}
