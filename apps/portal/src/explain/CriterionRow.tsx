import type { Criterion, ModelDocument, Rating } from '@verdict/engine'
import type { Names } from '@verdict/wording'
import { useReport, useReportWording } from '../messages/messages.ts'
import { OptionName } from '@verdict/pictures/OptionName'
import { Terms } from '../ui/Terms.tsx'
import { Sources } from '../ui/Sources.tsx'
import { firstSentence } from './first-sentence.ts'
import { RatingPlot } from '@verdict/pictures/RatingPlot'

interface Props {
  criterion: Criterion
  /** In the weight of all, as it is printed. */
  share: string
  document: ModelDocument
  names: Names
}

/** One criterion: what every option is rated on it and the gist of why; the rest of it, with sources, unfolds below. On a phone it is a line that opens. */
export function CriterionRow({ criterion: { key, description }, share, document, names }: Props) {
  const { compare: messages, result } = useReport()
  const wording = useReportWording()
  const rated = new Map(
    document.ratings.filter(({ criterion }) => criterion === key).map((rating) => [rating.option, rating]),
  )
  const ratings = document.options.map((option) => rated.get(option.key) as Rating)
  const printed = wording.apart(ratings.map(({ value }) => value))
  const said = ({ option, value, low = value, high = value }: Rating) => {
    const [rated, from, to] = wording.apart([value, low, high]) as [string, string, string]
    return `${names.option(option)} ${rated}, ${result.range(from, to)}`
  }
  return (
    <li className="criterion" id={key}>
      <details className="fold">
        <summary>
          <h3 className="subhead">{names.criterion(key)}</h3>
          {ratings.map(({ option }, index) => (
            <span key={option}>
              <span className="hidden-visually">{names.option(option)} </span>
              <OptionName index={index} name={printed[index] as string} />
            </span>
          ))}
        </summary>
        <div className="cols">
          <div className="c-1-4">
            <h3 className="subhead wide-only">{names.criterion(key)}</h3>
            <p className="label text-soft">{names.text(description)}</p>
            <p className="note">{messages.share(share)}</p>
            <Terms
              document={document}
              names={names}
              texts={[
                names.criterion(key),
                ...[description, ...ratings.map(({ rationale }) => rationale)].map(names.text),
              ]}
            />
            <RatingPlot ratings={ratings} label={ratings.map(said).join('; ')} />
            <p className="rating-ends note" aria-hidden="true">
              <span>0</span>
              <span>10</span>
            </p>
          </div>
          <div className="c-5-12 rationales">
            {ratings.map(({ option, rationale, sources, reviewed }, index) => {
              const { first, rest } = firstSentence(names.text(rationale))
              return (
                <div key={option}>
                  <p className="label">
                    <OptionName index={index} name={names.option(option)} /> <b className="num">{printed[index]}</b>
                  </p>
                  <p className="text">{first}</p>
                  {(rest || sources.length > 0) && (
                    <details className="as-table">
                      <summary>
                        {rest ? (sources.length > 0 ? messages.more : messages.why) : messages.read}
                        <span className="hidden-visually">
                          : {names.option(option)}, {names.criterion(key)}
                        </span>
                      </summary>
                      {rest && <p className="text">{rest}</p>}
                      <Sources sources={sources} reviewed={reviewed} />
                    </details>
                  )}
                </div>
              )
            })}
          </div>
        </div>
      </details>
    </li>
  )
}
