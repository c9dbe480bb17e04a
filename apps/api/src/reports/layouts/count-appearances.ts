import type { ReportBlock } from '@verdict/contracts'
import { appearanceIn } from '@verdict/reports/layout/appearance'
import { type Outlined, saysSomething } from '@verdict/reports/layout/says-something'
import { documentOf, modelOf, type SentVersion } from '../../decision-models/model-in-thread.ts'
import { languageOf } from '../language-of.ts'

/** Past assessments of one version, and the blocks that are looked for in their reports. */
interface Appearances {
  version: SentVersion
  slug: string
  assessments: Outlined[]
  blocks: readonly ReportBlock[]
}

/** In how many of their reports each block appears and has something to say, in the order of the blocks. Made in a thread. */
export function countAppearances({ version, slug, assessments, blocks }: Appearances): number[] {
  const counts = blocks.map(() => 0)
  const document = documentOf(version)
  for (const assessment of assessments) {
    const { answers, locale } = assessment
    const appears = appearanceIn({
      ...{ slug, answers, locale: languageOf(document, [locale]) },
      model: () => modelOf(version),
    })
    blocks.forEach((block, i) => {
      if (appears(block) && saysSomething(block.kind, assessment, document)) counts[i] = (counts[i] as number) + 1
    })
  }
  return counts
}
