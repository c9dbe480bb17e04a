import { ownMember } from '@verdict/engine'
import { indexOf, isTie } from '@verdict/facts/ranking'
import { Strokes } from '@verdict/pictures/Strokes'
import { createElement } from 'react'
import { drawnOnce } from '../draw.ts'
import type { Block } from '../paper.ts'
import type { ReportContext } from '../report-context.ts'

const STROKES = { width: 343, height: 16 }

/** How often each option comes first, with other weights and ratings, with any priorities, and by other methods. */
export function sure({ document, facts, names, wording, words, colours }: ReportContext): Block | undefined {
  const { verdict } = facts
  const { robustness, winner } = verdict
  if (!robustness || winner === null || verdict.ranking.length < 2) return undefined
  const shares = verdict.ranking.map(({ option }) => ({
    index: indexOf(document, option),
    name: names.option(option),
    share: ownMember(robustness.acceptability, option)?.[0] ?? 0,
  }))
  const printed = wording.sharesBeside(
    shares.map(({ share }) => share),
    [names.settings.leaning, names.settings.clear],
  )
  const said = shares.flatMap(({ index, name, share }, i) =>
    share > 0 ? [i > 0 ? ', ' : '', { option: index, name }, ` ${printed[i]}`] : [],
  )
  const { uncertainty } = names.settings
  const picture = createElement(Strokes, { shares, wording, even: isTie(verdict) })
  return {
    kind: 'section',
    heading: wording.certainty(verdict, names),
    note: [words.sureNote(wording.number(robustness.samples), uncertainty > 0 ? wording.percent(uncertainty) : '')],
    pieces: [
      {
        kind: 'picture',
        picture: {
          svg: drawnOnce(picture, STROKES, colours),
          height: STROKES.height,
          alt: words.strokes(wording.items(shares.map(({ name }, i) => `${name} ${printed[i]}`))),
        },
      },
      { kind: 'note', text: said },
      { kind: 'text', text: [wording.anyPriorities(verdict, names)] },
      ...(verdict.secondOpinions
        ? [
            { kind: 'text' as const, text: [wording.secondOpinions(verdict.secondOpinions, verdict, names)] },
            { kind: 'note' as const, text: [words.opinionsNote] },
          ]
        : []),
    ],
  }
}
