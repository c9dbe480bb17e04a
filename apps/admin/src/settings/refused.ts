import { refusedCall } from '../api/call.ts'
import type { ProblemsByField } from './fields.tsx'

/**
 * What the API refused of settings, by field. Sites stand in one field, so that each is named with what is wrong with it.
 *
 * @param sites as they were sent
 */
export function refusedSettings(failure: unknown, sites: readonly string[]): ProblemsByField {
  const problems = Object.entries(refusedCall(failure).errors ?? {})
  const isOfSites = ([path]: [string, string]) => path.split('.')[0] === 'embedSites'
  const ofSites = problems.filter(isOfSites).map(([path, said]) => {
    const site = sites[Number(path.split('.')[1])]
    return site === undefined ? said : `${site}: ${said}`
  })
  return {
    ...Object.fromEntries(problems.filter((each) => !isOfSites(each))),
    ...(ofSites.length > 0 && { embedSites: ofSites.join(' ') }),
  }
}
