import { requestOf } from '@verdict/client'
import { getDeskExport, getDeskExportReport } from '@verdict/contracts'

/** Where the copy that answers a request is: to read, and for programs. */
export const copyAddresses = (id: string) => ({
  pdf: requestOf(getDeskExportReport, { params: { id }, query: {} }).url,
  json: requestOf(getDeskExport, { params: { id } }).url,
})
