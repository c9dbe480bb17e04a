import type { Environment as Parsed } from './environment.ts'

/** The injection token of the parsed environment with its secrets; the folder is the business of the start. */
export abstract class Environment implements Omit<Parsed, 'dataDir'> {
  abstract port: number
  abstract host: string | undefined
  abstract databaseUrl: string | undefined
  abstract publicUrl: string | undefined
  abstract secretKey: string
  abstract secretKeyFallbacks: string[]
  abstract admin: { email?: string; password?: string }
  abstract trustProxy: string[]
  abstract rateLimits: boolean
  abstract requireMfa: boolean
  abstract drainSeconds: number
  abstract webhookAllow: string[]
  abstract smtp: Parsed['smtp']
  abstract mailFrom: Parsed['mailFrom']
  abstract logLevel: string
}
