import type { Rating } from '@verdict/engine'
import { useReport, useReportWording } from '../messages/messages.ts'
import { OptionName } from '@verdict/pictures/OptionName'
import { Sources } from '../ui/Sources.tsx'
import { indexOf } from '@verdict/facts/ranking'
import { countSources } from '@verdict/facts/sources'
import type { SectionProps } from '../ui/section-props.ts'
import { Fold } from '../ui/Fold.tsx'
import { Terms } from '../ui/Terms.tsx'

const MOST = 3

/** The ratings that carry the lead, with why and where from; all of them below. */
export function Evidence({ facts, names, document }: SectionProps) {
  const { result: messages, grounds } = useReport()
  const { parts, verdict } = facts
  const carrying = [...parts].sort((a, b) => Math.abs(b.margin) - Math.abs(a.margin)).slice(0, MOST)
  const options = verdict.ranking.slice(0, 2).map(({ option }) => option)
  const rating = (option: string, criterion: string) =>
    document.ratings.find((each) => each.option === option && each.criterion === criterion) as Rating
  const first = carrying.flatMap(({ criterion }) => options.map((option) => rating(option, criterion)))
  const others = document.ratings.filter((each) => !first.includes(each))
  return (
    <Fold
      id="evidence"
      name={messages.evidence}
      gist={messages.evidenceGist(document.ratings.length, countSources(document))}
    >
      <RatingList ratings={first} names={names} document={document} />
      <p className="note again">{grounds.asPublished}</p>
      <Terms document={document} names={names} texts={first.map(({ rationale }) => names.text(rationale))} />
      {others.length > 0 && (
        <details className="as-table all-evidence">
          <summary>{messages.allEvidence(document.ratings.length)}</summary>
          <RatingList ratings={others} names={names} document={document} />
        </details>
      )}
    </Fold>
  )
}

function RatingList({ ratings, names, document }: { ratings: Rating[] } & Pick<SectionProps, 'names' | 'document'>) {
  const wording = useReportWording()
  return (
    <ul className="rows evidence">
      {ratings.map(({ option, criterion, value, low = value, high = value, rationale, sources, reviewed }) => (
        <li key={`${option}/${criterion}`}>
          <Rated printed={wording.apart([value, low, high])} />
          <div>
            <p className="label">
              <OptionName index={indexOf(document, option)} name={names.option(option)} /> {names.criterion(criterion)}
            </p>
            <p className="text">{names.text(rationale)}</p>
            <Sources sources={sources} reviewed={reviewed} />
          </div>
        </li>
      ))}
    </ul>
  )
}

function Rated({ printed: [value, low, high] }: { printed: string[] }) {
  const { result: messages } = useReport()
  return (
    <span>
      <span className="figure-number">{value}</span>
      <span className="note range">{messages.range(low as string, high as string)}</span>
    </span>
  )
}
