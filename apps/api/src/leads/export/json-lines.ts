import { Readable } from 'node:stream'
import type { LeadFormat } from './lead-format.ts'

/** An object a line, for programs: values as they are kept. */
export const jsonLines: LeadFormat = {
  part: (leads, { keys }) =>
    Buffer.from(
      leads.map((lead) => `${JSON.stringify(Object.fromEntries(keys.map((key) => [key, lead[key]])))}\n`).join(''),
    ),
  file: (parts) => Readable.from(parts),
}
