import { z } from 'zod'
import { endpoint } from '../endpoint.ts'
import { parsed } from '../lists.ts'
import { deskPaths } from '../paths.ts'
import { leadFilters } from './lead-filters.ts'

/** How many filters may be counted at a time. */
const MOST_COUNTED = 80

export const countLeads = endpoint({
  name: 'countLeads',
  summary: 'The number of leads for each of several filters',
  more: 'Counts are exact to 100,000; 100001 stands for more.',
  method: 'GET',
  path: deskPaths.adminLeadCounts,
  access: 'consultant',
  query: z.strictObject({ filters: parsed(z.array(z.strictObject(leadFilters)).min(1).max(MOST_COUNTED)) }),
  reply: z.object({
    /** In the order of the filters. */
    counts: z.array(z.int()),
  }),
})

export const listLeadTags = endpoint({
  name: 'listLeadTags',
  summary: 'The tags of leads, the most used first',
  method: 'GET',
  path: deskPaths.adminLeadTags,
  access: 'consultant',
  reply: z.array(z.object({ tag: z.string(), count: z.int() })),
})
