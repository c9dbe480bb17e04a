import { v7 as uuid } from 'uuid'
import type { Work } from '../work/work.ts'
import { LeadUndoEntity, LeadUndoRowEntity } from './lead-undo.entity.ts'
import { changedIn, type Rework, type WorkedLead } from './worked-lead.ts'

/** Keeps how leads were before something is done to them, so that it can be taken back. */
export class UndoOf {
  /** @param id what takes it back, where that is there already; null while nothing has changed */
  constructor(
    private readonly work: Work,
    public id: string | null = null,
  ) {}

  async keep(changed: Rework[]) {
    if (changed.length === 0) return
    const { database, now } = this.work
    const id = this.id ?? uuid()
    if (this.id === null) await database.insert(LeadUndoEntity, { id, createdAt: now, undoneAt: null })
    this.id = id
    await database.insert(LeadUndoRowEntity, changed.map((rework) => rowOf(id, rework)) as object[])
  }
}

function rowOf(undo: string, { lead, after }: Rework) {
  const fields = changedIn({ lead, after })
  const those = (values: WorkedLead) => Object.fromEntries(fields.map((field) => [field, values[field]]))
  return { undo, lead: lead.id, before: those(lead), after: those(after) }
}
