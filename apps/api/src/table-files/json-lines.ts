import { Readable } from 'node:stream'
import type { FileFormat } from './file-format.ts'

/** An object a line, for programs: values as they are kept. */
export const jsonLines: FileFormat = {
  part: (rows, { keys }) =>
    Buffer.from(
      rows.map((row) => `${JSON.stringify(Object.fromEntries(keys.map((key) => [key, row[key]])))}\n`).join(''),
    ),
  file: (parts) => Readable.from(parts),
}
