import type { ReportBlock } from '@verdict/contracts'
import type { Answers } from '@verdict/engine'
import { appearanceIn } from '@verdict/reports/layout/appearance'
import { documentOf, modelOf, type SentVersion } from '../../decision-models/model-in-thread.ts'
import { languageOf } from '../language-of.ts'

/** Past assessments of one version, and the blocks that are looked for in their reports. */
interface Appearances {
  version: SentVersion
  slug: string
  assessments: { answers: Answers; locale: string | null }[]
  blocks: readonly ReportBlock[]
}

/** In how many of their reports each block appears, in the order of the blocks. Made in a thread. */
export function countAppearances({ version, slug, assessments, blocks }: Appearances): number[] {
  const counts = blocks.map(() => 0)
  const document = documentOf(version)
  for (const { answers, locale } of assessments) {
    const appears = appearanceIn({
      ...{ slug, answers, locale: languageOf(document, [locale]) },
      model: () => modelOf(version),
    })
    blocks.forEach((block, i) => {
      if (appears(block)) counts[i] = (counts[i] as number) + 1
    })
  }
  return counts
}
