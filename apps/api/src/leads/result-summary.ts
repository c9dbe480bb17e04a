import type { Decided } from '../assessments/assessments.service.ts'

/** What lists of leads show of an assessment. */
export function summaryOf({ assessment, version }: Decided) {
  const winnerIndex = version.document.options.findIndex(({ key }) => key === assessment.winner)
  return {
    assessment: assessment.id,
    model: version.slug,
    modelTitle: version.document.title,
    version: version.number,
    winner: assessment.winner,
    winnerName: version.document.options[winnerIndex]?.name ?? null,
    winnerIndex: winnerIndex === -1 ? null : winnerIndex,
    strength: assessment.strength,
    margin: assessment.margin,
    locale: assessment.locale,
  }
}
