import type { PrivacyRequest } from '@verdict/contracts'

/** A copy that was made on the desk and can be fetched. */
export const COPY_MADE: PrivacyRequest = {
  id: 'r1',
  kind: 'export',
  state: 'done',
  email: 'ada@example.org',
  locale: null,
  createdAt: '2026-11-24T09:00:00.000Z',
  expiresAt: '2099-12-01T09:00:00.000Z',
  confirmedAt: '2026-11-24T09:00:00.000Z',
  erased: null,
  told: [],
  toldNow: [],
  answeredBy: 'The admin',
  onDesk: true,
}
