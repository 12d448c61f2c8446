/** Line icons on a 24 unit grid. They only repeat what the text beside them or the button's label says. */
const PATHS = {
  menu: 'M4 7h16M4 12h16M4 17h10',
  plus: 'M12 5v14M5 12h14',
  close: 'm6 6 12 12M18 6 6 18',
  send: 'M12 19V5m-6 6 6-6 6 6',
  stop: 'M7 7h10v10H7z',
  bookmark: 'M7 4h10v16l-5-4-5 4z',
  compare: 'M8 4v16M16 4v16M4 8h4m8 0h4M4 16h4m8 0h4',
  info: 'M12 11v6m0-9.5v.01M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18z',
  out: 'M9 6h9v9M18 6 6 18',
  again: 'M19 12a7 7 0 1 1-2.2-5.1M19 4v4h-4',
  pencil: 'm5 19 1-4L16.5 4.5l3 3L9 18z',
  trash: 'M5 7h14M10 7V4h4v3m-7 0 1 13h8l1-13',
  sun: 'M12 16a4 4 0 1 0 0-8 4 4 0 0 0 0 8zM12 3v2m0 14v2M3 12h2m14 0h2M5.6 5.6 7 7m10 10 1.4 1.4M18.4 5.6 17 7M7 17l-1.4 1.4',
  moon: 'M20 14.5A8.5 8.5 0 0 1 9.5 4a8.5 8.5 0 1 0 10.5 10.5z',
  down: 'M12 4v11m-5-5 5 5 5-5M5 20h14',
  offline: 'm4 4 16 16M9 6.6a6.5 6.5 0 0 1 9 4.8 3.8 3.8 0 0 1 2 6M6.6 9.6A4.3 4.3 0 0 0 7.3 18H16',
  next: 'm9 5 7 7-7 7',
  share: 'M12 14V4m-4 4 4-4 4 4M6 11v8h12v-8',
  check: 'm5 12.5 4.5 4.5L19 7.5',
  up: 'M7 11v9H4v-9zm0 0 4-7c1.5 0 2.3 1.2 2 2.5L12.4 10H19l-1.6 8.4c-.2 1-1 1.6-2 1.6H7',
  thumbDown: 'M17 13V4h3v9zm0 0-4 7c-1.5 0-2.3-1.2-2-2.5l.6-3.5H5l1.6-8.4c.2-1 1-1.6 2-1.6H17',
} as const

export function Icon({ name, filled = false }: { name: keyof typeof PATHS; filled?: boolean }) {
  return (
    <svg class={filled ? 'icon icon--filled' : 'icon'} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={PATHS[name]} />
    </svg>
  )
}
