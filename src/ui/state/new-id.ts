/** Ids that this device chooses: 128 random bits. `crypto.randomUUID` is missing on plain http, which phones in a LAN use. */
export function newId(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('')
}
