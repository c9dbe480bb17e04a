import type { Criterion, ModelDocument, Option, Rating } from '@verdict/engine'

/** What a rating is before anybody rated: in the middle, and unsure. */
const unrated = (option: string, criterion: string, locale: string): Rating => ({
  option,
  criterion,
  value: 5,
  low: 3,
  high: 7,
  rationale: { [locale]: '' },
  sources: [],
})

/** The document with other options; every new one gets its ratings, and those of a removed one go with it. */
export const withOptions = (document: ModelDocument, options: Option[]): ModelDocument =>
  rerated({ ...document, options })

/** The same for criteria. */
export const withCriteria = (document: ModelDocument, criteria: Criterion[]): ModelDocument =>
  rerated({ ...document, criteria })

function rerated(document: ModelDocument): ModelDocument {
  const { options, criteria, ratings, defaultLocale } = document
  const known = new Map(ratings.map((rating) => [`${rating.option}/${rating.criterion}`, rating]))
  const wanted = criteria.flatMap((criterion) =>
    options.map(
      (option) => known.get(`${option.key}/${criterion.key}`) ?? unrated(option.key, criterion.key, defaultLocale),
    ),
  )
  const unchanged = wanted.length === ratings.length && wanted.every((rating) => ratings.includes(rating))
  return unchanged ? document : { ...document, ratings: wanted }
}
