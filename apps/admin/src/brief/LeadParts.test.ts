import { type Names, printedLead } from '@verdict/wording'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { rowsOf } from './LeadParts.tsx'

const names = { criterion: (key: string) => key } as Names
const score = fc.double({ min: 0, max: 100, noNaN: true })

test('whatever the criteria bring, the bars add up to the lead as it is printed', () => {
  fc.assert(
    fc.property(
      fc.array(fc.double({ min: -20, max: 20, noNaN: true }), { maxLength: 20 }),
      score,
      (margins, second) => {
        const margin = margins.reduce((sum, each) => sum + each, 0)
        fc.pre(margin >= 0)
        const lead = printedLead({ score: second + margin }, { score: second }, 2)
        const verdict = {
          ranking: [],
          marginByCriterion: Object.fromEntries(margins.map((each, i) => [`c${i}`, each])),
        }
        const rows = rowsOf(verdict, lead, names)
        const shown = rows.reduce((sum, { printed }) => sum + printed, 0)
        expect(rows.length).toBeLessThanOrEqual(7)
        if (margins.length > 0) expect(shown).toBeCloseTo(lead.lead, 9)
      },
    ),
  )
})
