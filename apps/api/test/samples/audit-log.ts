import { list, type Samples } from './sample.ts'

export const auditLog: Samples = {
  listAuditEvents: async () => list('at', { resource: 'models' }),
}
