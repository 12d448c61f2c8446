/** Passes links on. What is shared is named in the address by its products alone: nobody's name, nobody's conversation. */

/** Shares a page of this site by what the device offers, else copies. Gives what to tell; empty when the device tells by itself. */
export async function shareLink(path: string, title: string): Promise<string> {
  const url = new URL(path, location.href).href
  const isTouch = matchMedia('(pointer: coarse)').matches
  try {
    if (isTouch && 'share' in navigator) {
      await navigator.share({ url, title })
      return ''
    }
    await navigator.clipboard.writeText(url)
    return 'The link is copied.'
  } catch (error) {
    const isCancelled = error instanceof DOMException && error.name === 'AbortError'
    return isCancelled ? '' : `The link: ${url}`
  }
}

/** The address of a list of products; `kind` says what the page makes of them. */
export function listAddress(kind: 'compare' | 'shelf', ids: readonly string[]): string {
  return `/${kind}?ids=${ids.map(encodeURIComponent).join(',')}`
}

/** The address of one product. */
export function productAddress(id: string): string {
  return `/p/${encodeURIComponent(id)}`
}
