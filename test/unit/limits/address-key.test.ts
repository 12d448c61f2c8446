import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addressKey } from '../../../src/domain/limits/address-key.ts'

const byte = fc.integer({ min: 0, max: 255 })
const ipv4 = fc.tuple(byte, byte, byte, byte).map((bytes) => bytes.join('.'))
const group = fc.integer({ min: 0, max: 0xffff })
const groupsOf = (count: number) => fc.array(group, { minLength: count, maxLength: count })

/** A group in one of its spellings: with leading zeros or without, in small letters or capitals. */
const spelled = (value: number) =>
  fc
    .tuple(fc.integer({ min: 1, max: 4 }), fc.boolean())
    .map(([digits, isLarge]) => value.toString(16).padStart(digits, '0')[isLarge ? 'toUpperCase' : 'toLowerCase']())

const networkOf = (groups: readonly number[]) =>
  `${groups
    .slice(0, 4)
    .map((value) => value.toString(16))
    .join(':')}::/64`

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

  it('keeps every IPv4 address, also in IPv6 clothes', () => {
    fc.assert(
      fc.property(ipv4, (address) => {
        expect(addressKey(address)).toBe(address)
        expect(addressKey(`::ffff:${address}`)).toBe(address)
        expect(addressKey(`::FFFF:${address}`)).toBe(address)
      }),
    )
  })

  it('gives the network of every IPv6 address, however its groups are spelled', () => {
    const address = groupsOf(8).chain((groups) =>
      fc.tuple(
        fc.constant(groups),
        fc.tuple(...groups.map(spelled)).map((spellings) => spellings.join(':')),
      ),
    )
    fc.assert(
      fc.property(address, ([groups, text]) => {
        expect(addressKey(text)).toBe(networkOf(groups))
      }),
    )
  })

  it('gives the same network when a run of zeros is left out', () => {
    const gap = fc.tuple(fc.integer({ min: 0, max: 8 }), fc.integer({ min: 1, max: 8 }))
    fc.assert(
      fc.property(groupsOf(8), gap, (groups, [from, length]) => {
        fc.pre(from + length <= 8)
        const zeroed = groups.map((value, index) => (index >= from && index < from + length ? 0 : value))
        const side = (part: number[]) => part.map((value) => value.toString(16)).join(':')
        const text = `${side(zeroed.slice(0, from))}::${side(zeroed.slice(from + length))}`

        expect(addressKey(text)).toBe(networkOf(zeroed))
      }),
    )
  })

  it('lets an IPv4 address stand for the last two groups', () => {
    fc.assert(
      fc.property(groupsOf(6), ipv4, (groups, tail) => {
        expect(addressKey(`${groups.map((value) => value.toString(16)).join(':')}:${tail}`)).toBe(networkOf(groups))
      }),
    )
  })

  it('takes nothing that has more than an address in it', () => {
    const more = fc.constantFrom('x', ' ', '.1', '1.', ',', '-', '\n')
    fc.assert(
      fc.property(ipv4, more, fc.constantFrom('', '::ffff:'), (address, extra, clothes) => {
        expect(addressKey(`${clothes}${address}${extra}`)).toBeNull()
        if (extra !== '1.') expect(addressKey(`${extra}${clothes}${address}`)).toBeNull()
      }),
    )
    expect(addressKey('1::2:203.0.113.7:3')).toBeNull()
    expect(addressKey('1:2:3:4::5:6:7:8')).toBeNull()
  })
})
