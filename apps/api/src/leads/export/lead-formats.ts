import type { LeadFileFormat } from '@verdict/contracts'
import { csv } from '../../table-files/csv.ts'
import type { FileFormat } from '../../table-files/file-format.ts'
import { jsonLines } from '../../table-files/json-lines.ts'
import { workbook } from '../../table-files/workbook.ts'

export const leadFormats: { [name in LeadFileFormat]: FileFormat } = { csv, xlsx: workbook, jsonl: jsonLines }
