import { Injectable } from '@nestjs/common'
import { PersonLeads } from '../leads/person-leads.service.ts'
import type { Work } from '../work/work.ts'
import { ErasureLedger } from './erasure-ledger.service.ts'

/** Erases a person from all rooms, in one unit of work. */
@Injectable()
export class ErasePerson {
  constructor(
    private readonly leads: PersonLeads,
    private readonly ledger: ErasureLedger,
  ) {}

  /** @returns how much was erased of each kind */
  async run(email: string, work: Work) {
    await this.ledger.add(email, work)
    return this.leads.erase(email, work)
  }
}
