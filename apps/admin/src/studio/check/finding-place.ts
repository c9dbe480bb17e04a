import type { ModelDocument } from '@verdict/engine'
import type { Finding, LintCode } from '@verdict/engine/review'
import { placeAt } from '../document/field-places.ts'

/** Findings about a whole rule that its condition or its effects mend. */
const MENDED_IN: { [code in LintCode]?: string } = {
  ruleAlwaysFires: 'when',
  ruleCovered: 'when',
  ruleNeverFires: 'when',
  rulesContradict: 'when',
  rulesOverlap: 'when',
  ruleRepeatsChoice: 'when',
  ruleWithoutEffect: 'effects',
}

/** Where a finding is mended: the field that its link brings into focus. */
export function findingPlace(document: ModelDocument, { code, pointer }: Pick<Finding, 'code' | 'pointer'>): string {
  const place = placeAt(document, pointer)
  const part = MENDED_IN[code]
  return part === undefined || /^rules\/[^/]+\/./.test(place) ? place : `${place}/${part}`
}
