import { isIPv4, isIPv6 } from 'node:net'

/** As RFC 7239 writes an address with a port. */
const WITH_PORT = /^(?:\[([^\]]*)\]|(\d+(?:\.\d+){3}))(?::\d+)?$/

/**
 * Whom an address belongs to, as limits count callers: an IPv4 address itself, of an IPv6 address the /64, which is what one household or one
 * machine gets as a whole. An IPv4-mapped IPv6 address is that IPv4 address; a port that some proxies append is ignored.
 * Everything that is no IP address counts as one caller, so that invented names give no advantage.
 *
 * @param address as a connection or a trusted proxy gives it
 */
export function networkOf(address: string): string {
  const [plain = ''] = (WITH_PORT.exec(address)?.slice(1).find(Boolean) ?? address).split('%')
  if (isIPv4(plain)) return plain
  if (!isIPv6(plain)) return 'unknown'
  const groups = groupsOf(plain)
  const isMapped = groups.slice(0, 5).every((group) => group === 0) && groups[5] === 0xffff
  if (isMapped) return [6, 7].flatMap((i) => [(groups[i] as number) >> 8, (groups[i] as number) & 255]).join('.')
  const network = groups.slice(0, 4).map((group) => group.toString(16))
  return `${network.join(':')}::/64`
}

/** The eight groups of sixteen bits. */
function groupsOf(address: string): number[] {
  const [head = '', tail] = address.split('::')
  const [before, after] = [read(head), read(tail ?? '')]
  return [...before, ...Array<number>(8 - before.length - after.length).fill(0), ...after]
}

const read = (part: string): number[] =>
  part === ''
    ? []
    : part.split(':').flatMap((group) => {
        if (!group.includes('.')) return [Number.parseInt(group, 16)]
        const [a = 0, b = 0, c = 0, d = 0] = group.split('.').map(Number)
        return [a * 256 + b, c * 256 + d]
      })
