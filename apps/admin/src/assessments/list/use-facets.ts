import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { type AssessmentFacets, countAssessments } from '@verdict/contracts'
import { call } from '../../api/call.ts'
import type { AssessmentFilter } from '../assessment-filter.ts'

/**
 * What assessments can be filtered by, with how many there are; undefined until that is known.
 *
 * @param question whose answers are counted too
 */
export const useFacets = (filter: AssessmentFilter, question?: string): AssessmentFacets | undefined =>
  useQuery({
    queryKey: ['assessments', 'facets', filter, question],
    queryFn: async () =>
      (await call(countAssessments, { query: { filter, ...(question !== undefined && { question }) } })).body,
    placeholderData: keepPreviousData,
  }).data
