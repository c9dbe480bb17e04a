import type { Environment } from './environment.ts'

/** Where people reach the product. Never the Host header: the sender of the request chooses it. */
export const baseAddress = ({ publicUrl, port }: Pick<Environment, 'publicUrl' | 'port'>): string =>
  publicUrl ?? `http://localhost:${port}`
