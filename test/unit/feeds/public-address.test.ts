import { assert, constant, integer, nat, oneof, property, tuple } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { refuseAddress } from '../../../src/domain/feeds/public-address.ts'

describe('an address of a feed', () => {
  it.each([
    'https://shop.example.com/feed.xml',
    'https://shop.example/feed.xml?token=a%20b',
    'https://8.8.8.8/feed.csv',
    'https://172.15.255.255/',
    'https://172.32.0.1/',
    'https://100.128.0.1/',
    'https://[2606:4700::1111]/feed',
    'https://local.example.com:8443/',
    'https://xn--bcher-kva.example.de/',
  ])('may be %s', (address) => {
    expect(refuseAddress(address)).toBeNull()
  })

  it.each([
    ['http://shop.example.com/feed.xml'],
    ['ftp://shop.example.com/feed.xml'],
    ['file:///etc/passwd'],
    ['data:text/csv,id'],
    ['javascript:alert(1)'],
    ['not an address'],
    [''],
    ['https://user:secret@shop.example.com/'],
    ['https://user@shop.example.com/'],
    ['https://localhost/'],
    ['https://LOCALHOST./'],
    ['https://shop.localhost/'],
    ['https://printer.local/'],
    ['https://metadata.google.internal/'],
    ['https://router.lan/'],
    ['https://intranet/'],
    ['https://127.0.0.1/'],
    ['https://127.1/'],
    ['https://2130706433/'],
    ['https://0x7f000001/'],
    ['https://0177.0.0.1/'],
    ['https://0x7f.1/'],
    ['https://127.0.0.1./'],
    ['https://%31%32%37.0.0.1/'],
    ['https://①②⑦.0.0.1/'],
    ['https://0.0.0.0/'],
    ['https://10.1.2.3/'],
    ['https://172.16.0.1/'],
    ['https://172.31.255.255/'],
    ['https://192.168.1.1/'],
    ['https://169.254.169.254/latest/meta-data/'],
    ['https://100.64.0.1/'],
    ['https://224.0.0.1/'],
    ['https://255.255.255.255/'],
    ['https://[::1]/'],
    ['https://[::]/'],
    ['https://[::ffff:127.0.0.1]/'],
    ['https://[::ffff:8.8.8.8]/'],
    ['https://[64:ff9b::7f00:1]/'],
    ['https://[2002:7f00:1::]/'],
    ['https://[2001:db8::1]/'],
    ['https://[2001::1]/'],
    ['https://[fc00::1]/'],
    ['https://[fd12:3456::1]/'],
    ['https://[fe80::1]/'],
    ['https://[ff02::1]/'],
  ])('may not be %s', (address) => {
    expect(refuseAddress(address)).not.toBeNull()
  })

  it('is judged by the number, however it is written', () => {
    assert(
      property(nat(0xffffffff), (bits) => {
        const dotted = [24, 16, 8, 0].map((shift) => (bits / 2 ** shift) & 255).join('.')
        const ways = [dotted, String(bits), `0x${bits.toString(16)}`, `0${bits.toString(8)}`]
        const verdicts = new Set(ways.map((way) => refuseAddress(`https://${way}/`) === null))
        expect(verdicts.size).toBe(1)
      }),
    )
  })

  it('is never one of the private ranges', () => {
    const byte = nat(255)
    const ranges = oneof(
      tuple(constant(10), byte, byte, byte),
      tuple(constant(127), byte, byte, byte),
      tuple(constant(192), constant(168), byte, byte),
      tuple(constant(172), integer({ min: 16, max: 31 }), byte, byte),
      tuple(constant(169), constant(254), byte, byte),
      tuple(constant(100), integer({ min: 64, max: 127 }), byte, byte),
    )
    assert(
      property(ranges, (parts) => {
        expect(refuseAddress(`https://${parts.join('.')}/x`)).not.toBeNull()
        expect(refuseAddress(`https://[::ffff:${parts.join('.')}]/x`)).not.toBeNull()
      }),
    )
  })
})
