import { ownMember, type RankedOption } from '@verdict/engine'
import { useReport, useReportWording } from '../messages/messages.ts'
import type { SectionProps } from '../ui/section-props.ts'
import { Fold } from '../ui/Fold.tsx'

/** What other methods say, and what priorities drawn at random would. */
export function SecondOpinions({ facts: { verdict }, names }: Pick<SectionProps, 'facts' | 'names'>) {
  const { result: messages } = useReport()
  const wording = useReportWording()
  const { robustness, secondOpinions } = verdict
  if (!robustness || verdict.ranking.length < 2) return null
  const random = wording.anyPriorities(verdict, names)
  const shareOf = (option: string) => ownMember(robustness.anyPriorities, option)?.[0] ?? 0
  const shares = wording.shares(verdict.ranking.map(({ option }) => shareOf(option)))
  // Only where another option comes first more often would it seem to contradict the verdict.
  const seemsToContradict = verdict.ranking.some(
    ({ option }) => shareOf(option) > shareOf((verdict.ranking[0] as RankedOption).option),
  )
  const opinions = secondOpinions && wording.secondOpinions(secondOpinions, verdict, names)
  return (
    <Fold id="opinions" name={messages.opinions} gist={opinions || random}>
      <div className="tally">
        <p className="count">
          {shares[0]} <small>{messages.of100}</small>
        </p>
        <div>
          <p className="text">{random}</p>
          {seemsToContradict && <p className="note">{messages.randomHint}</p>}
        </div>
      </div>
      {secondOpinions && (
        <div className="tally">
          <p className="count">
            {wording.number(secondOpinions.agreeing)} <small>{messages.of4}</small>
          </p>
          <div>
            <p className="text">{opinions}</p>
            <p className="note">{messages.opinionsHint}</p>
          </div>
        </div>
      )}
    </Fold>
  )
}
