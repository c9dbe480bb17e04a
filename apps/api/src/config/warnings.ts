import type { Environment } from './environment.ts'

/** The last day on which a line of Node.js has fixes (github.com/nodejs/release). */
const LAST_DAYS: { [line: string]: string } = {
  18: '2025-04-30',
  19: '2023-06-01',
  20: '2026-04-30',
  21: '2024-06-01',
  22: '2027-04-30',
  23: '2025-06-01',
  24: '2028-04-30',
  25: '2026-06-01',
}

const LOOPBACK = ['localhost', '127.0.0.1', '::1']

/**
 * Warnings about the configuration, in sentences. None of them prevents the start.
 *
 * @param node the version of Node.js, such as "v20.19.0"
 * @param day today, such as "2026-11-24"
 */
export function warningsFor(
  { publicUrl, trustProxy, rateLimits, host }: Pick<Environment, 'publicUrl' | 'trustProxy' | 'rateLimits' | 'host'>,
  node: string,
  day: string,
): string[] {
  const [line = ''] = node.replace(/^v/, '').split('.')
  const lastDay = LAST_DAYS[line]
  const warnings: [boolean, string][] = [
    [
      lastDay !== undefined && day > lastDay,
      `Node.js ${line} has had no fixes since ${lastDay}: start this with a line that has, such as Node.js 24.`,
    ],
    [
      publicUrl?.startsWith('https:') === true && trustProxy.length === 0,
      'PUBLIC_URL is https, so a proxy stands in front: name its network in TRUST_PROXY, or everybody behind it shares the limits of one address.',
    ],
    [
      !rateLimits && host !== undefined && !LOOPBACK.includes(host),
      `RATE_LIMITS is off and ${host} can be reached from other machines: anybody may guess passwords as fast as they can.`,
    ],
    [
      publicUrl !== undefined && publicUrl.startsWith('http:') && !LOOPBACK.includes(hostnameOf(publicUrl)),
      'PUBLIC_URL is http: passwords and sessions go over the network for everybody to read. Put a proxy with https in front.',
    ],
  ]
  return warnings.filter(([applies]) => applies).map(([, sentence]) => sentence)
}

const hostnameOf = (address: string) => new URL(address).hostname.replace(/^\[|\]$/g, '')
