import { useReport } from '../messages/messages.ts'
import { Fold } from '../ui/Fold.tsx'
import type { SectionProps } from '../ui/section-props.ts'

const IN_GIST = 4

/** What the words of the page and those of the model mean. */
export function Words({ names, document: { glossary = [] } }: Pick<SectionProps, 'names' | 'document'>) {
  const { grounds } = useReport()
  const ofModel = glossary.map(({ term, meaning }) => [names.text(term), names.text(meaning)] as const)
  const words = [...grounds.words, ...ofModel]
  return (
    <Fold
      id="words"
      name={grounds.wordsHead}
      gist={`${words
        .slice(0, IN_GIST)
        .map(([term]) => term)
        .join(' · ')}${words.length > IN_GIST ? ' …' : ''}`}
    >
      <dl className="halves text minds">
        {words.map(([term, meaning], i) => (
          <div key={i}>
            <dt className="label-strong">{term}</dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
    </Fold>
  )
}
