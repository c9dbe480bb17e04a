/**
 * What threads do, by name: functions of one value that can be copied to another that can. See `workers/worker-pool.service.ts`.
 */
export { decideVersion } from './assessments/decide-version.ts'
export { checkDraft } from './decision-models/check-draft.ts'
export { differencesOf, hashOf } from './decision-models/compare-documents.ts'
export { joinDraft } from './decision-models/join-draft.ts'
export { judgeDraft, problemsOf } from './decision-models/judge-draft.ts'
export { readLongBody } from './http/read-long-body.ts'
export { findReplayed } from './impact/find-replayed.ts'
export { replayRange } from './impact/replay-range.ts'
export { judgePassword } from './identity/password-strength.ts'
export { pictureOf } from './pages/picture-of.ts'
export { renderPage } from './pages/render-page.ts'
export { countAppearances } from './reports/layouts/count-appearances.ts'
export { briefOf, reportOf } from './reports/report-of.ts'
