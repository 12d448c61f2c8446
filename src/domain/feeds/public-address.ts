/**
 * Which addresses a feed may be fetched from: public ones, over https. Judged by what stands in the address; names are
 * resolved by the platform, whose fetch reaches the public internet only.
 */

/** Names that are never public. */
const PRIVATE_NAME = /(?:^|\.)(?:localhost|local|internal|intranet|lan|home|corp|private|arpa)$/

/** First address and length of the prefix of what is not public, IPv4. */
const PRIVATE_IPV4: readonly (readonly [string, number])[] = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 3],
]

/** Why a feed may not be fetched from the address, in words for the owner; null when it may. */
export function refuseAddress(address: string): string | null {
  if (!URL.canParse(address)) return 'it is not an address'
  // The parser turns every way to write an IPv4 address (decimal, octal, hexadecimal, short) into the dotted one.
  const { protocol, hostname, username, password } = new URL(address)
  if (protocol !== 'https:') return 'the address must begin with https://'
  if (username !== '' || password !== '') return 'the address must not carry a user name or a password'
  return isPublicHost(hostname) ? null : 'the address is not on the public internet'
}

/** Whether the host of a parsed URL may be on the public internet. */
function isPublicHost(hostname: string): boolean {
  if (hostname.startsWith('[')) return isPublicIpv6(hostname.slice(1, -1))
  const name = hostname.toLowerCase().replace(/\.+$/, '')
  const ipv4 = toIpv4(name)
  if (ipv4 !== null) return isPublicIpv4(ipv4)
  return name.includes('.') && !PRIVATE_NAME.test(name)
}

/** The 32 bits of a dotted address; null for anything else. */
function toIpv4(text: string): number | null {
  const parts = /^(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})$/.exec(text)?.slice(1).map(Number)
  if (parts === undefined || parts.some((part) => part > 255)) return null
  return parts.reduce((bits, part) => bits * 256 + part, 0)
}

function isPublicIpv4(bits: number): boolean {
  return !PRIVATE_IPV4.some(([first, length]) => {
    const size = 2 ** (32 - length)
    return Math.floor(bits / size) === Math.floor((toIpv4(first) ?? 0) / size)
  })
}

/** Only what is given out to the world (2000::/3), and nothing that carries an IPv4 address or stands for examples. */
function isPublicIpv6(text: string): boolean {
  const groups = toGroups(text)
  if (groups === null) return false
  const [first = 0, second = 0] = groups
  if (first < 0x2000 || first > 0x3fff) return false
  const carriesIpv4 = first === 0x2002 || (first === 0x2001 && second === 0)
  const isReserved = first === 0x2001 && (second === 0xdb8 || (second >= 0x10 && second <= 0x2f) || second === 2)
  return !carriesIpv4 && !isReserved && !(first === 0x3fff && second < 0x1000)
}

/** The eight groups of an IPv6 address as the URL parser writes it; null for anything else. */
function toGroups(text: string): number[] | null {
  const [head = '', tail] = text.split('::')
  const groups = (part: string) => (part === '' ? [] : part.split(':').map((group) => Number.parseInt(group, 16)))
  const before = groups(head)
  const after = groups(tail ?? '')
  const gap = tail === undefined ? 0 : 8 - before.length - after.length
  const all = [...before, ...Array<number>(Math.max(0, gap)).fill(0), ...after]
  return all.length === 8 && all.every((group) => group >= 0 && group <= 0xffff) ? all : null
}
