/** What the owner has taught the copilot, and the rule that is being written. */
import { signal } from '@preact/signals'
import type { ListedRule, NewOwnerRule } from '../../../shared/owner-rules.ts'
import { adminRequest, passGone } from './api.ts'
import { createResource } from './resource.ts'

export const rules = createResource(() => adminRequest<{ rules: ListedRule[] }>('/api/v1/admin/rules'))

export interface RuleDraft {
  kind: NewOwnerRule['kind']
  words: string
  value: string
}

export const draft = signal<RuleDraft>({ kind: 'synonym', words: '', value: '' })

/** Begins a rule about something a shopper said. */
export function writeRule(kind: RuleDraft['kind'], words: string): void {
  draft.value = { kind, words, value: '' }
  // A dialog that was open closes first, and would take the focus back.
  setTimeout(() => document.querySelector<HTMLElement>('#rule-words')?.focus())
}

export async function addRule(): Promise<void> {
  await adminRequest('/api/v1/admin/rules', 'POST', draft.peek())
  draft.value = { ...draft.peek(), words: '', value: '' }
  await rules.load()
}

/** Undone by somebody else meanwhile is undone. */
export async function removeRule(id: string): Promise<void> {
  await adminRequest(`/api/v1/admin/rules/${encodeURIComponent(id)}`, 'DELETE').catch(passGone)
  await rules.load()
}
