import type { ModelDocument } from '@verdict/engine'

/** How many different sources the ratings of a model have. */
export const countSources = ({ ratings }: Pick<ModelDocument, 'ratings'>): number =>
  new Set(ratings.flatMap(({ sources }) => sources.map(({ url }) => url))).size
