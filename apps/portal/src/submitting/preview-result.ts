import type { PreviewContext } from '@verdict/contracts'
import type { ModelDocument } from '@verdict/engine'
import { writeAnswers } from '@verdict/facts/compact-answers'
import type { DecisionInput } from '@verdict/facts/result-facts'

/** The address of the verdict on a draft: it carries the answers, and the server decides whenever it is opened. */
export const previewResult = (
  { document, locale }: { document: ModelDocument; locale: string },
  { path }: PreviewContext,
  grounds: DecisionInput,
): string => `${path}/result?a=${writeAnswers(document, grounds)}&lang=${locale}`
