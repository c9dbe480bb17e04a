import { RecordContextProvider } from 'react-admin'
import { expect, test } from 'vitest'
import { drawnInDesk, emptyDesk, screen } from '../../testing/desk.tsx'
import { VerdictCell } from '../../ui/list/VerdictCell.tsx'

emptyDesk()

const told = { id: 'l1', winner: 'nodejs', winnerName: { en: 'Node.js' }, winnerIndex: 1 }

test.each([
  [{ strength: 'leaning', margin: 2.58, printedLead: { lead: 2.5, decimals: 1 } }, 'leaning, by 2.5'],
  [{ strength: 'tooClose', margin: 1.96, printedLead: { lead: 1.96, decimals: 2 } }, 'Node.js by 1.96'],
  [{ strength: 'tooClose', margin: 0.64, printedLead: { lead: 0.7, decimals: 1 } }, 'Node.js by 0.7'],
  [{ strength: 'clear', margin: 3.06 }, 'clear, by 3.1'],
  [{ strength: 'clear', margin: null, printedLead: null }, 'the only one left'],
])('%o reads “%s”', (verdict, said) => {
  drawnInDesk(
    <RecordContextProvider value={{ ...told, ...verdict }}>
      <VerdictCell />
    </RecordContextProvider>,
  )
  expect(screen.getByText(said)).toBeTruthy()
})
