/** Saves the figures of a part as CSV. */
import { useState } from 'preact/hooks'
import { Icon } from '../../components/icon.tsx'
import { adminDownload } from '../state/api.ts'
import { days } from '../state/view.ts'

export function DownloadButton({ name }: { name: 'overview' | 'conversations' | 'products' | 'searches' }) {
  const [hasFailed, setFailed] = useState(false)
  const save = () => {
    setFailed(false)
    const path = `/api/v1/analytics/${name}?days=${days.value}&format=csv`
    adminDownload(path, `smartshelf-${name}-${days.value}-days.csv`).catch(() => setFailed(true))
  }
  return (
    <button type="button" class="tool" onClick={save}>
      <Icon name="down" />
      {hasFailed ? 'Try again' : 'CSV'}
      <span class="visually-hidden">{` of ${name}`}</span>
    </button>
  )
}
