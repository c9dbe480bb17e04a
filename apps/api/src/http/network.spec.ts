import { expect, test } from '@jest/globals'
import { networkOf } from './network.ts'

test.each([
  { address: '192.0.2.7', network: '192.0.2.7' },
  { address: '::ffff:192.0.2.7', network: '192.0.2.7' },
  { address: '::FFFF:c000:207', network: '192.0.2.7' },
  { address: '0:0:0:0:0:ffff:192.0.2.7', network: '192.0.2.7' },
  { address: '2001:db8:1:2::1', network: '2001:db8:1:2::/64' },
  { address: '2001:db8:1:2:ffff:ffff:ffff:ffff', network: '2001:db8:1:2::/64' },
  { address: '2001:0DB8:0001:0002::9', network: '2001:db8:1:2::/64' },
  { address: '2001:db8:1:3::1', network: '2001:db8:1:3::/64' },
  { address: '2001:db8::1', network: '2001:db8:0:0::/64' },
  { address: '::1', network: '0:0:0:0::/64' },
  { address: 'fe80::1%eth0', network: 'fe80:0:0:0::/64' },
  { address: '64:ff9b::192.0.2.7', network: '64:ff9b:0:0::/64' },
  { address: '192.0.2.7:50412', network: '192.0.2.7' },
  { address: '[2001:db8:1:2::1]:50412', network: '2001:db8:1:2::/64' },
  { address: '[2001:db8:1:2::1]', network: '2001:db8:1:2::/64' },
  { address: '[::ffff:192.0.2.7]:1', network: '192.0.2.7' },
  { address: 'unknown', network: 'unknown' },
  { address: '', network: 'unknown' },
  { address: '_hidden', network: 'unknown' },
  { address: '192.0.2.7.8', network: 'unknown' },
  { address: 'invented '.repeat(4_000), network: 'unknown' },
])('$address counts as $network', ({ address, network }) => {
  expect(networkOf(address)).toBe(network)
})
