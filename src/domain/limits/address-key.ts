/** One key for everything that one subscriber can send from. */

const IPV6_GROUPS = 8

/** An IPv4 address as it is, an IPv6 address as its /64 network, null for anything else. */
export function addressKey(address: string): string | null {
  if (address.length > 45) return null
  if (isIpv4(address)) return address
  const mapped = /^::ffff:(\d+\.[\d.]*)$/i.exec(address)?.[1]
  if (mapped !== undefined) return isIpv4(mapped) ? mapped : null
  const groups = ipv6Groups(address)
  return groups === null ? null : `${groups.slice(0, IPV6_GROUPS / 2).join(':')}::/64`
}

function isIpv4(address: string): boolean {
  const parts = address.split('.')
  return parts.length === 4 && parts.every((part) => /^\d{1,3}$/.test(part) && Number(part) <= 255)
}

/** The eight groups without leading zeros, or null when it is no IPv6 address. */
function ipv6Groups(address: string): string[] | null {
  // An IPv4 address may stand for the last two groups; they are not part of the network.
  const [head = '', tail, ...more] = address
    .toLowerCase()
    .replace(/:\d+\.\d+\.\d+\.\d+$/, ':0:0')
    .split('::')
  if (more.length > 0) return null
  const left = head === '' ? [] : head.split(':')
  const right = tail ? tail.split(':') : []
  const missing = IPV6_GROUPS - left.length - right.length
  if (tail === undefined ? missing !== 0 : missing < 1) return null
  const groups = [...left, ...Array<string>(missing).fill('0'), ...right]
  if (!groups.every((group) => /^[0-9a-f]{1,4}$/.test(group))) return null
  return groups.map((group) => Number.parseInt(group, 16).toString(16))
}
