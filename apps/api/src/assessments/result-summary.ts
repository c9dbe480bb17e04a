import type { LoadedVersion } from '../decision-models/published-versions.service.ts'
import type { AssessmentEntity } from './assessment.entity.ts'

interface Told {
  assessment: Pick<AssessmentEntity, 'id' | 'winner' | 'strength' | 'margin' | 'locale'>
  version: Pick<LoadedVersion, 'slug' | 'number' | 'document'>
}

/** What lists show of an assessment, and of the lead that it became. */
export function summaryOf({ assessment, version }: Told) {
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
