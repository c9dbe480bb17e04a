import { type Answers, type CoreVerdict, ownMember, type Priorities } from '@verdict/engine'
import { scoreRanges } from '@verdict/engine/explain'
import { indexOf, shownRanking } from '@verdict/facts/ranking'
import { answered, namesIn, scoreDecimals, textIn, wordingIn } from '@verdict/wording'
import { modelOf, type SentVersion } from '../decision-models/model-in-thread.ts'
import { type Shared, sharePicture } from './share-picture.ts'

/** A result and the language of its picture. */
interface SharedResult {
  site: string
  locale: string
  version: SentVersion
  verdict: CoreVerdict
  answers: Answers
  priorities: Priorities
  createdAt: Date
}

/** More options than this do not fit below the sentence. */
const MOST_ROWS = 3

/** A result as a picture. */
export const pictureOf = (result: SharedResult): Promise<Uint8Array> =>
  sharePicture({ site: result.site, ...saidOf(result) })

function saidOf({ version, locale, verdict, answers, priorities, createdAt }: SharedResult): Omit<Shared, 'site'> {
  const model = modelOf(version)
  const { document } = model
  const names = namesIn(document, locale)
  const wording = wordingIn(locale)
  const ranges = scoreRanges(model, answers, priorities)
  const decimals = scoreDecimals(verdict.ranking, names.settings.tie)
  const rows = shownRanking(document, verdict)
    .slice(0, MOST_ROWS)
    .map(({ option, score }) => ({
      index: indexOf(document, option),
      name: names.option(option),
      score,
      written: wording.points(score, decimals),
      range: ownMember(ranges, option),
    }))
  return {
    title: textIn(document.title, locale, document.defaultLocale),
    statement: wording.statement(verdict, names, answered(document, answers)),
    notes: [
      [verdict.robustness && wording.certainty(verdict, names), wording.date(createdAt.toISOString())]
        .filter(Boolean)
        .join(' '),
      wording.ownPriorities(priorities, model.settings.priorities?.max ?? null, names),
    ].filter(Boolean),
    rows,
  }
}
