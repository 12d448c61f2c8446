/** The conversations that the owner may read, and the one that is open. */
import { signal } from '@preact/signals'
import type { Talk, TalkLine, TalkReason, Talks } from '../../../shared/analytics.ts'
import { adminRequest } from './api.ts'
import { createResource } from './resource.ts'
import { days } from './view.ts'

export const talks = createResource(() => adminRequest<Talks>(`/api/v1/analytics/talks?days=${days.peek()}`))

export const REASON_NAMES: Record<TalkReason, string> = {
  not_understood: 'Hardly understood',
  found_nothing: 'Found nothing',
  thumb_down: 'Thumb down',
}

/** Null while none is read. */
export const openLine = signal<TalkLine | null>(null)
export const openTalk = createResource(async () => {
  const line = openLine.peek()
  return line === null ? null : adminRequest<Talk>(`/api/v1/analytics/talks/${line.id}`)
})

export function readTalk(line: TalkLine): void {
  openLine.value = line
  void openTalk.load()
}

export function closeTalk(): void {
  openLine.value = null
}
