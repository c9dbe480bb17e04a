import type { Site } from '@verdict/contracts'
import type { ModelDocument } from '@verdict/engine'
import type { Names } from '@verdict/wording'

/** Whose interest a model is in: its own words, or those of the site; '' where nobody says. */
export const disclosureOf = (
  document: Pick<ModelDocument, 'disclosure'>,
  site: Pick<Site, 'disclosure'>,
  names: Names,
): string => names.text(document.disclosure ?? site.disclosure ?? undefined)
