/** Light, dark, or whatever the device says. `public/theme.js` applies the stored choice before the first paint. */
import { signal } from '@preact/signals'
import { storage } from './signals.ts'
import { THEME_KEY } from './storage.ts'

export type Theme = 'system' | 'light' | 'dark'

const stored = storage.getItem(THEME_KEY)
export const theme = signal<Theme>(stored === 'light' || stored === 'dark' ? stored : 'system')

export function chooseTheme(next: Theme): void {
  theme.value = next
  if (next === 'system') {
    delete document.documentElement.dataset['theme']
    storage.removeItem(THEME_KEY)
  } else {
    document.documentElement.dataset['theme'] = next
    storage.setItem(THEME_KEY, next)
  }
}

/** Whether the page is dark now. */
export function isDark(): boolean {
  return theme.value === 'system' ? matchMedia('(prefers-color-scheme: dark)').matches : theme.value === 'dark'
}
