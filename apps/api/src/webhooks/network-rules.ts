import { lookup as systemLookup, type LookupAddress } from 'node:dns'
import { isIP, type LookupFunction } from 'node:net'
import ipaddr from 'ipaddr.js'

/** An address in a network that may not be called. */
export class AddressRefused extends Error {
  readonly code = 'ADDRESS_REFUSED'
}

/** The range of global IPv6 addresses; notations of IPv4 addresses are outside. */
const GLOBAL_IPV6 = ipaddr.IPv6.parseCIDR('2000::/3')
/** Names that mean this machine, even if the resolver does not know them (RFC 6761). */
const LOCALHOST = /(^|\.)localhost\.?$/i

export type Resolve = (name: string) => Promise<LookupAddress[]>

/** All addresses of a name, by the system's resolver. */
const systemResolve: Resolve = (name) =>
  new Promise((resolve, reject) =>
    systemLookup(name, { all: true }, (error, addresses) => (error ? reject(error) : resolve(addresses))),
  )

/**
 * The addresses that the product may call at a user's request: those of the public internet, and the networks that the operator allows.
 * Any other could be a machine that trusts its internal network.
 */
export class NetworkRules {
  private readonly allowed: [ipaddr.IPv4 | ipaddr.IPv6, number][]

  /** @param allow networks that may be called though they are private, such as `10.0.0.0/8` */
  constructor(
    allow: string[],
    private readonly resolve: Resolve = systemResolve,
  ) {
    this.allowed = allow.map((network) => {
      if (network.includes('/')) return ipaddr.parseCIDR(network)
      const address = ipaddr.parse(network)
      return [address, address.kind() === 'ipv4' ? 32 : 128]
    })
  }

  isAllowed(text: string): boolean {
    // An IPv4 address that is written as IPv6 is that IPv4 address.
    const address = ipaddr.process(text)
    if (this.allowed.some(([network, bits]) => network.kind() === address.kind() && address.match(network, bits)))
      return true
    const isGlobal = address.kind() === 'ipv4' || (address as ipaddr.IPv6).match(GLOBAL_IPV6)
    return isGlobal && address.range() === 'unicast'
  }

  /**
   * The addresses of a host; the connection is made to one of these, so that a name cannot mean something else a moment later.
   *
   * @param host a name or an address; an IPv6 address with or without its brackets
   * @throws AddressRefused where one of them may not be called
   */
  async addressesOf(host: string): Promise<LookupAddress[]> {
    const plain = host.replace(/^\[|\]$/g, '')
    const family = isIP(plain)
    const addresses = family
      ? [{ address: plain, family }]
      : LOCALHOST.test(plain)
        ? [{ address: '127.0.0.1', family: 4 }]
        : await this.resolve(plain)
    if (addresses.some(({ address }) => !this.isAllowed(address))) throw new AddressRefused()
    return addresses
  }

  /** For a connection: resolves and checks in one. Connections to an address in digits do not ask for it. */
  readonly lookup: LookupFunction = (host, { all }, done) => {
    this.addressesOf(host).then(
      (addresses) => {
        const [first] = addresses
        if (all) done(null, addresses)
        else if (first) done(null, first.address, first.family)
        else done(Object.assign(new Error(), { code: 'ENOTFOUND' }), '')
      },
      (error: NodeJS.ErrnoException) => done(error, ''),
    )
  }
}
