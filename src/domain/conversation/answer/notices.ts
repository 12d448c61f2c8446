/** What must be said beside an answer. What products ask for is decided by the policy of their sources. */
import type { Notice } from '../../../shared/chat.ts'
import { toNotices } from '../../policy/notices.ts'
import type { Reply, Turn } from './turn.ts'

const AI = 'SmartShelf is an AI system. It answers from the catalogue and can still misread you.'

/** The notices of a reply. Those about products come only with products. */
export function noticesFor({ products, comparison, relaxed }: Reply, { associateTag }: Turn): Notice[] {
  const notices = toNotices([...products, ...(comparison?.products ?? [])], associateTag)
  if (relaxed.length > 0) notices.push({ code: 'relaxed', text: 'Not everything you asked for could be met.' })
  return [...notices, { code: 'ai', text: AI }]
}
