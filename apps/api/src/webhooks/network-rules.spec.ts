import { describe, expect, test } from '@jest/globals'
import { AddressRefused, NetworkRules } from './network-rules.ts'

const rules = new NetworkRules([])
const named = (...addresses: string[]) =>
  new NetworkRules([], () =>
    Promise.resolve(addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 }))),
  )
/** The host as a request is made to it. */
const hostOf = (host: string) => new URL(`http://${host}/`).hostname

describe('is not called, however it is written:', () => {
  test.each([
    ...['127.0.0.1', '127.1', '2130706433', '0x7f.1', '0177.1', '0x7f000001', '017700000001', '127.0.0.1.'],
    ...['localhost', 'localhost.', 'LOCALHOST', 'a.localhost', 'a.localhost.'],
    ...['10.0.0.1', '172.16.0.1', '172.31.255.255', '192.168.1.1', '169.254.169.254', '100.64.0.1', '0.0.0.0', '0'],
    ...['224.0.0.1', '255.255.255.255', '192.0.0.1', '198.18.0.1', '240.0.0.1'],
    ...[
      '[::1]',
      '[::]',
      '[fd00::1]',
      '[fe80::1]',
      '[fec0::1]',
      '[ff02::1]',
      '[::ffff:169.254.169.254]',
      '[::ffff:7f00:1]',
    ],
    ...[
      '[::7f00:1]',
      '[::127.0.0.1]',
      '[64:ff9b::7f00:1]',
      '[64:ff9b::10.0.0.1]',
      '[64:ff9b:1::7f00:1]',
      '[2002:7f00:1::]',
    ],
    ...['[2001::1]', '[2001:db8::1]', '[100::1]', '[4000::1]', '[::ffff:0:127.0.0.1]'],
  ])('%s', async (host) => {
    await expect(rules.addressesOf(hostOf(host))).rejects.toThrow(AddressRefused)
  })

  test.each([
    { what: 'a name of a private address', addresses: ['10.0.0.1'] },
    { what: 'a name of a public and a private one', addresses: ['203.0.114.1', '::1'] },
    { what: 'a name of one that stands for another', addresses: ['::ffff:127.0.0.1'] },
  ])('$what', async ({ addresses }) => {
    await expect(named(...addresses).addressesOf('receiver.example')).rejects.toThrow(AddressRefused)
  })
})

test.each(['1.1.1.1', '172.32.0.1', '100.128.0.1', '[2606:4700::1111]', '[::ffff:1.1.1.1]'])(
  '%s is called',
  async (host) => {
    expect(await rules.addressesOf(hostOf(host))).toHaveLength(1)
  },
)

describe('networks that are allowed', () => {
  const allowing = new NetworkRules(['10.1.0.0/16', '127.0.0.1', 'fd00::/8'])

  test.each([
    { address: '10.1.2.3', isAllowed: true },
    { address: '::ffff:10.1.2.3', isAllowed: true },
    { address: '127.0.0.1', isAllowed: true },
    { address: 'fd12::1', isAllowed: true },
    { address: '1.1.1.1', isAllowed: true },
    { address: '10.2.0.1', isAllowed: false },
    { address: '127.0.0.2', isAllowed: false },
    { address: '::1', isAllowed: false },
  ])('$address: $isAllowed', ({ address, isAllowed }) => {
    expect(allowing.isAllowed(address)).toBe(isAllowed)
  })

  test('a name of this machine leads to it', async () => {
    expect(await allowing.addressesOf('localhost')).toEqual([{ address: '127.0.0.1', family: 4 }])
  })
})

test('a name is looked up anew for each connection, and what it means then is what counts', async () => {
  const answers = [['203.0.114.7'], ['127.0.0.1']]
  const changing = new NetworkRules([], () =>
    Promise.resolve((answers.shift() ?? []).map((address) => ({ address, family: 4 }))),
  )
  const connect = () =>
    new Promise((resolve) =>
      changing.lookup('receiver.example', { all: true }, (error, found) => resolve(error ?? found)),
    )
  expect(await connect()).toEqual([{ address: '203.0.114.7', family: 4 }])
  expect(await connect()).toBeInstanceOf(AddressRefused)
})
