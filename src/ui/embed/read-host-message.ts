/** From anything that a page may post to a typed message. The page is allowed, which makes it no less a stranger. */
import { MESSAGE_MAX_CHARACTERS, PAGE_IDS_MAX } from '../../shared/limits.ts'
import type { PageIds } from '../../shared/requests.ts'
import type { HostMessage } from '../widget/messages.ts'

/** Null for what is no message of the widget's. */
export function readHostMessage(data: unknown): HostMessage | null {
  if (!isRecord(data) || data['type'] !== 'smartshelf:host') return null
  const { page, accent, ask } = data
  return {
    type: 'smartshelf:host',
    page: Array.isArray(page) ? page.slice(0, PAGE_IDS_MAX).flatMap(readIds) : [],
    accent: typeof accent === 'string' && accent.length < 100 ? accent : null,
    ask: typeof ask === 'string' ? ask.trim().slice(0, MESSAGE_MAX_CHARACTERS) : '',
  }
}

function readIds(value: unknown): PageIds[] {
  if (!isRecord(value)) return []
  const read = (id: unknown) => (typeof id === 'string' && id.length <= 300 ? id : '')
  const ids = { sku: read(value['sku']), gtin: read(value['gtin']), url: read(value['url']) }
  return Object.values(ids).some(Boolean) ? [ids] : []
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}
