import { describe, expect, it } from 'vitest'
import { addressKey } from '../../../src/domain/limits/address-key.ts'

describe('addressKey', () => {
  it.each([
    ['an IPv4 address as it is', '203.0.113.7', '203.0.113.7'],
    ['an IPv4 address in IPv6 clothes', '::ffff:203.0.113.7', '203.0.113.7'],
    ['an IPv6 address by its /64', '2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
    ['a shortened one', '2001:db8::1', '2001:db8:0:0::/64'],
    ['one that is short in the middle', '2001:db8:1:2::6', '2001:db8:1:2::/64'],
    ['leading zeros and capitals', '2001:0DB8:0001:0002::1', '2001:db8:1:2::/64'],
    ['the loopback', '::1', '0:0:0:0::/64'],
  ])('gives %s', (_, address, key) => {
    expect(addressKey(address)).toBe(key)
  })

  it('puts a whole subscriber network under one key', () => {
    expect(addressKey('2001:db8:1:2:aaaa::1')).toBe(addressKey('2001:db8:1:2:bbbb:cccc:dddd:eeee'))
    expect(addressKey('2001:db8:1:2::1')).not.toBe(addressKey('2001:db8:1:3::1'))
  })

  it.each([
    ['nothing', ''],
    ['a name', 'example.org'],
    ['a list', '203.0.113.7, 198.51.100.1'],
    ['too few groups', '2001:db8:1'],
    ['too many groups', '1:2:3:4:5:6:7:8:9'],
    ['two gaps', '2001::db8::1'],
    ['numbers no address has', '999.0.113.7'],
    ['groups that are too long', '12345:db8::1'],
    ['text of any length', 'a:'.repeat(1_000)],
  ])('is null for %s', (_, address) => {
    expect(addressKey(address)).toBeNull()
  })
})
