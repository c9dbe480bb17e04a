import { useMessages, useWording } from '../messages/messages.ts'
import { OptionName, optionClass } from '../ui/OptionName.tsx'
import { Section } from './Section.tsx'
import { indexOf, type SectionProps } from './section.ts'
import { roundTogether } from './steps.ts'

/** How often each option comes first, as strokes that can be counted. */
export function Certainty({ facts: { verdict }, names, document }: SectionProps) {
  const { result: messages } = useMessages()
  const wording = useWording()
  const robustness = verdict.robustness
  const winner = verdict.winner
  if (!robustness || winner === null) return null
  const shares = verdict.ranking.map(({ option }) => ({ option, share: robustness.acceptability[option]?.[0] ?? 0 }))
  const strokes = roundTogether(
    shares.map(({ share }) => share * 100),
    100,
  )

  return (
    <Section id="sure" finding={wording.certainty(verdict, names)}>
      <div className="tally">
        <p className="count">
          {wording.number(strokes[0] as number)} <small>{messages.of100}</small>
        </p>
        <div>
          <svg className="ticks" aria-hidden="true">
            {shares.flatMap(({ option }, i) => {
              const before = strokes.slice(0, i).reduce((a, b) => a + b, 0)
              return Array.from({ length: strokes[i] as number }, (_, n) => (
                <line
                  key={`${option}-${n}`}
                  className={`${optionClass(indexOf(document, option))} stroke`}
                  x1={`${before + n + 0.5}%`}
                  x2={`${before + n + 0.5}%`}
                  y1={i === 0 ? '0' : '50%'}
                  y2="100%"
                />
              ))
            })}
          </svg>
          <p className="label">
            {shares.map(({ option }, i) => (
              <span key={option} className="counted">
                <OptionName index={indexOf(document, option)} name={names.option(option)} /> {strokes[i]}
              </span>
            ))}
          </p>
          <p className="note">{messages.sureHint(wording.number(robustness.samples), names.option(winner))}</p>
        </div>
      </div>
      <div className="tally">
        <p className="count">
          {wording.ofHundred(robustness.anyPriorities[winner]?.[0] ?? 0)} <small>{messages.of100}</small>
        </p>
        <p className="text">{wording.anyPriorities(verdict, names)}</p>
      </div>
      {verdict.secondOpinions && (
        <div className="tally">
          <p className="count">
            {wording.number(verdict.secondOpinions.agreeing)} <small>{messages.of4}</small>
          </p>
          <div>
            <p className="text">{wording.secondOpinions(verdict.secondOpinions, verdict, names)}</p>
            <p className="note">{messages.opinionsHint}</p>
          </div>
        </div>
      )}
    </Section>
  )
}
