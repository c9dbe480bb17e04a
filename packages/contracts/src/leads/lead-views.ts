import { z } from 'zod'
import { endpoint } from '../endpoint.ts'
import { listQuery } from '../lists.ts'
import { deskPaths } from '../paths.ts'
import { id, line, revision } from '../values.ts'
import { leadFilters } from './lead-filters.ts'

export const leadView = z
  .object({
    id,
    name: z.string(),
    filter: z.record(z.string(), z.unknown()),
    /** Whether everybody sees it. */
    shared: z.boolean(),
    /** Whose it is: they alone change it. Null where they have left; then everybody may. */
    owner: id.nullable(),
    revision,
  })
  .meta({ id: 'LeadView' })
export type LeadView = z.input<typeof leadView>

export const listLeadViews = endpoint({
  name: 'listLeadViews',
  summary: 'The named filters of leads that one has saved, and those that are shared',
  method: 'GET',
  path: deskPaths.adminLeadViews,
  access: 'consultant',
  query: listQuery({}, ['name']),
  reply: z.array(leadView),
})

const values = { name: line(60), filter: z.strictObject(leadFilters), shared: z.boolean() }

export const addLeadView = endpoint({
  name: 'addLeadView',
  summary: 'Saves a filter of leads under a name',
  more: '“me” as an owner means whoever looks at it.',
  method: 'POST',
  path: deskPaths.adminLeadViews,
  access: 'consultant',
  body: z.strictObject({ ...values, shared: values.shared.default(false) }),
  example: { name: 'Shops of the spring', filter: { tag: 'spring', status: ['new', 'contacted'] }, shared: true },
  reply: leadView,
  status: 201,
  problems: { 409: 'too-many: there are 100 already' },
})

export const updateLeadView = endpoint({
  name: 'updateLeadView',
  summary: 'Changes the fields of a saved filter that are sent',
  method: 'PUT',
  path: deskPaths.adminLeadView,
  access: 'consultant',
  params: z.object({ id }),
  body: z.strictObject({
    revision,
    name: values.name.optional(),
    filter: values.filter.optional(),
    shared: values.shared.optional(),
  }),
  reply: leadView,
  problems: {
    403: 'forbidden: it is somebody else’s',
    409: 'stale: it has changed since; the current one is in `current`',
  },
})

export const deleteLeadView = endpoint({
  name: 'deleteLeadView',
  summary: 'Deletes a saved filter',
  method: 'DELETE',
  path: deskPaths.adminLeadView,
  access: 'consultant',
  params: z.object({ id }),
  status: 204,
  problems: { 403: 'forbidden: it is somebody else’s' },
})
