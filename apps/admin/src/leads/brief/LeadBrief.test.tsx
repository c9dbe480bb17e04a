import { compile, type ModelDocument } from '@verdict/engine'
import { decide } from '@verdict/engine/decide'
import { expect, test } from 'vitest'
import { smallDocument } from '../studio/draft/testing/small-document.ts'
import { drawnInDesk, emptyDesk, screen } from '../testing/desk.tsx'
import type { LeadWithResult } from './lead-with-result.ts'
import { LeadBrief } from './LeadBrief.tsx'

emptyDesk()

/** The model in which the second option is ahead by some points. */
const ahead = (points: number): ModelDocument => ({
  ...smallDocument,
  questions: [
    {
      ...{ key: 'team', text: { en: 'Team?' }, type: 'boolean' },
      choices: ['yes', 'no'].map((key) => ({ key, label: { en: key }, effects: [] })),
    },
  ],
  ratings: smallDocument.ratings.map((each) => (each.option === 'b' ? { ...each, value: 5 + points / 10 } : each)),
})
/** The scores that are listed, in order. */
function scoresOf(document: ModelDocument) {
  const answers = { team: true }
  const verdict = decide(compile(document), answers)
  const result = { answers, priorities: {}, verdict } as unknown as NonNullable<LeadWithResult['result']>
  drawnInDesk(<LeadBrief result={result} document={document} />)
  const section = screen.getByRole('heading', { name: 'Scores' }).parentElement
  return [...(section?.lastElementChild?.children ?? [])].map(({ textContent }) => textContent)
}

test('who is ahead comes first', () => {
  expect(scoresOf(ahead(30))).toEqual([expect.stringMatching(/^b80/), expect.stringMatching(/^a50/)])
})

test('in a tie the options stand in the order of the model, as on the page of the client', () => {
  expect(scoresOf(ahead(1))).toEqual([expect.stringMatching(/^a50/), expect.stringMatching(/^b51/)])
})
