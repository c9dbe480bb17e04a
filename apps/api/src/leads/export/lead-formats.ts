import type { LeadFileFormat } from '@verdict/contracts'
import { csv } from './csv.ts'
import { jsonLines } from './json-lines.ts'
import type { LeadFormat } from './lead-format.ts'
import { workbook } from './workbook.ts'

export const leadFormats: { [name in LeadFileFormat]: LeadFormat } = { csv, xlsx: workbook, jsonl: jsonLines }
