import { z } from 'zod'
import { endpoint, roles } from '../endpoint.ts'
import { LARGEST_PAGE, listQuery } from '../lists.ts'
import { deskPaths } from '../paths.ts'
import { id, searched } from '../values.ts'

export const user = z.object({ id, name: z.string(), role: z.enum(roles) }).meta({ id: 'User' })

/** Colleagues, so that leads and history can name them. */
export const listUsers = endpoint({
  name: 'listUsers',
  summary: 'Who works here',
  method: 'GET',
  path: deskPaths.adminUsers,
  access: 'consultant',
  query: listQuery({ q: searched.optional(), id: z.array(id).max(LARGEST_PAGE).optional() }, ['name']),
  reply: z.array(user),
})
